import type { Faq } from '../content/index.js';
import type { Vocabulary } from './vocabulary.js';

/** One phrase of a synonym group: its stems, and the stems that may stand in its place. */
export interface Synonym {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Synonyms by the stem their phrase begins with. */
export type Synonyms = ReadonlyMap<number, readonly Synonym[]>;

/** The synonyms of a FAQ file: its own, and the other names of the terms in its glossary. */
export const synonymsOf = ({ synonyms, glossary }: Pick<Faq, 'synonyms' | 'glossary'>): string[][] => [
  ...synonyms.map((group) => [...group]),
  ...glossary.map(({ term, aliases }) => [term, ...aliases]),
];

/**
 * Reads groups of phrases that mean the same. Their words enter the vocabulary, so that a misspelt synonym that the
 * content itself never uses is understood as well.
 * @param groups Each a list of words or phrases as an editor writes them.
 */
export function readSynonyms(groups: Iterable<readonly string[]>, vocabulary: Vocabulary): Synonyms {
  const found = new Map<number, Synonym[]>();
  for (const group of groups) {
    const phrases = group.map((phrase) => vocabulary.read(phrase)).filter((phrase) => phrase.length > 0);
    for (const from of phrases) {
      const to = new Set<number>();
      for (const other of phrases)
        if (other !== from) for (const stem of other) if (!vocabulary.stops[stem]) to.add(stem);
      for (const stem of from) to.delete(stem);
      if (to.size === 0) continue;
      const list = found.get(from[0] as number);
      const synonym = { from, to: [...to] };
      if (list) list.push(synonym);
      else found.set(from[0] as number, [synonym]);
    }
  }
  return found;
}
