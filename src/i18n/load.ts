/** The files with one group of words, by language. Bundlers read the literal `import()` of each. */
export type Loaders<Group> = Readonly<Record<string, () => Promise<Group>>>;

/**
 * The file with the words called `name` in the language `tag`; undefined where there is none.
 *
 * The browser files have a shorter form of this in its place, which makes the address from `tag` and `name`, so that
 * no table of fifteen languages is loaded with every part: `scripts/words.mjs`.
 */
export const load = async <Group>(
  tag: string,
  _name: string,
  others: Loaders<Group> = {},
): Promise<Group | undefined> => (Object.hasOwn(others, tag) ? others[tag]?.() : undefined);
