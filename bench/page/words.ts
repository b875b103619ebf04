import { table } from '../tables.js';
import { type Behind, type Figure, type Measure, type Results, type Row, behind } from './figures.js';
import type { Task } from './subject.js';

/** A number with as many digits as tell something. */
export const short = (value: number): string =>
  value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1).replace('.0', '')
      : value === 0
        ? '0'
        : value.toFixed(2);
const whole = (value: number): string =>
  value < 1000 ? String(Math.round(value)) : Math.round(value).toLocaleString('en');

const said = ({ unit }: Pick<Measure, 'unit'>, value: number): string => {
  if (unit === 'ms') return `${whole(value)} ms`;
  if (unit === '') return short(value).replace(/\.00$/, '');
  return `${short(value)} ${unit}`;
};

export const TITLES: Readonly<Record<Task, string>> = {
  faq: 'Searching a FAQ',
  wizard: 'A return in four questions',
  form: 'A message to the company',
};

/** A page on which nothing is pressed twice has no such figure. */
const pressIn = (row: Row, id: string): string => {
  const median = medianOf(row, id);
  return median === undefined ? '–' : whole(median);
};

const medianOf = (row: Row, id: string): number | undefined => row.figures[id]?.value.median;
/** `1.2 (1.1–1.3)`: the ratio to the floor, with its quartiles. */
const ratio = (figure: Figure | undefined): string => {
  if (!figure?.ratio) return '–';
  const { median, low, high } = figure.ratio;
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};
const timed = (figure: Figure | undefined): string => {
  if (!figure) return '–';
  const { median, low, high } = figure.value;
  return `${whole(median)} (${whole(low)}–${whole(high)})`;
};
const pair = (
  row: Row,
  [first, second]: readonly [string, string],
  how: (value: number) => string,
): string => {
  const values = [medianOf(row, first), medianOf(row, second)].map((value) =>
    value === undefined ? '–' : how(value),
  );
  return values[0] === values[1] ? (values[0] as string) : values.join(' → ');
};
const faultsOf = ({ audit }: Row): string => {
  const all = Object.values(audit.faults).flat();
  return all.length ? `${all.length} (${all.join(', ')})` : '0';
};

type Column = readonly [title: string, cell: (row: Row) => string];

const LIGHT: readonly Column[] = [
  ['', ({ name }) => name],
  ['Code, kB gzip: at first → in use', (row) => pair(row, ['code', 'codeUsed'], short)],
  ['Requests', (row) => pair(row, ['requests', 'requestsUsed'], whole)],
  ['To others', (row) => whole(medianOf(row, 'elsewhere') ?? 0)],
];

/** One table for each question one may have; for the terminal. */
export function tablesOf({ rows, sizes }: Results, task: Task): string {
  const own = rows.filter((row) => row.task === task);
  const draw = (columns: readonly Column[]) =>
    table(
      columns.map(([title]) => title),
      own.map((row) => columns.map(([, cell]) => cell(row))),
    );
  const name: Column = ['', ({ name: text }) => text];
  const time = (title: string, id: string): Column[] => [
    [`${title}, ms`, ({ figures }) => timed(figures[id])],
    ['ratio', ({ figures }) => ratio(figures[id])],
  ];
  const presses = task === 'faq' ? sizes.map(String) : [''];
  const light = draw([
    ...LIGHT,
    ['Heap, MB', (row) => short(medianOf(row, 'heap') ?? 0)],
    ['Layout shift', (row) => (medianOf(row, 'shift') ?? 0).toFixed(3)],
    ['axe, WCAG 2.2 AA', faultsOf],
    ...(task === 'faq' ? [FOUND] : []),
  ]);
  const fast = draw([
    name,
    ...time('Usable', 'ready'),
    ...time('on slow 4G', 'slowReady'),
    ...time('first answer there', 'slowAnswered'),
    ...time('Processor', 'cpu'),
    ...time('Blocking', 'blocked'),
  ]);
  const keys = presses.map((size) =>
    draw([
      [size && `${Number(size).toLocaleString('en')} articles`, ({ name: text }) => text],
      ...time('First press', `first${size}`),
      ...time('Press p50', `press${size}`),
      ...(size ? [...time('p95', `worst${size}`), ...time('Longest wait of a key', `delay${size}`)] : []),
    ]),
  );
  return [light, fast, ...keys].join('\n\n');
}

const FOUND: Column = [
  'Mistyped, found',
  ({ audit: { mistyped } }) => (mistyped ? `${mistyped.found} of ${mistyped.of}` : '–'),
];

const KINDS = { own: '', peer: '', floor: ' (by hand)' } as const;

/** What README.md and docs/speed.md show, written between markers by `npm run docs`. */
export function readmeTable({ rows, sizes }: Results, task: Task): string {
  const own = rows.filter((row) => row.task === task);
  const columns: Column[] = [
    ['', ({ name, part }) => (part === 'own' ? `**${name}**` : name)],
    ...LIGHT.slice(1),
    ['Usable, × by hand', ({ figures }) => ratio(figures['ready'])],
    ['on slow 4G', ({ figures }) => ratio(figures['slowReady'])],
    ...(task === 'faq'
      ? sizes.map(
          (size): Column => [
            `Key press, ${size.toLocaleString('en')} articles, ms`,
            (row) => pressIn(row, `press${size}`),
          ],
        )
      : ([['Press until painted, ms', (row) => pressIn(row, 'press')]] as Column[])),
    ['WCAG rules broken', (row) => String(Object.values(row.audit.faults).flat().length)],
    ...(task === 'faq' ? [FOUND] : []),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([title]) => title)),
    line(columns.map(() => '---')),
    ...own.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('\n');
}

const picture = (results: Results): string => `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="docs/images/page-dark.svg">
  <img src="docs/images/page-light.svg" alt="${pictureWords(results)}">
</picture>`;

/** What the picture of the FAQ shows, in words. */
export function pictureWords({ rows, sizes }: Results): string {
  const most = Math.max(...sizes);
  const said = rows
    .filter(({ task }) => task === 'faq')
    .map((row) => {
      const [bytes, first, key] = ['codeUsed', 'slowAnswered', `press${most}`].map(
        (id) => medianOf(row, id) ?? 0,
      );
      return `${row.name} ${short(bytes ?? 0)} kB, ${whole(first ?? 0)} ms, ${whole(key ?? 0)} ms`;
    });
  return `Code with the first answers, time to the first answer on slow 4G, and a key press among ${most.toLocaleString('en')} articles: ${said.join('; ')}.`;
}

/** What a document shows of a task: the figures, and where others are better. */
export function benchBlock(results: Results, task: Task): string {
  const { versions, runs, throttle } = results;
  const own = results.rows.filter((row) => row.task === task);
  if (!own.length) return 'Not measured yet.';
  const named = Object.entries(versions)
    .filter(([name]) => name !== 'node' && name !== 'chromium')
    .map(([name, version]) => `${name} ${version}`);
  const how = `Medians of ${runs} runs in turn on a processor ${throttle} times slower; ratios, with quartiles, are to the first page written by hand in the same run. ${named.join(', ')}.`;
  return [
    ...(task === 'faq' ? [picture(results)] : []),
    readmeTable(results, task),
    how,
    `Where Deskbell is not first:\n\n${notFirst(results, task)}`,
  ].join('\n\n');
}

/** Plain words, a line for each measure in which Deskbell is not first. */
export function notFirst(results: Pick<Results, 'rows' | 'sizes'>, task: Task): string {
  const list = behind(results, task);
  if (!list.length) return 'Deskbell is first in everything measured.';
  return list.map(lineOf).join('\n');
}

function lineOf({ measure, own, ahead }: Behind): string {
  const others = ahead.map(({ row, value, level }) => {
    const hand = row.part === 'floor' && !row.name.endsWith('by hand') ? KINDS.floor : '';
    return `${row.name}${hand} ${said(measure, value.median)}${level ? ' (level: the spreads overlap)' : ''}`;
  });
  return `- ${capital(measure.title)}: Deskbell ${said(measure, own.median)}; ${others.join(', ')}.`;
}

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);
