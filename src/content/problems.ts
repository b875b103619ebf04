/** What can be wrong with a file, as data. Sentences are made from it in `messages.ts`. */

export type Level = 'error' | 'warning' | 'advice';

/** Keys and indexes from the root of the file to the place. */
export type Path = readonly (string | number)[];

export interface Problem {
  /** Stable code with a heading in docs/problems.md, such as `content/unknown-key`. */
  readonly code: string;
  readonly level: Level;
  readonly path: Path;
  /** What the sentence names: the key, the id, the near miss that was perhaps meant … */
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What parsing gives: as much of the model as can be trusted, and every problem found on the way.
 * `model` is undefined only where nothing of the file could be used.
 */
export interface Parsed<Model> {
  readonly model: Model | undefined;
  readonly problems: readonly Problem[];
}
