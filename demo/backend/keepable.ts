/** Half of a pair of characters, and the character 0: JSON may hold them, PostgreSQL keeps neither. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const UNKEEPABLE = /[\0\p{Cs}]/gu;

/** How deep JSON may be nested that is kept. */
export const MOST_DEPTH = 12;

/** How deep JSON is nested; a little more than `MOST_DEPTH` where it is deeper than that. */
export function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return depth;
  return Object.values(value).reduce<number>((most, one) => Math.max(most, depthOf(one, depth + 1)), depth);
}

/**
 * The same JSON with U+FFFD for what PostgreSQL does not keep: such a character comes along when people paste, and a
 * message must not be lost over it. Only for JSON that is not too deep.
 */
export function keepable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(UNKEEPABLE, '\ufffd') as T;
  if (Array.isArray(value)) return value.map((one: unknown) => keepable(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [keepable(key), keepable(inner)]),
  ) as T;
}
