import type { Article } from '../content/index.js';
import { FIELDS, textsOf } from './fields.js';
import { numbered } from './numbered.js';
import type { Parameters } from './parameters.js';
import { type Postings, type Reading, post } from './postings.js';
import { type Neighbourhood, createNeighbourhood } from './neighbourhood.js';
import { type Oddness, createOddness } from './oddness.js';
import { type Synonyms, readSynonyms } from './synonyms.js';
import type { Field, Language } from './types.js';
import { Vocabulary } from './vocabulary.js';

/** Everything the search knows about the content, in flat arrays. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly neighbourhood: Neighbourhood;
  readonly stemNeighbourhood: Neighbourhood;
  readonly oddness: Oddness;
  readonly synonyms: Synonyms;
  /** How telling each stem is: ln(1 + (N − n + ½) / (n + ½)). */
  readonly idf: Float32Array;
  readonly postings: Postings;
  readonly phrases: Phrases;
  readonly forms: Forms;
}

/** For every stem the ids of its words: entries `starts[stem]` up to `starts[stem + 1]`. */
export interface Forms {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** Questions and alternate phrases as rows of stems. */
export interface Phrases {
  /** First phrase of every article. */
  readonly ofArticle: Uint32Array;
  /** First stem of every phrase. */
  readonly starts: Uint32Array;
  readonly stems: Uint32Array;
  /** The length of every phrase as a vector, where it was measured ahead. */
  readonly lengths?: Float32Array;
}

export interface CorpusOptions {
  readonly language: Language;
  readonly synonyms: readonly (readonly string[])[];
  readonly parameters: Parameters;
  /** Reads texts in another way than word by word, with the same outcome: see update.ts. */
  readonly reader?: (vocabulary: Vocabulary) => (text: string) => readonly number[];
}

/** Articles in one slice of work: well below a millisecond on a laptop. */
const SLICE = 16;

/**
 * Reads the articles in slices.
 * @yields Between slices, so that a page can give way to the visitor.
 */
export function* buildCorpus(articles: readonly Article[], options: CorpusOptions): Generator<void, Corpus> {
  const reading = yield* read(articles, options);
  const { vocabulary } = reading;
  const synonyms = readSynonyms([...options.language.synonyms, ...options.synonyms], vocabulary);
  vocabulary.seal();
  yield;
  const postings = yield* post(reading, options.parameters);
  yield;
  const phrases = {
    ofArticle: Uint32Array.from(reading.ofArticle),
    starts: Uint32Array.from(reading.phraseStarts),
    stems: Uint32Array.from(reading.phraseStems),
  };
  yield;
  return yield* complete({ articles, vocabulary, synonyms, postings, phrases });
}

/** Adds to what was read from the articles what follows from it. */
export function* complete(
  read: Pick<Corpus, 'articles' | 'vocabulary' | 'synonyms' | 'postings' | 'phrases'>,
): Generator<void, Corpus> {
  const { articles, vocabulary } = read;
  const idf = new Float32Array(vocabulary.counts.length);
  for (const [stem, n] of numbered(vocabulary.counts))
    idf[stem] = Math.log(1 + (articles.length - n + 0.5) / (n + 0.5));
  yield;
  const neighbourhood = createNeighbourhood(vocabulary.words);
  yield;
  const stemNeighbourhood = createNeighbourhood(vocabulary.stems);
  yield;
  const oddness = createOddness(vocabulary.words);
  yield;
  return { ...read, idf, neighbourhood, stemNeighbourhood, oddness, forms: gatherForms(vocabulary) };
}

function* read(articles: readonly Article[], { language, reader }: CorpusOptions): Generator<void, Reading> {
  const vocabulary = new Vocabulary(language);
  const stemsOf = reader?.(vocabulary) ?? ((text: string) => vocabulary.read(text));
  const reading: Reading = {
    vocabulary,
    stems: [],
    ends: [],
    ofArticle: [],
    phraseStarts: [],
    phraseStems: [],
  };
  const take = taker(reading, stemsOf);
  for (let number = 0; number < articles.length; number++) {
    if (number % SLICE === SLICE - 1) yield;
    take(articles[number] as Article, number);
  }
  reading.ofArticle.push(reading.phraseStarts.length);
  reading.phraseStarts.push(reading.phraseStems.length);
  return reading;
}

/**
 * Reads one article. A small function for each text, in no generator: browsers soon compile it, and most of the time
 * before the first answer goes here.
 */
function taker(reading: Reading, stemsOf: (text: string) => readonly number[]) {
  const { vocabulary, stems, ends, ofArticle, phraseStarts, phraseStems } = reading;
  const { counts } = vocabulary;
  const lastSeen: number[] = [];
  const take = (text: string, number: number, phrase: boolean): void => {
    if (phrase) phraseStarts.push(phraseStems.length);
    for (const stem of stemsOf(text)) {
      stems.push(stem);
      if (phrase) phraseStems.push(stem);
      if (lastSeen[stem] === number) continue;
      lastSeen[stem] = number;
      counts[stem] = (counts[stem] as number) + 1;
    }
  };
  return (article: Article, number: number): void => {
    ofArticle.push(phraseStarts.length);
    for (let field = 0; field < FIELDS.length; field++) {
      for (const text of textsOf(article, FIELDS[field] as Field)) take(text, number, field < 2);
      ends.push(stems.length);
    }
  };
}

/** Gathers the words of every stem. */
function gatherForms({ stemOf, stems }: Vocabulary): Forms {
  const starts = new Uint32Array(stems.length + 1);
  for (const stem of stemOf) starts[stem + 1] = (starts[stem + 1] as number) + 1;
  for (let stem = 0; stem < stems.length; stem++)
    starts[stem + 1] = (starts[stem + 1] as number) + (starts[stem] as number);
  const next = starts.slice();
  const words = new Uint32Array(stemOf.length);
  for (const [word, stem] of numbered(stemOf)) {
    words[next[stem] as number] = word;
    next[stem] = (next[stem] as number) + 1;
  }
  return { starts, words };
}
