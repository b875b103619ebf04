import type { Guide } from '../guides/index.js';

/** What the ids of a log are called, as far as the content was given. */
export interface Names {
  /** Titles of articles by id; those of the first file that has it. */
  readonly articles: ReadonlyMap<string, string>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly departments: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  /** What rules say of themselves. */
  readonly rules: ReadonlyMap<string, string>;
}

export const NO_NAMES: Names = {
  articles: new Map(),
  guides: new Map(),
  departments: new Map(),
  topics: new Map(),
  rules: new Map(),
};
