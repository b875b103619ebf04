import { Charset, Document, Encoder } from 'flexsearch';
import { type Language, loadLanguage } from '../../src/search/index.js';
import { BOOST, FIELDS, LIMIT, type Peer } from './peer.js';

/** Stop words and stems of the language: https://github.com/nextapps-de/flexsearch/blob/master/doc/encoder.md */
const encoderOf = ({ stem, stopWords }: Language): Encoder =>
  new Encoder({
    ...Charset.Normalize,
    filter: (word: string) => !stopWords.has(word),
    finalize: (words: string[]) => words.map(stem),
  });

/**
 * One index for each field, answers also where a word is missing (`suggest`):
 * https://github.com/nextapps-de/flexsearch/blob/master/doc/document-search.md and
 * https://github.com/nextapps-de/flexsearch#suggestions. Fields have no weight of their own there: the places in
 * each field's list are added by weight.
 */
const flexsearch = (name: string, tokenize: 'forward' | 'tolerant'): Peer => ({
  name,
  async build({ articles, locale }) {
    const encoder = encoderOf(await loadLanguage(locale));
    const index = new Document({
      document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize, encoder })) },
    });
    for (const { id, question, alternatePhrases, tags, answer } of articles) {
      index.add({ id, question, answer, alternatePhrases: alternatePhrases.join(' '), tags: tags.join(' ') });
    }
    return (query) => {
      const scores = new Map<string, number>();
      for (const { field, result } of index.search(query, { suggest: true, limit: 5 * LIMIT })) {
        for (const [place, id] of (result as string[]).entries()) {
          scores.set(id, (scores.get(id) ?? 0) + BOOST[field as keyof typeof BOOST] / (place + 1));
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, LIMIT)
        .map(([id]) => id);
    };
  },
});

/** For as-you-type: https://github.com/nextapps-de/flexsearch#tokenizer-partial-match */
export const flexForward = flexsearch('FlexSearch forward', 'forward');

/** For typing errors: the same page. */
export const flexTolerant = flexsearch('FlexSearch tolerant', 'tolerant');
