import { MAX_PROBLEMS, MAX_QUOTE } from './caps.js';
import type { Level, Path, Problem } from './problems.js';

export type Params = Readonly<Record<string, string | number>>;

export interface Where {
  /** What `params.key` could have been meant as. */
  readonly candidates?: Iterable<string>;
  /** Another place than the one where the reader stands. */
  readonly at?: Path;
}

/** Gathers problems while a reader walks through a file. */
export interface Collector {
  /** Where the reader stands; it pushes and pops. */
  readonly path: (string | number)[];
  report(problem: `${Level} ${string}/${string}`, params?: Params, where?: Where): void;
  finish(): readonly Problem[];
}

const LEVELS: readonly string[] = ['advice', 'warning', 'error'];

const clip = (value: string | number): string | number =>
  typeof value === 'string' && value.length > MAX_QUOTE ? `${value.slice(0, MAX_QUOTE)}…` : value;

const freeze = (level: string, code: string, path: Path, params: Params): Problem =>
  Object.freeze({ code, level: level as Level, path: Object.freeze(path), params: Object.freeze(params) });

export interface CollectorTools {
  /** A path of our form → the place in the file as it was given. */
  readonly locate?: ((path: Path) => Path) | undefined;
  /** Finds what was probably meant; pages do without. */
  readonly nearest?: ((word: string, candidates: Iterable<string>) => string | undefined) | undefined;
}

/** Keeps the first problems and counts the rest, so that a million mistakes stay a short list. */
export const collector = ({ locate, nearest }: CollectorTools): Collector => {
  const path: (string | number)[] = [];
  const problems: Problem[] = [];
  let more = 0;
  let worst = 0;
  return {
    path,
    report(problem, params = {}, where = {}) {
      const [level = '', code = ''] = problem.split(' ');
      if (problems.length >= MAX_PROBLEMS) {
        more++;
        worst = Math.max(worst, LEVELS.indexOf(level));
        return;
      }
      const { candidates, at } = { candidates: [], at: path, ...where };
      const near = nearest?.(String(params['key']), candidates);
      const told = Object.entries(near === undefined ? params : { ...params, near });
      const clipped = Object.fromEntries(told.map(([name, value]) => [name, clip(value)]));
      problems.push(freeze(level, code, [...(locate?.(at) ?? at)], clipped));
    },
    finish() {
      if (more) problems.push(freeze(LEVELS[worst] as string, 'content/more-problems', [], { count: more }));
      return Object.freeze(problems);
    },
  };
};
