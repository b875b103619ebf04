import { css, html, type TemplateResult } from 'lit';
import { nextIcon } from './icons.js';

/** The way back, above what it leads away from. At least 44 px high. The element sets the margins of its block. */
export const back = (label: string, press: () => void): TemplateResult =>
  html`<button class="back" type="button" @click=${press}>${nextIcon}<span>${label}</span></button>`;

export const backStyles = css`
  .back {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 4px;
    min-block-size: 44px;
    margin-inline-start: -6px;
    padding: 4px 10px 4px 2px;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_accent);
    font-size: 15px;
    font-weight: 600;
  }
  .back .icon {
    transform: scaleX(-1);
  }
  .back .icon:dir(rtl) {
    transform: none;
  }
  .back:hover span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;
