import type { Corpus } from './corpus.js';
import type { How } from './types.js';

/** One thing a typed word may stand for. */
export interface Expansion {
  readonly stem: number;
  /** The word of the content that was recognised, as a word id; −1 where only the stem is known. */
  readonly word: number;
  /** 0 to 1: how surely it is meant. */
  readonly weight: number;
  readonly how: How;
}

/** A word stands for at most so many beginnings and compounds, and for so many corrections. */
export const MOST_LONGER = 40;
export const MOST_CORRECTIONS = 8;

/** Typing errors to expect in a word: none up to 3 letters, one up to 7, two above. */
export const editsFor = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : 2);

/** A word of the content as what is meant. */
export function expansion({ vocabulary }: Corpus, word: number, weight: number, how: How): Expansion {
  return { stem: vocabulary.stemOf[word] as number, word, weight, how };
}

/** In how many articles a word or another form of it occurs. */
export function countOf(word: number, { vocabulary }: Corpus): number {
  return vocabulary.counts[vocabulary.stemOf[word] as number] as number;
}

/** The surest expansion of each stem, the surest first. */
export function best(list: readonly Expansion[]): readonly Expansion[] {
  const byStem = new Map<number, Expansion>();
  for (const one of list) {
    const other = byStem.get(one.stem);
    if (!other || other.weight < one.weight) byStem.set(one.stem, one);
  }
  return [...byStem.values()].sort((a, b) => b.weight - a.weight);
}
