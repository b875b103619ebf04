import { bend, inLayers } from './layers.js';
import { type Graph, type GraphNode, tidy } from './model.js';
import { type Place, placesOf, type Size } from './places.js';
import { LINE, type TextBox, textBox } from './text-box.js';

const MARGIN = 24;
const EMPTY: TextBox = { lines: [], width: 8, height: 0 };

/** For light and dark pages; nothing is fetched. Problems differ by the form of their line too, not by colour alone. */
const STYLE = `
  .page { stroke: none; }
  svg { color-scheme: light dark; font: 13px/1.4 system-ui, sans-serif; --line: #8a8f98; --text: #1d2128; --surface: #fff; --wrong: #b3261e; }
  rect, polygon { fill: var(--surface); stroke: var(--line); stroke-width: 1.2; }
  .question { stroke: var(--text); } .note { stroke-dasharray: 2 3; }
  path { fill: none; stroke: var(--line); stroke-width: 1.2; } marker path { fill: var(--line); stroke: none; }
  text { fill: var(--text); text-anchor: middle; dominant-baseline: central; }
  .way { paint-order: stroke; stroke: var(--surface); stroke-width: 6px; }
  .problem { stroke: var(--wrong); stroke-width: 2.2; stroke-dasharray: 6 3; } .says { fill: var(--wrong); }
  @media (prefers-color-scheme: dark) { svg { --text: #e6e8ec; --surface: #1b1e24; --line: #7d838d; --wrong: #ff8a80; } }
`;

const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, ' ');

const n = (value: number): string => String(Math.round(value * 10) / 10);

const boxFor = ({ text, problem, kind }: GraphNode): TextBox =>
  textBox(problem === undefined ? text : `${text}\n⚠ ${problem}`, {
    most: 230,
    pad: kind === 'question' ? 14 : 11,
  });

const written = ({ lines }: TextBox, { x, y }: Place, about: { said?: string; way?: boolean } = {}): string =>
  lines
    .map((line, i) => {
      const says = about.said !== undefined && i >= Number(about.said) ? 'says' : '';
      const name = [says, about.way ? 'way' : ''].filter(Boolean).join(' ');
      const at = y + (i - (lines.length - 1) / 2) * LINE;
      return `<text${name ? ` class="${name}"` : ''} x="${n(x)}" y="${n(at)}">${escape(line)}</text>`;
    })
    .join('');

function shape({ kind, problem }: GraphNode, { x, y, width, height }: Place): string {
  const name = `${kind}${problem === undefined ? '' : ' problem'}`;
  const [left, top] = [x - width / 2, y - height / 2];
  const round = { start: height / 2, question: 0, outcome: 6, note: 0 }[kind];
  if (kind !== 'question')
    return `<rect class="${name}" x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" rx="${n(round)}"/>`;
  const corners = [
    [left + 10, top],
    [left + width - 10, top],
    [left + width, y],
    [left + width - 10, top + height],
    [left + 10, top + height],
    [left, y],
  ].map(([a, b]) => `${n(a as number)},${n(b as number)}`);
  return `<polygon class="${name}" points="${corners.join(' ')}"/>`;
}

/** A smooth line through the middles, from below the first to above the last. */
function line(stops: readonly Place[], isBack: boolean): string {
  const points = stops.map(({ x, y, height }, i) => {
    const down = i === 0 ? height / 2 : i === stops.length - 1 ? -height / 2 : 0;
    return [x, y + down] as const;
  });
  const way = isBack ? points.reverse() : points;
  return way
    .map(([x, y], i) => {
      const [beforeX, beforeY] = way[i - 1] ?? [x, y];
      const half = n((y + beforeY) / 2);
      return i ? `C${n(beforeX)} ${half} ${n(x)} ${half} ${n(x)} ${n(y)}` : `M${n(x)} ${n(y)}`;
    })
    .join('');
}

/** From a node back to itself, within the space beside it. */
const circle = ({ x, y, width }: Place): string => `M${n(x + width / 2)} ${n(y - 6)}c22 -10 22 22 1 12`;

/** A graph as an SVG picture of its own, for light and dark. */
export function svg(graph: Graph): string {
  const { title, nodes, edges } = tidy(graph);
  const layers = inLayers({ title, nodes, edges });
  const boxes = new Map(nodes.map((node) => [node.id, boxFor(node)]));
  const onWay = new Map<string, TextBox>();
  layers.pieces.forEach(({ edge, from, to }) => {
    const { text, problem } = edges[edge] as (typeof edges)[number];
    const said = [text, problem === undefined ? undefined : `⚠ ${problem}`].filter(Boolean).join('\n');
    const first = !boxes.has(to) && boxes.has(from);
    if (said && first) onWay.set(to, textBox(said, { most: 170, pad: 3 }));
  });
  const sizeOf = (id: string): Size => boxes.get(id) ?? onWay.get(id) ?? EMPTY;
  const places = placesOf(layers, sizeOf);
  const at = (id: string): Place => places.get(id) as Place;
  const ways = edges.map(({ from, to, problem }, edge) => {
    const [top, bottom] = layers.back.has(edge) ? [to, from] : [from, to];
    const between = layers.rows.flatMap((_, layer) => places.get(bend(edge, layer)) ?? []);
    const path =
      from === to ? circle(at(from)) : line([at(top), ...between, at(bottom)], layers.back.has(edge));
    return `<path${problem === undefined ? '' : ' class="problem"'} d="${path}" marker-end="url(#end)"/>`;
  });
  const words = [...onWay].map(([id, box]) => written(box, at(id), { way: true }));
  const drawn = nodes.map((node) => {
    const box = boxes.get(node.id) as TextBox;
    const own = textBox(node.text, { most: 230, pad: 0 }).lines.length;
    const said = node.problem === undefined ? {} : { said: String(own) };
    return `<g>${shape(node, at(node.id))}${written(box, at(node.id), said)}</g>`;
  });
  const [right, bottom] = [...places.values()].reduce(
    ([x, y], one) => [Math.max(x, one.x + one.width / 2), Math.max(y, one.y + one.height / 2)] as const,
    [0, 0] as readonly [number, number],
  );
  const [width, height] = [n(right + 2 * MARGIN), n(bottom + 2 * MARGIN)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escape(title)}</title><style>${STYLE}</style>`,
    '<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" class="page"/>`,
    ...ways,
    ...words,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
