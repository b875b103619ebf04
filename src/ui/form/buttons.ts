import { css, html, nothing, type TemplateResult } from 'lit';

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

export const buttonStyles = css`
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
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 18px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    overflow-wrap: break-word;
  }
  .button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .quiet {
    border-color: var(--_field-line);
    background: none;
    color: var(--_text);
  }
  .quiet:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  @container deskbell (inline-size < 400px) {
    .pair {
      grid-template-columns: 1fr;
    }
    .buttons > .button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .button:not(.quiet) {
      border-color: ButtonText;
      border-width: 2px;
    }
  }
`;
