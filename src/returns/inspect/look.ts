import type { Level, Path, Problem } from '../../content/index.js';
import type { Cases } from '../coverage/cases.js';
import type { Day } from '../days.js';
import type { PolicyVersion } from '../model.js';

/** What the one who looks through a version is given. */
export interface Seen {
  readonly version: PolicyVersion;
  readonly next: PolicyVersion | undefined;
  readonly cases: Cases;
  /** Where something stands in the file, and a field of it. */
  readonly place: (kept: object, ...field: Path) => Path;
  /** True where all rules of the file could be read. */
  readonly whole: boolean;
  /** The present day in the shop, where it is known. */
  readonly today: Day | undefined;
  /** The articles there are, where they are known. */
  readonly articles: ReadonlySet<string> | undefined;
}

/** One kind of look at a version. */
export type Look = (seen: Seen) => readonly Problem[];

/** One problem; `problem` is its level and its code. */
export const tell = (
  problem: `${Level} returns/${string}`,
  path: Path,
  params: Problem['params'] = {},
): Problem => {
  const [level = '', code = ''] = problem.split(' ');
  return { code, level: level as Level, path, params };
};
