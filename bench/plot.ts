import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Average, type Results, averages, brief } from './tables.js';

/** Colours with a contrast of at least 4.5 : 1 for words and 3 : 1 for marks, on GitHub's two backgrounds. */
export const THEMES = {
  light: { text: '#1f2328', muted: '#59636e', line: '#d1d9e0', own: '#0969da', other: '#6e7781' },
  dark: { text: '#f0f6fc', muted: '#9198a1', line: '#3d444d', own: '#4493f8', other: '#9198a1' },
} as const;
export type Theme = keyof typeof THEMES;

const [WIDTH, ROW, NAMES, SIZE] = [380, 24, 140, 10_000];
const POWERS = [0.01, 0.1, 1, 10, 100, 1000, 10_000];
const MARGINS = { marginTop: 8, marginBottom: 42, marginRight: 20 };

interface Panel {
  readonly theme: (typeof THEMES)[Theme];
  readonly engines: readonly string[];
  readonly document: Document;
}

/**
 * A small picture: what each engine finds, clean and mistyped, and, where the run timed it, how long a key press
 * takes. Text alternative inside, no scripts, no fonts.
 */
export function plotOf(results: Results, theme: Theme): string {
  const { document } = parseHTML('<!doctype html><body></body>');
  const rows = averages(results.quality).sort((a, b) => b.typo - a.typo);
  const engines = rows.map(({ engine }) => engine);
  const panel: Panel = { theme: THEMES[theme], engines, document };
  const times = timesOf(results, engines);
  const panels = [found(rows, panel), ...(times.length ? [pressed(times, panel)] : [])];
  const height = MARGINS.marginTop + MARGINS.marginBottom + ROW * engines.length;
  const total = panels.length === 1 ? NAMES + WIDTH : NAMES + 2 * WIDTH;
  const inner = panels.map((svg, i) => place(svg, i === 0 ? 0 : NAMES + WIDTH)).join('');
  const title = 'How often the right answer is among the first three';
  return picture(inner, { title, says: describe(rows, times), width: total, height });
}

function found(rows: readonly Average[], { theme, engines, document }: Panel): string {
  const fill = ({ engine }: Average) => (engine === 'Deskbell' ? theme.own : theme.other);
  return String(
    Plot.plot({
      ...MARGINS,
      document,
      width: NAMES + WIDTH,
      height: MARGINS.marginTop + MARGINS.marginBottom + ROW * engines.length,
      marginLeft: NAMES,
      style: { color: theme.text, background: 'transparent', fontSize: '12px' },
      x: {
        label: 'right answer among the first three, % (○ mistyped, ● clean)',
        labelAnchor: 'left',
        labelArrow: 'none',
        labelOffset: 38,
        nice: true,
      },
      y: { domain: engines, label: null, tickSize: 0 },
      marks: [
        Plot.gridX({ stroke: theme.line, strokeOpacity: 1 }),
        Plot.link(rows, { x1: 'typo', x2: 'clean', y: 'engine', stroke: fill, strokeWidth: 2 }),
        Plot.dot(rows, { x: 'clean', y: 'engine', r: 5, fill }),
        Plot.dot(rows, { x: 'typo', y: 'engine', r: 5, fill: theme.line, stroke: fill, strokeWidth: 2 }),
      ],
    }).outerHTML,
  );
}

interface Time {
  readonly engine: string;
  readonly ms: number;
}

const timesOf = ({ speed }: Results, engines: readonly string[]): Time[] =>
  speed
    .filter(({ engine, articles }) => articles === SIZE && engines.includes(engine))
    .map(({ engine, press }) => ({ engine, ms: press.clean.p50 }));

function pressed(times: readonly Time[], { theme, engines, document }: Panel): string {
  const fill = ({ engine }: Time) => (engine === 'Deskbell' ? theme.own : theme.other);
  const [least, most] = [Math.min(...times.map(({ ms }) => ms)), Math.max(...times.map(({ ms }) => ms))];
  const powers = POWERS.filter((power) => power >= least && power <= most);
  return String(
    Plot.plot({
      ...MARGINS,
      document,
      width: WIDTH,
      height: MARGINS.marginTop + MARGINS.marginBottom + ROW * engines.length,
      marginLeft: 20,
      marginRight: 60,
      style: { color: theme.text, background: 'transparent', fontSize: '12px' },
      x: {
        type: 'log',
        label: `ms for a key press, ${SIZE.toLocaleString('en')} articles (log)`,
        labelAnchor: 'left',
        labelArrow: 'none',
        labelOffset: 38,
        ticks: powers,
        tickFormat: String,
      },
      y: { domain: engines, axis: null },
      marks: [
        Plot.gridX(powers, { stroke: theme.line, strokeOpacity: 1 }),
        Plot.dot(times, { x: 'ms', y: 'engine', r: 5, fill }),
        Plot.text(times, {
          x: 'ms',
          y: 'engine',
          text: ({ ms }: Time) => brief(ms),
          dx: 10,
          textAnchor: 'start',
          fill: theme.text,
        }),
      ],
    }).outerHTML,
  );
}

export interface Frame {
  readonly title: string;
  /** All that the picture says, for those who do not see it. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
}

/** Plots in one picture: text alternative inside, no scripts, no fonts. */
export function picture(inner: string, { title, says, width, height }: Frame): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">${says}</desc>`,
    `${inner}</svg>\n`,
  ].join('\n');
}

/** A plot inside the picture: its own frame, moved, without a style element of its own. */
export function place(svg: string, x: number): string {
  return svg.replace(/<style>[\s\S]*?<\/style>/g, '').replace('<svg ', `<svg x="${x}" `);
}

function describe(rows: readonly Average[], times: readonly Time[]): string {
  const quality = rows.map(
    ({ engine, clean, typo }) => `${engine} ${clean.toFixed(0)} % clean, ${typo.toFixed(0)} % mistyped`,
  );
  const speed = times.map(({ engine, ms }) => `${engine} ${brief(ms)} ms`);
  const second = speed.length
    ? ` A key press with ${SIZE.toLocaleString('en')} articles: ${speed.join('; ')}.`
    : '';
  return `${quality.join('; ')}.${second}`;
}
