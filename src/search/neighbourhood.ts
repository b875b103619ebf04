import type { Where } from './edit-distance.js';
import { numbered } from './numbered.js';

/**
 * Shortens the vocabulary to the few words that could be what a typed word means, before Fuse looks at them.
 *
 * Each word has a signature, 32 bits of which letters it contains. One typing error changes at most one letter in
 * each direction, so two words with more differing letters than errors cannot be near.
 */
export interface Neighbourhood {
  /** Ids of the words that begin with a text. */
  beginningWith(text: string): readonly number[];
  /** Ids of the words that could be within so many errors, or begin with something or contain something that is. */
  around(typed: string, edits: number, where: Where): readonly number[];
}

/** Which letters a word contains, folded into 32 bits. */
export function signature(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** @param words Folded words by id. */
export function createNeighbourhood(words: readonly string[]): Neighbourhood {
  // Not `from(words, …)`: with a function it is several times slower, and this stands in one slice of work.
  const signatures = new Int32Array(words.length);
  const lengths = new Uint8Array(words.length);
  for (const [id, word] of numbered(words)) {
    signatures[id] = signature(word);
    lengths[id] = word.length;
  }

  return {
    beginningWith(text) {
      const found: number[] = [];
      const bits = signature(text);
      for (let id = 0; id < signatures.length; id++) {
        if ((bits & ~(signatures[id] as number)) === 0 && (words[id] as string).startsWith(text))
          found.push(id);
      }
      return found;
    },
    around(typed, edits, where) {
      const found: number[] = [];
      const bits = signature(typed);
      for (let id = 0; id < lengths.length; id++) {
        const longer = (lengths[id] as number) - typed.length;
        if (longer < -edits || (longer > edits && where === 'whole')) continue;
        const other = signatures[id] as number;
        if (bitCount(bits & ~other) > edits || (where === 'whole' && bitCount(other & ~bits) > edits))
          continue;
        if (where === 'beginning' && !beginsAlike(typed, words[id] as string)) continue;
        found.push(id);
      }
      return found;
    },
  };
}

/** Of the first two letters one must be in place or next to it: true of all that begins with one typing error. */
function beginsAlike(typed: string, word: string): boolean {
  const [a, b] = [word.charCodeAt(0), word.charCodeAt(1)];
  const [c, d] = [typed.charCodeAt(0), typed.charCodeAt(1)];
  return a === c || b === d || a === d || b === c;
}
