/** The report's looks, in one element whose hash the page's own policy names. */
export const STYLE = `
:root { color-scheme: light dark; --accent: light-dark(#0b5a5e, #8fd8d3); --surface: light-dark(#ffffff, #16191c);
  --page: light-dark(#f4f6f6, #101214); --text: light-dark(#1b2226, #eceff0); --muted: light-dark(#505b61, #aab4b9);
  --line: light-dark(#d9dfe1, #353c41); --missed: light-dark(#a3480c, #f2ab7c); --soft: light-dark(#a9c8c8, #3b6467);
  --tint: light-dark(#eef4f4, #1c2628); }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 808px; margin: 0 auto; padding: 0 24px; }
header { padding-block: 48px 16px; }
h1 { margin: 0; font-size: 32px; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 0 0 4px; font-size: 22px; line-height: 1.3; }
h3 { margin: 0; font-size: 16px; line-height: 1.4; }
p { margin: 8px 0; max-width: 68ch; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; inset-inline-start: 8px; inset-block-start: -80px; padding: 8px 16px; background: var(--surface); }
.skip:focus { inset-block-start: 8px; }
.muted, figcaption, summary, th, .small { color: var(--muted); }
.small { font-size: 14px; }
dl.totals { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1px; margin: 24px 0;
  background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
dl.totals > div { padding: 16px; background: var(--surface); }
dl.totals dt { color: var(--muted); font-size: 14px; }
dl.totals dd { margin: 0; }
dl.totals .big { font-size: 28px; line-height: 1.3; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 32px; padding: 0; list-style: none; font-size: 14px; }
nav a { display: inline-block; padding: 4px 0; }
section { margin: 0 0 24px; padding: 28px; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
section.first { border-color: var(--accent); }
ol.todo, ol.groups { margin: 16px 0 0; padding: 0; list-style: none; }
ol.todo > li, ol.groups > li { padding: 16px 0; border-block-start: 1px solid var(--line); }
ol.todo > li { display: grid; grid-template-columns: 72px 1fr; gap: 0 16px; }
ol.todo > li:last-child, ol.groups > li:last-child { padding-block-end: 0; }
ol.todo .count { font-size: 22px; line-height: 1.2; color: var(--accent); text-align: end; font-variant-numeric: tabular-nums; }
ol.todo .count .small { display: block; line-height: 1.3; }
ol.groups .row { display: flex; justify-content: space-between; gap: 16px; align-items: baseline; }
ol.groups .row > span { flex: none; font-variant-numeric: tabular-nums; }
code { display: block; margin: 8px 0 0; padding: 8px 12px; background: var(--tint); border-radius: 8px;
  font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; user-select: all; white-space: pre-wrap; }
p code, td code, h3 code { display: inline; margin: 0; padding: 1px 5px; border-radius: 4px; user-select: text; }
figure { margin: 20px 0 0; }
figcaption { font-size: 14px; margin-block-end: 8px; }
svg { display: block; max-width: 100%; height: auto; font: 13px system-ui, sans-serif; color: var(--text); overflow: visible; }
svg.narrow { display: none; }
.key { display: inline-block; inline-size: 12px; block-size: 12px; margin-inline-end: 4px; border-radius: 3px; vertical-align: -1px; }
.key.accent { background: var(--accent); } .key.missed { background: var(--missed); } .key.soft { background: var(--soft); }
details.more { font-size: 16px; }
details { margin: 8px 0 0; font-size: 14px; }
summary { padding: 6px 0; cursor: pointer; width: fit-content; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--muted); padding: 4px 0; }
th, td { padding: 6px 12px 6px 0; text-align: end; vertical-align: top; border-block-start: 1px solid var(--line); }
th, td { overflow-wrap: normal; }
th { font-weight: 500; }
td.number { white-space: nowrap; }
th:first-child, td.text { min-inline-size: 128px; }
th:first-child, td:first-child, .text { text-align: start; }
tbody th { color: var(--text); font-weight: 400; }
ul.plain { margin: 4px 0 0; padding-inline-start: 20px; }
.flow { margin-block-start: 28px; }
footer { padding-block: 8px 64px; font-size: 14px; color: var(--muted); }
@media (max-width: 780px) {
  dl.totals { grid-template-columns: 1fr 1fr; }
  dl.totals > div:last-child { grid-column: 1 / -1; }
}
@media (max-width: 560px) {
  header, main, footer { padding-inline: 12px; }
  header { padding-block-start: 24px; }
  h1 { font-size: 26px; }
  section { padding: 20px 16px; }
  svg.wide { display: none; }
  svg.narrow { display: block; }
  ol.todo > li { grid-template-columns: 1fr; }
  ol.todo .count { text-align: start; }
  ol.todo .count .small { display: inline; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) {
  :root { --accent: Highlight; --missed: CanvasText; --soft: GrayText; --line: GrayText; --muted: CanvasText; --text: CanvasText; }
  svg, .key { forced-color-adjust: none; }
}
@media print {
  :root { color-scheme: light; --page: #fff; }
  body { font-size: 11pt; }
  nav, .skip { display: none; }
  header, main, footer { max-width: none; padding-inline: 0; }
  section { border: 0; border-block-start: 1px solid var(--line); border-radius: 0; padding: 16px 0; }
  h2, h3, figcaption { break-after: avoid; }
  li, figure, tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
