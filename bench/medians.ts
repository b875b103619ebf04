/** The median of each number in objects of one shape, at any depth; anything else is that of the first. */
export function medians<T>(list: readonly T[]): T {
  const [first] = list;
  if (typeof first === 'number') {
    const sorted = ([...list] as number[]).sort((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return (((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2) as T;
  }
  if (typeof first !== 'object' || first === null) return first as T;
  const keys = Object.keys(first) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, medians(list.map((one) => one[key]))])) as T;
}
