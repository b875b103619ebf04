import { css, html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../button.styles.js';

export interface Button {
  /** What it does, in words. */
  readonly label: string;
  /** `submit` sends the form it stands in. */
  readonly press?: ((event: Event) => void) | 'submit';
  readonly quiet?: boolean;
  /** Longer words for those who do not see what stands around. Begin with the label. */
  readonly name?: string;
  readonly icon?: TemplateResult;
  /** Names the button for tests and for the focus. */
  readonly id?: string;
  /** Id of what explains it. */
  readonly describedBy?: string;
}

/** A button, one accent; `quiet` for the second way. At least 44 px high. */
export function button({
  label,
  press = 'submit',
  quiet,
  name,
  icon,
  id,
  describedBy,
}: Button): TemplateResult {
  const submits = press === 'submit';
  return html`<button
    class=${quiet ? 'button quiet' : 'button'}
    part="action"
    type=${submits ? 'submit' : 'button'}
    id=${id ?? nothing}
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    @click=${submits ? nothing : press}
  >
    ${icon ?? nothing}${label}
  </button>`;
}

/** Buttons in a row, the first way first; on narrow surfaces one above the other. */
export const buttons = (...list: readonly unknown[]): TemplateResult =>
  html`<div class="buttons">${list}</div>`;

/** Two ways of the same weight: the same size, beside each other where there is room. */
export const pair = (one: unknown, other: unknown): TemplateResult =>
  html`<div class="buttons pair">${one}${other}</div>`;

const rows = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  @container deskbell (inline-size < 400px) {
    .pair {
      grid-template-columns: 1fr;
    }
    .buttons > .button {
      flex: 1 1 100%;
    }
  }
`;

/** Buttons, and rows of them. */
export const buttonsStyles = [buttonStyles, rows];
