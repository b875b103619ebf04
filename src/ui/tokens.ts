import { css } from 'lit';

/**
 * The public tokens, each read with a fallback and never declared on the host, so that `:root { --deskbell-… }` works.
 * Everything inside is drawn from the private ones (`--_…`). Sizes are in px: root fonts of hosts run from 9 to 40 px.
 *
 * `all: initial` on our own root keeps inherited styles of the page out; family, colour scheme, language, direction and
 * whether it is seen at all are taken from it on purpose. As a container the root has no width of its own to give: it
 * claims the least that it is drawn for and takes what there is, or it would be nothing in a row, a table or a dialog.
 */
export const tokens = css`
  :host {
    display: block;
    inline-size: -webkit-fill-available;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .root {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    --_accent: var(--deskbell-color-accent, light-dark(#0b5a5e, #8fd8d3));
    --_on-accent: var(--deskbell-color-on-accent, light-dark(#ffffff, #08282a));
    --_surface: var(--deskbell-color-surface, light-dark(#ffffff, #16191c));
    --_text: var(--deskbell-color-text, light-dark(#1b2226, #eceff0));
    --_muted: var(--deskbell-color-muted, light-dark(#505b61, #aab4b9));
    --_line: var(--deskbell-color-line, light-dark(#d9dfe1, #353c41));
    --_field-line: var(--deskbell-color-field-line, light-dark(#7b868b, #7f8a90));
    --_focus: var(--deskbell-color-focus, var(--_accent));
    --_tint: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
    --_tint-strong: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
    --_radius: var(--deskbell-radius, 12px);
    --_radius-small: min(8px, var(--_radius));
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    container: deskbell / inline-size;
    contain-intrinsic-inline-size: 280px;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--deskbell-color-border, var(--_line));
    border-radius: var(--_radius);
    font-family: var(--deskbell-font, inherit);
    font-size: 16px;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .root:lang(ko) {
    word-break: keep-all;
  }
  .root * {
    box-sizing: border-box;
  }
  .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_field-line: var(--_text);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
