/** Reads JSON that nobody vouches for: every function takes any value, and none throws. */

export type Plain = Readonly<Record<string, unknown>>;

/** An object, its own keys only; empty for anything else. */
export const plain = (value: unknown): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {};

/** What an object itself holds under a key, whatever `Object.prototype` says. */
export const own = (value: unknown, key: string): unknown => {
  const object = plain(value);
  return Object.hasOwn(object, key) ? object[key] : undefined;
};

export const list = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const finite = (value: unknown): number | undefined =>
  Number.isFinite(value) ? (value as number) : undefined;

/** Every text in a value, however deep lists and objects hold it; at most so many levels down. */
export function textsIn(value: unknown, depth = 3): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => textsIn(inner, depth - 1));
}
