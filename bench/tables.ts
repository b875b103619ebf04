import type { Calm, FloorPoint } from './deskbell.js';
import type { Quality } from './quality.js';
import type { Speed, Times } from './speed.js';
import { type Verdict, signed, summary } from './verdict.js';

/** Everything one run of `npm run bench:search` measured. */
export interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly half: string;
  readonly quality: readonly Quality[];
  readonly calm: readonly Calm[];
  readonly floors: readonly FloorPoint[];
  readonly speed: readonly Speed[];
}

const one = (value: number): string => value.toFixed(1);
/** A time with as many digits as tell something. */
export const brief = (ms: number): string =>
  ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2);
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The mean of an engine over the files. */
export interface Average {
  readonly engine: string;
  readonly clean: number;
  readonly typo: number;
  readonly clean1: number;
  readonly typo1: number;
  readonly cleanEmpty: number;
  readonly typoEmpty: number;
  readonly typing: readonly number[];
}

export function averages(quality: readonly Quality[]): Average[] {
  return unique(quality.map(({ engine }) => engine)).map((engine) => {
    const rows = quality.filter((row) => row.engine === engine);
    const of = (value: (row: Quality) => number) => mean(rows.map(value));
    return {
      engine,
      clean: of(({ clean }) => clean.hit3),
      typo: of(({ typo }) => typo.hit3),
      clean1: of(({ clean }) => clean.hit1),
      typo1: of(({ typo }) => typo.hit1),
      cleanEmpty: of(({ clean }) => clean.empty),
      typoEmpty: of(({ typo }) => typo.empty),
      typing: [0, 1, 2].map((share) => of(({ typing }) => typing[share] ?? 0)),
    };
  });
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, 3, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** hit@3 of every engine in every file, and the mean of all. */
export function qualityTables(quality: readonly Quality[]): string {
  const files = unique(quality.map(({ file }) => file));
  const rows = averages(quality).map((row) => [
    row.engine,
    `${one(row.clean1)} / ${one(row.typo1)}`,
    `${one(row.clean)} / ${one(row.typo)}`,
    `${one(row.cleanEmpty)} / ${one(row.typoEmpty)}`,
    row.typing.map(one).join('  '),
  ]);
  const head = [
    'Mean of the files, %',
    'hit@1 clean / typo',
    'hit@3 clean / typo',
    'empty',
    'typing hit@3 at 25, 50, 75 % of the letters',
  ];
  const each = unique(quality.map(({ engine }) => engine)).map((engine) => [
    engine,
    ...files.map((file) => {
      const row = quality.find((other) => other.file === file && other.engine === engine);
      return row ? `${one(row.clean.hit3)} / ${one(row.typo.hit3)}` : '–';
    }),
  ]);
  return `${table(['hit@3 clean / typo', ...files], each)}\n\n${table(head, rows)}`;
}

export function checkTable(list: readonly Verdict[]): string {
  const rows = list.map(({ file, spelling, deskbell, best, bestHit3, by }) => [
    file,
    spelling,
    one(deskbell),
    `${one(bestHit3)}  ${best}`,
    signed(by),
    by > 0 ? 'above' : by === 0 ? 'level' : 'BELOW',
  ]);
  return `${table(['File', 'Spelling', 'Deskbell', 'Best other', 'Points', ''], rows)}\n${summary(list)}`;
}

export function deskbellTables(calm: readonly Calm[], floors: readonly FloorPoint[]): string {
  const rows = calm.map(({ file, presses, empty, flips }) => [file, String(presses), one(empty), one(flips)]);
  const all = [
    'mean',
    '',
    one(mean(calm.map(({ empty }) => empty))),
    one(mean(calm.map(({ flips }) => flips))),
  ];
  const curve = floors.map(({ floor, real, offTopic }) => [String(floor), one(real), one(offTopic)]);
  return [
    table(['Deskbell while typing', 'presses', 'empty %', 'flips of the first %'], [...rows, all]),
    table(['Floor', 'real questions that find nothing, %', 'others that find nothing, %'], curve),
  ].join('\n\n');
}

export function speedTable(speed: readonly Speed[]): string {
  const pair = ({ p50, p95 }: Times) => `${brief(p50)} / ${brief(p95)}`;
  const rows = speed.map(({ articles, engine, indexMs, heapMB, longestSliceMs, press, question }) => [
    articles.toLocaleString('en'),
    engine,
    `${brief(indexMs)}${longestSliceMs === undefined ? '' : ` (longest slice ${brief(longestSliceMs)})`}`,
    one(heapMB),
    ...[press.clean, press.typo, question.clean, question.typo].map(pair),
    [press.clean, press.typo, question.clean, question.typo].map(({ asked }) => asked).join(', '),
  ]);
  const head = [
    'Articles',
    'Engine',
    'index ms',
    'MB',
    'key press ms p50 / p95',
    'mistyped',
    'question ms p50 / p95',
    'mistyped',
    'asked',
  ];
  return `${table(head, rows)}\n\n${ratios(speed)}`;
}

/** How many times longer others take than Deskbell in the same run. */
export function ratios(speed: readonly Speed[]): string {
  const rows = speed
    .filter(({ engine }) => engine === 'Deskbell')
    .flatMap((own) =>
      ['Fuse token search', 'MiniSearch + stems'].flatMap((name) => {
        const other = speed.find(({ engine, articles }) => engine === name && articles === own.articles);
        if (!other) return [];
        const times = (pick: (row: Speed) => Times) => {
          const [a, b] = [pick(other), pick(own)];
          return `${brief(a.p50 / b.p50)} / ${brief(a.p95 / b.p95)}`;
        };
        return [
          [
            own.articles.toLocaleString('en'),
            name,
            times(({ press }) => press.clean),
            times(({ press }) => press.typo),
            times(({ question }) => question.clean),
            times(({ question }) => question.typo),
          ],
        ];
      }),
    );
  return table(
    [
      'Articles',
      'Times longer than Deskbell',
      'key press p50 / p95',
      'mistyped',
      'question p50 / p95',
      'mistyped',
    ],
    rows,
  );
}
