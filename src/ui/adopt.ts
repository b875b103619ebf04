import type { CSSResult } from 'lit';

/** Gives styles to an element that is on the page already: those of a part that was loaded later. Each once. */
export function adoptStyles({ adoptedStyleSheets }: ShadowRoot, styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles)
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
