import { css, html, nothing, type TemplateResult } from 'lit';
import { badIcon, goodIcon, infoIcon, warningIcon } from './icons.js';

export type Tone = 'good' | 'bad' | 'warning' | 'info';

const ICONS = { good: goodIcon, bad: badIcon, warning: warningIcon, info: infoIcon };

/** The sign of a tone. Colour says nothing that the sign and the words do not say too. */
export const toneIcon = (tone: Tone): TemplateResult => ICONS[tone];

export interface Notice {
  readonly tone: Tone;
  /** What it is about, in words. */
  readonly title: string;
  readonly body?: unknown;
  /** Takes the focus under this id, and is named by its words; or is announced when it comes. */
  readonly id?: string;
  readonly announce?: boolean;
}

export const notice = ({ tone, title, body, id, announce }: Notice): TemplateResult =>
  html`<div
    class=${`note ${tone}`}
    id=${id ?? nothing}
    tabindex=${id ? '-1' : nothing}
    role=${announce ? 'alert' : id ? 'group' : nothing}
    aria-labelledby=${id ? `${id}-words` : nothing}
  >
    ${toneIcon(tone)}
    <div class="note-words" id=${id ? `${id}-words` : nothing}>
      <p class="note-title">${title}</p>
      ${body ?? nothing}
    </div>
  </div>`;

/** A thing of its own on the surface, such as what holds for one item. */
export const card = (heading: unknown, body: unknown, foot: unknown = nothing): TemplateResult =>
  html`<article class="card" part="card">
    <header class="card-head">${heading}</header>
    ${body}${foot === nothing ? nothing : html`<footer class="card-foot">${foot}</footer>`}
  </article>`;

export const noticeStyles = css`
  .note {
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    border-radius: var(--_radius-small);
    border-inline-start: 4px solid var(--_tone);
    background: color-mix(in oklab, var(--_tone) 8%, var(--_surface));
  }
  .note > .icon,
  .tone > .icon {
    margin-block-start: 2px;
    color: var(--_tone);
  }
  .note-words {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .note-title,
  .tone {
    font-weight: 650;
  }
  .tone {
    display: flex;
    gap: 8px;
  }
  .good {
    --_tone: var(--_success);
  }
  .bad {
    --_tone: var(--_danger);
  }
  .warning {
    --_tone: var(--_warning);
  }
  .info {
    --_tone: var(--_accent);
  }
  .card {
    display: grid;
    gap: 12px;
    align-content: start;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .card-head {
    display: grid;
    gap: 4px;
  }
  .card-foot {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .note,
    .tone {
      --_tone: CanvasText;
    }
  }
  @container deskbell (inline-size < 400px) {
    .card,
    .note {
      padding: 12px;
    }
  }
`;
