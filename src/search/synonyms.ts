import type { Faq } from '../content/index.js';
import type { Corpus } from './corpus.js';
import type { Expansion } from './expansion.js';
import type { Parameters } from './parameters.js';
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

/** Words that may stand between those of a phrase: "send it back", "send this one back". */
const MOST_BETWEEN = 3;

/** Synonyms of what the words of a question stand for, with their places. Where a phrase is meant ("send back"), its words alone are not. */
export function synonymsOfWords(
  meant: readonly (readonly Expansion[])[],
  corpus: Corpus,
  parameters: Parameters,
): [number, Expansion][] {
  const matches = meant.flatMap((expansions, i) => {
    const first = expansions[0];
    if (!first || first.how === 'prefix') return [];
    return (corpus.synonyms.get(first.stem) ?? []).flatMap(({ from, to }) => {
      const places = placesOf(from, i, { meant, corpus });
      return places ? [{ places, to, weight: first.weight * parameters.synonym }] : [];
    });
  });
  const inPhrases = new Set(matches.flatMap(({ places }) => (places.length > 1 ? places : [])));
  return matches
    .filter(({ places }) => places.length > 1 || !inPhrases.has(places[0] as number))
    .flatMap(({ places, to, weight }) =>
      to
        .filter((stem) => (corpus.vocabulary.counts[stem] as number) > 0)
        .flatMap((stem) =>
          places.map((place): [number, Expansion] => [place, { stem, word: -1, weight, how: 'synonym' }]),
        ),
    );
}

/**
 * Where the words of a phrase stand that begins at a place: one after the other, but for stop words between them.
 * Corrected words must be neighbours: two guesses at once are one too many.
 */
function placesOf(
  phrase: readonly number[],
  start: number,
  { meant, corpus }: { meant: readonly (readonly Expansion[])[]; corpus: Corpus },
): number[] | undefined {
  const places: number[] = [];
  let sure = true;
  let place = start;
  for (const stem of phrase) {
    let between = 0;
    for (; meant[place]?.[0]?.stem !== stem; place++) {
      const there = meant[place]?.[0]?.stem;
      if (there === undefined || !corpus.vocabulary.stops[there] || ++between > MOST_BETWEEN)
        return undefined;
    }
    sure &&= meant[place]?.[0]?.how !== 'corrected';
    if (!sure && place > start + places.length) return undefined;
    places.push(place++);
  }
  return places;
}
