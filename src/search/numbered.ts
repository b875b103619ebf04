/** Each with its number. Not by `entries()`: some pages carry scripts that put their own in its place (Prototype.js). */
export function* numbered<T>(list: readonly T[]): Generator<[number, T]> {
  for (let i = 0; i < list.length; i += 1) yield [i, list[i] as T];
}
