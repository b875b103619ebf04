/** Typing errors to expect in a word: none up to 3 letters, one up to 7, two above. */
export const errorsToExpect = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : 2);

/**
 * How many typing errors lie between two words: letters left out, put in or replaced, and neighbours swapped, which is
 * one slip of the fingers and not two (optimal string alignment, after Damerau 1964).
 * @returns The number, or Infinity where it is above `most`.
 */
export function errorsBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return Infinity;
  let [older, last] = [[] as number[], Array.from({ length: word.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (swapped) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return Infinity;
    [older, last] = [last, row];
  }
  const errors = last[word.length] ?? Infinity;
  return errors <= most ? errors : Infinity;
}
