import { css, html, type TemplateResult } from 'lit';
import type { Say } from './words.js';

export interface Mistake {
  /** The `name` of the question it belongs to. */
  readonly name: string;
  /** What to do, the same words as at the question. */
  readonly text: string;
}

/**
 * What is still missing, above the form. Give it the focus (`#summary`) when it comes: that says it, and a region
 * of its own would say it twice, and again with each letter that mends something. Each line leads to its question.
 */
export const errorSummary = (say: Say, mistakes: readonly Mistake[]): TemplateResult =>
  html`<div class="summary" id="summary" tabindex="-1" aria-labelledby="summary-title" role="group">
    <h3 class="subtitle" id="summary-title">${say('problems', { n: mistakes.length })}</h3>
    <ul>
      ${mistakes.map(
        ({ name, text }) =>
          html`<li><a class="link" href=${`#${name}`} @click=${(event: Event) => goTo(event, name)}>${text}</a></li>`,
      )}
    </ul>
  </div>`;

// A fragment in the address does not reach into a shadow root.
function goTo(event: Event, name: string): void {
  event.preventDefault();
  const place = ((event.target as Element).getRootNode() as ShadowRoot).getElementById(name);
  const field = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place;
  field?.focus();
}

export const errorSummaryStyles = css`
  .summary {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius-small);
  }
  .summary ul {
    display: grid;
    gap: 4px;
  }
  .summary .link {
    display: inline-block;
    padding-block: 4px;
    color: var(--_danger);
  }
`;
