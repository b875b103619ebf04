import { MAX_PROBLEMS, MAX_QUOTE } from './caps.js';
import { nearest } from './near.js';
import type { Level, Problem } from './problems.js';

export type Params = Readonly<Record<string, string | number>>;

/** Gathers problems while a reader walks through a file. */
export interface Collector {
  /** Where the reader stands; it pushes and pops. */
  readonly path: (string | number)[];
  /** `candidates`: what `params.key` could have been meant as. */
  report(code: string, level: Level, params?: Params, candidates?: Iterable<string>): void;
  finish(): readonly Problem[];
}

const LEVELS: readonly Level[] = ['advice', 'warning', 'error'];
const clip = (value: string | number): string | number =>
  typeof value === 'string' && value.length > MAX_QUOTE ? `${value.slice(0, MAX_QUOTE)}…` : value;

/** Keeps the first problems and counts the rest, so that a million mistakes stay a short list. */
export const collector = (): Collector => {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  let more = 0;
  let worst = 0;
  return {
    path,
    report(code, level, params = {}, candidates = []) {
      if (problems.length >= MAX_PROBLEMS) {
        more++;
        worst = Math.max(worst, LEVELS.indexOf(level));
        return;
      }
      const near = nearest(String(params['key']), candidates);
      const told = Object.entries(near === undefined ? params : { ...params, near });
      const clipped = Object.fromEntries(told.map(([name, value]) => [name, clip(value)]));
      problems.push(
        Object.freeze({ code, level, path: Object.freeze([...path]), params: Object.freeze(clipped) }),
      );
    },
    finish() {
      const rest = {
        code: 'content/more-problems',
        level: LEVELS[worst] as Level,
        path: [],
        params: { count: more },
      };
      return Object.freeze(more ? [...problems, Object.freeze(rest)] : problems);
    },
  };
};
