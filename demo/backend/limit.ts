/** So many calls within so many seconds. */
export interface Limit {
  readonly calls: number;
  readonly seconds: number;
}

/** Names beyond these push the oldest out, so that nobody fills the memory. */
const MOST_NAMES = 10_000;

/**
 * Counts calls by name, such as an address or an order number.
 * @returns Seconds to wait; 0 where the call is fine. With `more` 0 it only looks.
 */
export function limiter(
  { calls, seconds }: Limit,
  now: () => number,
): (name: string, more?: number) => number {
  const seen = new Map<string, { count: number; until: number }>();
  return (name, more = 1) => {
    const known = seen.get(name);
    const fresh = !known || known.until <= now();
    const entry = fresh ? { count: 0, until: now() + seconds * 1000 } : known;
    entry.count += more;
    if (fresh) {
      seen.delete(name);
      seen.set(name, entry);
      const [oldest] = seen.keys();
      if (seen.size > MOST_NAMES && oldest !== undefined) seen.delete(oldest);
    }
    return entry.count > calls ? Math.max(1, Math.ceil((entry.until - now()) / 1000)) : 0;
  };
}
