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
import { IndexFileError, decode, encode } from './index-file.js';
import { PARAMETERS } from './parameters.js';
import { measurePhrases } from './phrase.js';
import type { IndexOptions, SearchIndex } from './types.js';
import { Vocabulary } from './vocabulary.js';

export { type IndexFileCode, IndexFileError } from './index-file.js';

const arraysOf = ({ vocabulary, postings, phrases }: Corpus, lengths: Float32Array): ArrayBufferView[] => [
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
  lengths,
];

const settings = ({ language, synonyms = [], parameters }: IndexOptions): string =>
  JSON.stringify([language.locale, synonyms, { ...PARAMETERS, ...parameters }]);

/**
 * Builds an index into a file.
 * @param articles As for `createIndex`: those that visitors see, in their order.
 * @returns The bytes of the file.
 */
export function writeIndex(articles: readonly Article[], options: IndexOptions): Uint8Array {
  const parameters = { ...PARAMETERS, ...options.parameters };
  const { language, synonyms = [] } = options;
  const corpus = inOneGo(buildCorpus(articles, { language, synonyms, parameters }));
  const header = {
    fingerprint: fingerprint(articles, settings(options)),
    words: corpus.vocabulary.words.join('\n'),
    stems: corpus.vocabulary.stems.join('\n'),
    synonyms: [...corpus.synonyms],
  };
  return encode(header, arraysOf(corpus, inOneGo(measurePhrases(corpus, parameters))));
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
  const [
    stemOf,
    counts,
    stops,
    starts,
    postingsOf,
    impacts,
    fields,
    ofArticle,
    phraseStarts,
    stems,
    lengths,
  ] = arrays as [
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
    Float32Array,
  ];
  const corpus = inOneGo(
    complete({
      articles,
      vocabulary: new Vocabulary(options.language, {
        words: split(header.words),
        stems: split(header.stems),
        stemOf: Array.from(stemOf),
        counts: Array.from(counts),
        stops: Array.from(stops, Boolean),
      }),
      synonyms: new Map(header.synonyms),
      postings: { starts, articles: postingsOf, impacts, fields },
      phrases: { ofArticle, starts: phraseStarts, stems, lengths },
    }),
  );
  return inOneGo(searchOver(corpus, { ...PARAMETERS, ...options.parameters }));
}

function inOneGo<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const split = (list: string): string[] => (list === '' ? [] : list.split('\n'));
