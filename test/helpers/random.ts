/**
 * Chance that can be repeated: mulberry32, 32 bits of state, for tests and never for ids.
 * @param seed any integer; print it in the message of a failing test
 * @returns a function that gives numbers from 0 (included) to 1 (excluded), the same ones for the same seed
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items, by chance. */
export function pick<T>(chance: () => number, items: readonly T[]): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
