/** How the exported page looks: light, dark, on a phone and on paper. Classes and sizes are few, so that it is easily changed. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --text: #1d2128;
  --muted: #5b616b;
  --line: #dfe2e7;
  --surface: #fff;
  --accent: #1f5fbf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e8ec;
    --muted: #a7adb7;
    --line: #363b45;
    --surface: #16191e;
    --accent: #8ab8ff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 84px; }
body { margin: 0; background: var(--surface); color: var(--text); font: 17px/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 760px; margin: 0 auto; padding: 56px 20px 96px; }
deskbell-faq { display: block; }
h1 { margin: 0 0 24px; font-size: 34px; line-height: 1.2; text-wrap: balance; }
h2 { margin: 48px 0 12px; font-size: 21px; line-height: 1.3; }
h3, h4, h5, h6 { margin: 24px 0 8px; font-size: 17px; }
nav ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 16px; padding: 0; list-style: none; }
nav li { margin: 0; }
nav a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 16px; border: 1px solid var(--line); border-radius: 22px; color: inherit; text-decoration: none; }
nav a:hover { border-color: var(--accent); color: var(--accent); }
a { color: var(--accent); text-underline-offset: 3px; }
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-height: 56px; padding: 10px 0; font-weight: 600; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { color: var(--accent); }
summary::after { flex: none; width: 9px; height: 9px; margin: -4px 6px 0; border: solid var(--muted); border-width: 0 2px 2px 0; rotate: 45deg; content: ''; }
details[open] > summary::after { margin-top: 4px; rotate: 225deg; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
details > div { max-width: 66ch; padding: 0 0 24px; }
details > div > :first-child { margin-top: 0; }
details > div > :last-child { margin-bottom: 0; }
ol, ul { padding-inline-start: 24px; }
li { margin: 4px 0; }
.steps li > :first-child { margin-top: 0; }
img { max-width: 100%; height: auto; border-radius: 6px; }
pre { overflow-x: auto; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; font-size: 14px; }
blockquote { margin: 16px 0; padding-inline-start: 16px; border-inline-start: 3px solid var(--line); color: var(--muted); }
@media (max-width: 480px) {
  main { padding-top: 32px; }
  h1 { font-size: 28px; }
}
@media print {
  nav, summary::after { display: none; }
  details { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
