import { html, svg, type TemplateResult } from 'lit';

/** One set, one stroke weight, drawn on a 24 px grid. Decorative: the words beside them say the same. */
export const icon = (path: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

// The one of the field, which is on screen first; the others are in icons.ts.
export const searchIcon = icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4 4" />`);
