import type { GraphNode } from './model.js';
import type { Place } from './places.js';
import { LINE, type TextBox, textBox } from './text-box.js';

/** Text and shapes of a drawing, as SVG. */

export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, ' ');

export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Lines, each with the name of how it looks. */
export interface Lettering extends TextBox {
  readonly looks: readonly string[];
}

const WIDEST = 230;

/** What a node says, how many end there, and what is wrong with it. */
export function lettering({ text, count, problem, kind }: GraphNode): Lettering {
  const pad = kind === 'question' ? 14 : 11;
  const parts: readonly (readonly [words: string | undefined, look: string])[] = [
    [text, ''],
    [count, 'count'],
    [problem === undefined ? undefined : `⚠ ${problem}`, 'says'],
  ];
  // Of a question in several lines the first is its name.
  const named = kind === 'question' && text.includes('\n');
  const boxes = parts.flatMap(([words, look]) =>
    words ? [{ ...textBox(words, { most: WIDEST, pad }), look }] : [],
  );
  const lines = boxes.flatMap((box) => box.lines);
  return {
    lines,
    looks: boxes
      .flatMap((box) => box.lines.map(() => box.look))
      .map((look, i) => look || (named && !i ? 'name' : '')),
    width: Math.max(2 * pad, ...boxes.map(({ width }) => width)),
    height: lines.length * LINE + 2 * pad,
  };
}

/** Lines around the middle of a place. */
export const written = (lines: readonly string[], { x, y }: Place, looks: readonly string[] = []): string =>
  lines
    .map((line, i) => {
      const at = y + (i - (lines.length - 1) / 2) * LINE;
      return `<text${looks[i] ? ` class="${looks[i]}"` : ''} x="${n(x)}" y="${n(at)}">${escape(line)}</text>`;
    })
    .join('');

export function shape({ kind, problem }: GraphNode, { x, y, width, height }: Place): string {
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
export function downward(stops: readonly Place[], isBack: boolean): string {
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

/** From a node to what stands beside it. */
export const sideward = (from: Place, to: Place): string =>
  `M${n(from.x + from.width / 2)} ${n(from.y)}H${n(to.x - to.width / 2)}`;

/** From a node back to itself, within the space beside it. */
export const circle = ({ x, y, width }: Place): string =>
  `M${n(x + width / 2)} ${n(y - 6)}c22 -10 22 22 1 12`;

/** A way with its end, and the mark of what is wrong with it. */
export const way = (path: string, problem: string | undefined): string =>
  `<path${problem === undefined ? '' : ' class="problem"'} d="${path}" marker-end="url(#end)"/>`;
