/**
 * An index built ahead, as a file: the same search without reading a single article.
 *
 * What is quick to make (weights, forms, neighbourhoods) is not in the file. It holds for one content, one language
 * and one set of parameters; `openIndex` refuses it for any other.
 */
import type { Article } from '../content/index.js';
import { type Corpus, buildCorpus, complete } from './corpus.js';
import { searchOver } from './create-index.js';
import { fingerprint } from './fingerprint.js';
import { type Header, IndexFileError, decode, encode } from './index-file.js';
import { PARAMETERS } from './parameters.js';
import type { IndexOptions, Language, SearchIndex } from './types.js';
import { Vocabulary } from './vocabulary.js';

export { type IndexFileCode, IndexFileError } from './index-file.js';

const arraysOf = ({ vocabulary, postings, phrases }: Corpus): ArrayBufferView[] => [
  Uint32Array.from(vocabulary.stemOf),
  Uint32Array.from(vocabulary.counts),
  Uint8Array.from(vocabulary.stops, Number),
  postings.starts,
  postings.articles,
  postings.impacts,
  postings.fields,
  phrases.ofArticle,
  phrases.starts,
  phrases.stems,
];

const settings = ({ language, synonyms = [], parameters }: IndexOptions): string =>
  JSON.stringify([language.locale, synonyms, { ...PARAMETERS, ...parameters }]);

/**
 * Builds an index into a file.
 * @param articles As for `createIndex`: those that visitors see, in their order.
 * @returns The bytes of the file.
 */
export function writeIndex(articles: readonly Article[], options: IndexOptions): Uint8Array {
  const building = buildCorpus(articles, {
    language: options.language,
    synonyms: options.synonyms ?? [],
    parameters: { ...PARAMETERS, ...options.parameters },
  });
  let step = building.next();
  while (!step.done) step = building.next();
  const corpus = step.value;
  const header = {
    fingerprint: fingerprint(articles, settings(options)),
    words: corpus.vocabulary.words.join('\n'),
    stems: corpus.vocabulary.stems.join('\n'),
    synonyms: [...corpus.synonyms],
  };
  return encode(header, arraysOf(corpus));
}

/**
 * Opens an index that `writeIndex` or `deskbell index` built ahead.
 * @param bytes The whole file.
 * @param articles The articles it was built from.
 * @param options The language, synonyms and parameters it was built with.
 * @throws {IndexFileError} where it is no index, of another format, or of other content.
 */
export function openIndex(
  bytes: Uint8Array,
  articles: readonly Article[],
  options: IndexOptions,
): SearchIndex {
  const { header, arrays } = decode(bytes);
  if (header.fingerprint !== fingerprint(articles, settings(options)))
    throw new IndexFileError(
      'search/index-stale',
      'The prebuilt index belongs to other content. Build it again: npx deskbell index FAQ.json',
    );
  const [stemOf, counts, stops, starts, postingsOf, impacts, fields, ofArticle, phraseStarts, stems] =
    arrays as [
      Uint32Array,
      Uint32Array,
      Uint8Array,
      Uint32Array,
      Uint32Array,
      Float32Array,
      Uint8Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
  const vocabulary = restore(options.language, header, stemOf);
  for (let stem = 0; stem < counts.length; stem++) {
    vocabulary.counts[stem] = counts[stem] as number;
    vocabulary.stops[stem] = stops[stem] === 1;
  }
  const completing = complete({
    articles,
    vocabulary,
    synonyms: new Map(header.synonyms),
    postings: { starts, articles: postingsOf, impacts, fields },
    phrases: { ofArticle, starts: phraseStarts, stems },
  });
  let step = completing.next();
  while (!step.done) step = completing.next();
  const opening = searchOver(step.value, { ...PARAMETERS, ...options.parameters });
  let opened = opening.next();
  while (!opened.done) opened = opening.next();
  return opened.value;
}

/** The vocabulary with the same numbers: words come in their old order, and their stems are known. */
function restore(language: Language, { words, stems }: Header, stemOf: Uint32Array): Vocabulary {
  const known = split(stems);
  let next: string | undefined;
  const stem = (word: string): string => next ?? language.stem(word);
  const vocabulary = new Vocabulary({ ...language, stem, stopWords: new Set() });
  for (const [id, word] of split(words).entries()) {
    next = known[stemOf[id] as number];
    vocabulary.add(word);
  }
  next = undefined;
  vocabulary.seal();
  return vocabulary;
}

const split = (list: string): string[] => (list === '' ? [] : list.split('\n'));
