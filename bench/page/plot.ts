import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { THEMES, type Theme, picture, place } from '../plot.js';
import type { Results, Row } from './figures.js';
import { pictureWords, short } from './words.js';

const [NAMES, WIDTH, ROW] = [170, 230, 24];
const MARGINS = { marginTop: 8, marginBottom: 42, marginRight: 52 };

interface Panel {
  readonly label: string;
  /** Logarithmic where the best and the worst are far apart. */
  readonly of: (
    row: Row,
  ) => { readonly median: number; readonly low: number; readonly high: number } | undefined;
}

const kB = (row: Row) => row.figures['codeUsed']?.value;
const ready = (row: Row) => row.figures['slowAnswered']?.value;
const press = (size: number) => (row: Row) => row.figures[`press${size}`]?.value;

/** The search of a FAQ in three panels: bytes, time to the first answer on slow 4G, a key press among most articles. */
export function pagePlot(results: Results, theme: Theme): string {
  const rows = results.rows.filter(({ task }) => task === 'faq');
  const most = Math.max(...results.sizes);
  const panels: Panel[] = [
    { label: 'kB of code with the first answers', of: kB },
    { label: 'ms to the first answer, slow 4G', of: ready },
    { label: `ms for a key press, ${most.toLocaleString('en')} articles`, of: press(most) },
  ];
  const height = MARGINS.marginTop + MARGINS.marginBottom + ROW * rows.length;
  const total = NAMES + panels.length * WIDTH;
  const drawn = panels.map((panel, i) => {
    const left = i === 0 ? NAMES : 0;
    return place(draw(rows, panel, { theme, left }), i === 0 ? 0 : NAMES + i * WIDTH);
  });
  const title = 'Deskbell beside other searches of a page';
  return picture(drawn.join(''), { title, says: pictureWords(results), width: total, height });
}

/** Numbers at the axis: 1, 2 and 5 of each power of ten, or 1 alone where there would be no room for them. */
const stepsIn = (least: number, most: number): number[] =>
  [0.01, 0.1, 1, 10, 100, 1000, 10_000]
    .flatMap((power) => (most > CROWDED * least ? [power] : [power, 2 * power, 5 * power]))
    .filter((step) => step >= least && step <= most);

const CROWDED = 25;

interface Look {
  readonly theme: Theme;
  readonly left: number;
}

function draw(rows: readonly Row[], { label, of }: Panel, { theme, left }: Look): string {
  const { document } = parseHTML('<!doctype html><body></body>');
  const { own, other, line, text } = THEMES[theme];
  const points = rows.flatMap((row) => {
    const value = of(row);
    return value ? { name: row.name, fill: row.part === 'own' ? own : other, ...value } : [];
  });
  const ends = points.flatMap(({ low, high }) => [low, high]);
  const ticks = stepsIn(Math.min(...ends), Math.max(...ends));
  return String(
    Plot.plot({
      ...MARGINS,
      document,
      width: left + WIDTH,
      height: MARGINS.marginTop + MARGINS.marginBottom + ROW * rows.length,
      marginLeft: left || 10,
      style: { color: text, background: 'transparent', fontSize: '12px' },
      x: {
        type: 'log',
        label,
        labelAnchor: 'left',
        labelArrow: 'none',
        labelOffset: 38,
        ticks,
        tickFormat: String,
      },
      y: { domain: rows.map(({ name }) => name), label: null, tickSize: 0, ...(left ? {} : { axis: null }) },
      marks: [
        Plot.gridX(ticks, { stroke: line, strokeOpacity: 1 }),
        Plot.link(points, { x1: 'low', x2: 'high', y: 'name', stroke: 'fill', strokeWidth: 3 }),
        Plot.dot(points, { x: 'median', y: 'name', r: 5, fill: 'fill' }),
        Plot.text(points, {
          x: 'high',
          y: 'name',
          text: ({ median }: { median: number }) =>
            median >= 1000 ? Math.round(median).toLocaleString('en') : short(median),
          dx: 9,
          textAnchor: 'start',
          fill: text,
        }),
      ],
    }).outerHTML,
  );
}
