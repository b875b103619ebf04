import type { Corpus } from './corpus.js';
import { FIELDS } from './fields.js';
import type { Field } from './types.js';
import type { QueryWord } from './understand.js';

/** The fields of an article in which words of a question matched. */
export function matchedFields(
  article: number,
  words: readonly QueryWord[],
  corpus: Corpus,
): readonly Field[] {
  const { postings, vocabulary } = corpus;
  let bits = 0;
  for (const { stop, expansions } of words) {
    for (const { stem } of expansions) {
      if (!stop && vocabulary.stops[stem]) continue;
      const entry = entryOf(article, stem, postings);
      if (entry !== undefined) bits |= postings.fields[entry] as number;
    }
  }
  return FIELDS.filter((_, field) => bits & (1 << field));
}

/** Where among the postings of a stem an article stands, by halving: they are in the order of the articles. */
function entryOf(
  article: number,
  stem: number,
  { starts, articles }: Corpus['postings'],
): number | undefined {
  let from = starts[stem] as number;
  let to = starts[stem + 1] as number;
  const end = to;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((articles[middle] as number) < article) from = middle + 1;
    else to = middle;
  }
  return from < end && articles[from] === article ? from : undefined;
}
