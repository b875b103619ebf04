import { css, html, type TemplateResult } from 'lit';
import { personIcon } from './icons.js';

/** A human door, below all that an element shows. The page may add ways of its own to it. */
export const person = (title: string, help: string, ways: unknown): TemplateResult =>
  html`<aside class="person" part="person">
    ${personIcon}
    <div class="person-words">
      <h2 class="person-title">${title}</h2>
      <p class="muted">${help}</p>
      <slot name="contact"></slot>
    </div>
    ${ways}
  </aside>`;

export const personStyles = css`
  .person {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 14px;
    margin-block-start: 24px;
    padding-block-start: 18px;
    border-block-start: 1px solid var(--_line);
  }
  .person > .icon {
    inline-size: 44px;
    block-size: 44px;
    padding: 10px;
    border-radius: 50%;
    background: var(--_tint-strong);
    color: var(--_accent);
  }
  .person-words {
    flex: 1 1 190px;
    min-inline-size: 0;
  }
`;
