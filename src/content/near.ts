/** Longer words are not compared: nobody mistypes them by two letters only, and it bounds the work. */
const MAX_LENGTH = 40;

/** How many letters to add, drop or change to come from `a` to `b` (Levenshtein 1966); 3 where it is more than 2. */
const distance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > 2) return 3;
    row = next;
  }
  return row[b.length] as number;
};

/** The candidate that was probably meant: at most two letters away and nearer than half the word. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > MAX_LENGTH) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(word.length / 2) + 0.5);
  for (const candidate of candidates) {
    const far = distance(typed, candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
};
