import { drawPart } from './draw-part.js';
import { count } from '../io.js';
import { type Graph, inWords, tidy, wrongIn } from './model.js';
import { partsOf, shelve } from './parts.js';
import { escape, n } from './svg-ink.js';

const MARGIN = 28;
/** Of the heading, with its line below. */
const HEAD = 62;
/** Drawings that stand apart are put below each other beyond this width. */
const WALL = 1500;

/** For light and dark pages; nothing is fetched. Problems differ by the form of their line too, not by colour alone. */
const STYLE = `
  svg { color-scheme: light dark; font: 13px/1.4 system-ui, sans-serif; --line: #8a8f98; --text: #1d2128; --muted: #5b616b; --surface: #fff; --raised: #f4f6f8; --wrong: #b3261e; --tint: #fdecea; }
  rect, polygon { fill: var(--surface); stroke: var(--line); stroke-width: 1.2; }
  .page { stroke: none; } .start { fill: var(--raised); } .question { stroke: var(--text); } .note { stroke-dasharray: 2 3; }
  path { fill: none; stroke: var(--line); stroke-width: 1.2; } marker path { fill: var(--line); stroke: none; }
  text { fill: var(--text); text-anchor: middle; dominant-baseline: central; unicode-bidi: plaintext; }
  .head { font-size: 20px; font-weight: 600; text-anchor: start; } .summary { fill: var(--muted); text-anchor: start; }
  .name { font-weight: 600; } .count { fill: var(--muted); font-weight: 600; }
  .way { paint-order: stroke; stroke: var(--surface); stroke-width: 6px; fill: var(--muted); }
  .problem { stroke: var(--wrong); stroke-width: 2.2; stroke-dasharray: 6 3; } rect.problem, polygon.problem { fill: var(--tint); } .says { fill: var(--wrong); }
  @media (prefers-color-scheme: dark) { svg { --text: #e6e8ec; --muted: #a7adb7; --surface: #1b1e24; --raised: #2a2f38; --line: #7d838d; --wrong: #ff8a80; --tint: #3a2422; } }
`;

const widest = (text: string, letter: number): number => [...text].length * letter;

/** A graph as an SVG picture of its own, for light and dark, with the same in words for those who do not see it. */
export function svg(graph: Graph): string {
  const whole = tidy(graph);
  const { title } = whole;
  const marked = wrongIn(whole).length;
  const mend = marked ? `${count(marked, 'problem')} marked.` : '';
  const summary = [whole.summary, mend].filter(Boolean).join(' ');
  const parts = partsOf(whole).map(drawPart);
  const shelf = shelve(parts, WALL);
  const right = Math.max(shelf.width, widest(title, 11), widest(summary, 7));
  const [width, height] = [n(right + 2 * MARGIN), n(shelf.height + HEAD + 2 * MARGIN)];
  const drawn = parts.map(({ ink }, i) => {
    const [x, y] = shelf.at[i] as readonly [number, number];
    return `<g transform="translate(${n(x)} ${n(y + HEAD)})">\n${ink.join('\n')}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title><desc>${escape(inWords(whole))}</desc><style>${STYLE}</style>`,
    '<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" class="page"/>`,
    `<text class="head" x="0" y="8">${escape(title)}</text>`,
    ...(summary ? [`<text class="summary" x="0" y="32">${escape(summary)}</text>`] : []),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
