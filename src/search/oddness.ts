/** 2¹⁷ places for triples of letters: of 10,000 hardly one in ten falls on a place that is taken. */
const PLACES = 1 << 17;

/** Which share of a word's triples of letters no word of the content has, 0 to 1. */
export type Oddness = (word: string) => number;

/**
 * Learns from the words of the content which three letters stand beside each other in this language. A typing error makes
 * triples that no word has, and so tells a mistyped word from one that the content does not have.
 * @param words Folded words.
 */
export function createOddness(words: readonly string[]): Oddness {
  const seen = new Uint32Array(PLACES >> 5);
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const place = placeOf(word, i);
      seen[place >> 5] = (seen[place >> 5] as number) | (1 << (place & 31));
    }
  }
  return (word) => {
    let unseen = 0;
    for (let i = 0; i < word.length; i++) {
      const place = placeOf(word, i);
      if (((seen[place >> 5] as number) & (1 << (place & 31))) === 0) unseen++;
    }
    return unseen / (word.length || 1);
  };
}

/** The place of the triple in whose middle a letter stands; before the first and after the last letter is nothing. */
function placeOf(word: string, middle: number): number {
  const before = middle === 0 ? 0 : word.charCodeAt(middle - 1);
  const after = middle + 1 === word.length ? 0 : word.charCodeAt(middle + 1);
  const mixed = Math.imul(Math.imul(before, 0x9e3b) ^ word.charCodeAt(middle), 0x85eb_ca6b) ^ after;
  return Math.imul(mixed, 0x9e37_79b1) >>> 15;
}
