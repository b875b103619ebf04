import Fuse from 'fuse.js/basic';
import { type Where, editDistance } from './edit-distance.js';

/** Fuse's bitap handles patterns of at most 32 letters in one piece. */
const LONGEST = 32;

/**
 * The words of a list that differ from the typed one by at most `edits` typing errors.
 *
 * Fuse's bitap (Wu and Manber 1992) finds them; it counts two swapped neighbours as two errors, so its threshold
 * leaves room for that, and the true distance (see edit-distance.ts) decides.
 * @param typed A folded word.
 * @param list Folded words, already shortened to those that could be near.
 * @param where Which part of the words must be near.
 * @returns Indexes into the list with their distances, in the order of the list.
 */
export function near(
  typed: string,
  list: readonly string[],
  edits: number,
  where: Where,
): [index: number, distance: number][] {
  if (typed.length > LONGEST || list.length === 0) return [];
  const fuse = new Fuse(list, {
    threshold: (2 * edits + 0.3) / typed.length,
    distance: 1000,
    ignoreFieldNorm: true,
    shouldSort: false,
  });
  const found: [number, number][] = [];
  for (const { item, refIndex } of fuse.search(typed)) {
    const distance = editDistance(typed, item, edits, where);
    if (distance <= edits) found.push([refIndex, distance]);
  }
  return found;
}
