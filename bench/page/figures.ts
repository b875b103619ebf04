import { quantile } from '../../src/search/evaluate.js';
import type { Audit } from './audit.js';
import type { Subject, Task } from './subject.js';
import type { Visit } from './visit.js';

/** Of the runs: the median and the quartiles. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Figure {
  readonly value: Spread;
  /** To the floor of the same run; left out where that is 0. */
  readonly ratio?: Spread;
}

export interface Row {
  readonly task: Task;
  readonly name: string;
  readonly part: Subject['part'];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly audit: Audit;
}

/** Everything one run of `npm run bench` measured. */
export interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: number;
  readonly throttle: number;
  /** Numbers of articles. */
  readonly sizes: readonly number[];
  readonly rows: readonly Row[];
}

/** Something that is measured; less is better. */
export interface Measure {
  readonly id: string;
  /** As in "the least …". */
  readonly title: string;
  readonly unit: 'kB' | 'ms' | 'MB' | '';
  /** The same in every run, so that nothing is to be said of a spread. */
  readonly exact?: boolean;
  readonly slow?: boolean;
  /** Which content; the smallest where nothing is said. */
  readonly articles?: number;
  readonly of: (visit: Visit) => number | undefined;
}

const LOAD: readonly Measure[] = [
  { id: 'code', title: 'code before anyone asks', unit: 'kB', exact: true, of: ({ code }) => code[0] / 1000 },
  { id: 'codeUsed', title: 'code in all', unit: 'kB', exact: true, of: ({ code }) => code[1] / 1000 },
  {
    id: 'requests',
    title: 'requests before anyone asks',
    unit: '',
    exact: true,
    of: ({ requests }) => requests[0],
  },
  { id: 'requestsUsed', title: 'requests in all', unit: '', exact: true, of: ({ requests }) => requests[1] },
  { id: 'elsewhere', title: 'requests to others', unit: '', exact: true, of: ({ elsewhere }) => elsewhere },
  { id: 'ready', title: 'time until usable', unit: 'ms', of: ({ ready }) => ready },
  {
    id: 'slowReady',
    title: 'time until usable on slow 4G',
    unit: 'ms',
    slow: true,
    of: ({ ready }) => ready,
  },
  {
    id: 'slowAnswered',
    title: 'time until the first answer on slow 4G',
    unit: 'ms',
    slow: true,
    of: ({ answered }) => answered,
  },
  { id: 'cpu', title: 'work of the processor', unit: 'ms', of: ({ cpu }) => cpu },
  { id: 'blocked', title: 'blocking time', unit: 'ms', of: ({ blocked }) => blocked },
  { id: 'heap', title: 'memory', unit: 'MB', of: ({ heap }) => heap },
  { id: 'shift', title: 'layout shift', unit: '', of: ({ shift }) => shift },
];

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const within = (q: number) => (visit: Visit) =>
  visit.presses.length ? quantile(sorted(visit.presses), q) : undefined;

/** What is measured of a task, with contents of these sizes. */
export function measuresOf(task: Task, sizes: readonly number[]): Measure[] {
  if (task !== 'faq') {
    const press = { id: 'press', title: 'press until painted', unit: 'ms', of: within(0.5) } as const;
    const first = {
      id: 'first',
      title: 'first press until painted',
      unit: 'ms',
      of: (visit: Visit) => visit.first,
    } as const;
    return [...LOAD, first, press];
  }
  const keys = sizes.flatMap((articles): Measure[] => {
    const among = `among ${articles.toLocaleString('en')} articles`;
    return [
      {
        id: `first${articles}`,
        title: `first key press until painted, ${among}`,
        unit: 'ms',
        articles,
        of: ({ first }) => first,
      },
      {
        id: `press${articles}`,
        title: `key press until painted, ${among}`,
        unit: 'ms',
        articles,
        of: within(0.5),
      },
      {
        id: `worst${articles}`,
        title: `key press until painted, the slowest twentieth, ${among}`,
        unit: 'ms',
        articles,
        of: within(0.95),
      },
      {
        id: `delay${articles}`,
        title: `wait of a key, ${among}`,
        unit: 'ms',
        articles,
        of: ({ delay }) => delay,
      },
    ];
  });
  return [...LOAD, ...keys];
}

export interface Measured {
  readonly subject: Subject;
  /** By run; each has a visit for each size and one on the slow network. */
  readonly runs: readonly (readonly Visit[])[];
  readonly audit: Audit;
}

/** One row for each subject; ratios are to the first floor of its task, run by run. */
export function rowsOf(measured: readonly Measured[], sizes: readonly number[]): Row[] {
  return measured.map(({ subject, runs, audit }) => {
    const { task, name, part } = subject;
    const floor = measured.find((other) => other.subject.task === task && other.subject.part === 'floor');
    const figures: Record<string, Figure> = {};
    for (const measure of measuresOf(task, sizes)) {
      const own = runs.map((run) => valueOf(measure, run));
      const values = own.filter((value) => value !== undefined);
      if (!values.length) continue;
      const ratios = own.flatMap((value, run) => {
        const other = floor?.runs[run] && valueOf(measure, floor.runs[run]);
        return value !== undefined && other ? value / other : [];
      });
      figures[measure.id] = { value: spread(values), ...(ratios.length ? { ratio: spread(ratios) } : {}) };
    }
    return { task, name, part, figures, audit };
  });
}

function valueOf({ slow = false, articles, of }: Measure, run: readonly Visit[]): number | undefined {
  const visit = run.find((one) => one.slow === slow && (articles === undefined || one.articles === articles));
  return visit && of(visit);
}

export function spread(values: readonly number[]): Spread {
  const list = sorted(values);
  return { median: quantile(list, 0.5), low: quantile(list, 0.25), high: quantile(list, 0.75) };
}

/** Those who are ahead of Deskbell in a measure, best first. `level`: the spreads overlap, so that nobody can say. */
export interface Behind {
  readonly measure: Measure;
  readonly own: Spread;
  readonly ahead: readonly { readonly row: Row; readonly value: Spread; readonly level: boolean }[];
}

/** Every measure of a task in which Deskbell is not first, beside the peers and what is written by hand. */
export function behind({ rows, sizes }: Pick<Results, 'rows' | 'sizes'>, task: Task): Behind[] {
  const own = rows.find((row) => row.task === task && row.part === 'own');
  return measuresOf(task, sizes).flatMap((measure) => {
    const mine = own?.figures[measure.id]?.value;
    if (!mine) return [];
    const ahead = rows
      .filter((row) => row.task === task && row !== own)
      .flatMap((row) => {
        const value = row.figures[measure.id]?.value;
        if (!value || value.median >= mine.median) return [];
        return { row, value, level: !measure.exact && value.high >= mine.low };
      })
      .sort((a, b) => a.value.median - b.value.median);
    return ahead.length ? [{ measure, own: mine, ahead }] : [];
  });
}
