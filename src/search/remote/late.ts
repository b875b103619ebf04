import type { Hits } from '../types.js';

/**
 * Whether a late answer may take the place of the one on screen by itself: where nothing moves under the reader,
 * because the same articles stand in the same order, or where the reader has nothing but "nothing found".
 */
export function fitsInPlace(shown: Hits, late: Hits): boolean {
  const ids = ({ hits }: Hits): string => JSON.stringify(hits.map(({ article }) => article.id));
  return shown.hits.length === 0 || ids(shown) === ids(late);
}
