/**
 * The number of typing errors between two words: letters left out, put in, replaced, or two neighbours swapped.
 *
 * Damerau 1964, in the form of "optimal string alignment": no stretch of letters is edited twice. One row of the
 * table is enough for the plain distance, a second one before it for swaps.
 */

/** Whether the whole of a word must be near, its beginning, or any part of it. */
export type Where = 'whole' | 'beginning' | 'inside';

const LONGEST = 48;
let before = new Uint8Array(LONGEST + 1);
let above = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * Distance between two words, or between `typed` and the nearest beginning or part of `word` (Sellers 1980).
 * @param typed At most 48 UTF-16 units, as is `word`; longer ones are never near.
 * @param most Distances above it need not be told apart.
 * @param where Which part of `word` is compared; the rest is free.
 * @returns The distance, or `most + 1` where it is larger than `most`.
 */
export function editDistance(typed: string, word: string, most: number, where: Where = 'whole'): number {
  const length = where === 'beginning' ? Math.min(word.length, typed.length + most) : word.length;
  if (typed.length > LONGEST || length > LONGEST || typed.length - length > most) return most + 1;
  if (where === 'whole' && length - typed.length > most) return most + 1;
  for (let j = 0; j <= length; j++) row[j] = where === 'inside' ? 0 : j;
  for (let i = 1; i <= typed.length; i++) {
    [before, above, row] = [above, row, before];
    if (fillRow(typed, word, i, length) > most) return most + 1;
  }
  let best = row[length] as number;
  if (where !== 'whole') for (let j = 0; j < length; j++) best = Math.min(best, row[j] as number);
  return Math.min(best, most + 1);
}

/** Fills row `i` from the two above it and gives its smallest entry. */
function fillRow(typed: string, word: string, i: number, length: number): number {
  let smallest = (row[0] = i);
  const letter = typed.charCodeAt(i - 1);
  for (let j = 1; j <= length; j++) {
    const other = word.charCodeAt(j - 1);
    let cost = Math.min(
      (above[j] as number) + 1,
      (row[j - 1] as number) + 1,
      (above[j - 1] as number) + (letter === other ? 0 : 1),
    );
    if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && other === typed.charCodeAt(i - 2)) {
      cost = Math.min(cost, (before[j - 2] as number) + 1);
    }
    row[j] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
}
