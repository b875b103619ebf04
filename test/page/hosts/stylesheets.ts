// Stylesheets that a page may bring: published ones, by their file in node_modules, and worse ones of our own.

export const published: readonly string[] = [
  'bootstrap/dist/css/bootstrap.css',
  'bootstrap/dist/css/bootstrap.rtl.css',
  'bulma/css/bulma.css',
  'foundation-sites/dist/css/foundation.css',
  '@picocss/pico/css/pico.css',
  '@picocss/pico/css/pico.classless.css',
  'uikit/dist/css/uikit.css',
  'fomantic-ui-css/semantic.css',
  'tailwindcss/preflight.css',
  'normalize.css/normalize.css',
  'modern-normalize/modern-normalize.css',
  'sanitize.css/sanitize.css',
  'water.css/out/light.css',
  'water.css/out/dark.css',
  'milligram/dist/milligram.css',
  'purecss/build/pure.css',
  'materialize-css/dist/css/materialize.css',
  'spectre.css/dist/spectre.css',
  'tachyons/css/tachyons.css',
  'reset-css/reset.css',
  'minireset.css/minireset.css',
  'sakura.css/css/sakura.css',
  'sakura.css/css/sakura-dark.css',
  'mvp.css/mvp.css',
  '@exampledev/new.css/new.css',
  'simpledotcss/simple.css',
  'papercss/dist/paper.css',
  'the-new-css-reset/css/reset.css',
  '98.css/dist/98.css',
  'chota/dist/chota.css',
  'holiday.css/dist/holiday.css',
  'skeleton-css/css/skeleton.css',
];

const anywhere = 'html, body, main, div, section, host-place';

export const worst: Readonly<Record<string, string>> = {
  'everything is unset': '*, *::before, *::after { all: unset !important; }',
  'everything is initial': '* { all: initial !important; }',
  'everything is reverted': '* { all: revert !important; }',
  'a root of ten pixels': 'html { font-size: 62.5% !important; } * { font-size: 1em; }',
  'a root of forty pixels': 'html { font-size: 40px !important; } body { font-size: 3rem; }',
  'letters of a poster': `${anywhere} { font: italic small-caps 900 9px/3 serif; letter-spacing: 3px; word-spacing: 9px;
    text-transform: uppercase; text-indent: 40px; text-shadow: 2px 2px red; font-stretch: condensed; }`,
  'lines of a poem': `${anywhere} { white-space: pre; text-align: center; text-align-last: right; word-break: break-all;
    overflow-wrap: normal; hyphens: auto; line-break: anywhere; tab-size: 1; text-wrap: balance; line-height: 0; orphans: 9; }`,
  'type in every detail': `${anywhere} { font-feature-settings: 'smcp', 'tnum'; font-variation-settings: 'wght' 900; font-kerning: none;
    font-variant: small-caps; font-size-adjust: 0.9; font-synthesis: none; text-rendering: geometricPrecision; font-optical-sizing: none;
    -webkit-font-smoothing: antialiased; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; font-palette: dark; }`,
  'ink of every kind': `${anywhere} { color: lime; fill: red; stroke: red; stroke-width: 9px; caret-color: red; accent-color: red;
    text-emphasis: dot red; paint-order: stroke; text-underline-offset: 9px; scrollbar-color: red lime;
    image-rendering: pixelated; shape-rendering: crispEdges; stroke-linecap: butt; fill-rule: evenodd; }`,
  'lists, tables and quotes': `${anywhere} { list-style: square inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom;
    empty-cells: hide; quotes: '<' '>'; } ul, ol, li, table, td, blockquote { all: unset; }`,
  'pointers and selections': `${anywhere} { cursor: crosshair; user-select: none; pointer-events: none; -webkit-user-modify: read-write;
    -webkit-tap-highlight-color: red; touch-action: none; } *::selection { background: red; }`,
  'everything that moves': `*, *::before, *::after { transition: all 3s !important; animation: deskbell-spin 1s infinite !important; }
    @keyframes deskbell-spin { to { opacity: 0.999; } } @keyframes rise { from { translate: 0 300px; } } @keyframes wait { to { opacity: 0; } }`,
  'names that others use too': `:root { --color: red; --text: red; --accent: red; --surface: red; --radius: 40px; --font: fantasy; --line: red;
    --muted: red; --focus: red; --tint: red; --_accent: red; --_surface: red; --_text: red; --_line: red; --_radius: 40px; --_muted: red;
    --_on-accent: red; --_tint: red; --_tint-strong: red; --_focus: red; --_field-line: red; --_radius-small: 40px; --_good: red; }`,
  'names of our classes': `.root, .page, .panel, .launcher, .bar, .field, .icon, .label, .hidden, .button, .card, .choice, .desk, .rooms
    { display: none !important; } #question, #title, #next, #message { display: none !important; }`,
  'our tags as lines of text': `deskbell-faq, deskbell-returns, deskbell-guide, deskbell-escalation, deskbell-desk
    { display: inline !important; font-size: 9px !important; color: red !important; line-height: 3 !important; }`,
  'our tags as boxes in a row':
    'host-place { display: flex !important; align-items: flex-start; justify-content: center; }',
  'our tags as a grid': `deskbell-faq, deskbell-returns, deskbell-guide, deskbell-escalation, deskbell-desk { display: grid !important;
    justify-items: center; align-items: end; grid-template-columns: auto; }`,
  'our tags as a row': `deskbell-faq, deskbell-returns, deskbell-guide, deskbell-escalation, deskbell-desk { display: flex !important;
    align-items: flex-start; }`,
  'our tags without a box': `deskbell-faq, deskbell-returns, deskbell-guide, deskbell-escalation, deskbell-desk
    { display: contents !important; }`,
  'every element in quirks': `button, input, textarea, select, label, fieldset, legend, form, p, h1, h2, h3, ul, ol, li, a, svg, path, dialog,
    details, summary, mark, kbd, span, div { border: 9px solid red !important; padding: 40px !important; margin: 40px !important;
    background: red !important; float: right !important; width: 9px !important; appearance: none !important; }`,
  'dialogs and popovers': `dialog, [popover] { display: none !important; inset: 0 !important; background: red !important; border: 40px solid !important; }
    ::backdrop { background: red !important; } dialog:not([open]) { display: block !important; }`,
  'a war of layers': `body > *:not(host-place, host-ground, deskbell-desk) { z-index: 2147483647 !important; }
    body::before, body::after { content: ''; position: fixed; inset: 0; z-index: 2147481000; background: red; }`,
  'layers and scopes': `@layer a, b; @layer b { * { color: red; font-size: 40px; } } @scope (body) { :scope * { letter-spacing: 9px; } }
    :where(*) { text-align: right; } :root :not(#a#b#c) { font-style: italic; }`,
  'parts that are not ours': '*::part(panel-of-another) { display: none; } *::slotted(*) { display: none; }',
};

/** Where what stands on the page is another's: only the desk in the corner must be the same. */
export const aroundTheCorner: Readonly<Record<string, string>> = {
  'a body that is moved':
    'body { transform: translate(40px, 40px) scale(0.9); height: 300px; overflow: hidden; }',
  'a body that is filtered':
    'body { filter: contrast(1); will-change: transform; perspective: 10px; height: 300px; }',
  'a body that contains':
    'body { contain: strict; container-type: size; height: 200px; width: 200px; overflow: clip; }',
  'a body in a layer of its own': `body { position: relative; z-index: 0; isolation: isolate; }
    html::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; background: red; }`,
  'a desk that is moved':
    'deskbell-desk { transform: rotate(20deg); overflow: hidden !important; height: 0; width: 0; clip-path: inset(50%); }',
};
