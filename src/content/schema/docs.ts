/** What an editor program shows beside a field. */
export interface Doc {
  readonly description: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** A description and examples. */
export const doc = (description: string, ...examples: readonly unknown[]): Doc =>
  examples.length ? { description, examples } : { description };

/** The words for one object: its title, and each field's. */
export interface Docs {
  readonly title: string;
  readonly fields: ReadonlyMap<string, Doc>;
}

/** The words for one object. */
export const docs = (title: string, fields: Readonly<Record<string, Doc>>): Docs => ({
  title,
  fields: new Map(Object.entries(fields)),
});
