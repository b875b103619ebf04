import type { Article } from '../content/index.js';
import { FIELDS, textsOf } from './fields.js';
import type { Parameters } from './parameters.js';
import { type Neighbourhood, createNeighbourhood } from './neighbourhood.js';
import { type Synonyms, readSynonyms } from './synonyms.js';
import type { Language } from './types.js';
import { Vocabulary } from './vocabulary.js';
import { words } from './words.js';

/** Everything the search knows about the content, in flat arrays. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly neighbourhood: Neighbourhood;
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

/** For every stem the articles it occurs in: entries `starts[stem]` up to `starts[stem + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  /** BM25F without the idf, 0 to 1. */
  readonly impacts: Float32Array;
  /** One bit for each of FIELDS. */
  readonly fields: Uint8Array;
}

/** Questions and alternate phrases as rows of stems. */
export interface Phrases {
  /** First phrase of every article. */
  readonly ofArticle: Uint32Array;
  /** First stem of every phrase. */
  readonly starts: Uint32Array;
  readonly stems: Uint32Array;
}

export interface CorpusOptions {
  readonly language: Language;
  readonly synonyms: readonly (readonly string[])[];
  readonly parameters: Parameters;
}

/** What reading the articles leaves behind: the stems of every field of every article, one after the other. */
interface Reading {
  readonly vocabulary: Vocabulary;
  readonly stems: number[];
  /** Where each field of each article ends in `stems`. */
  readonly ends: number[];
  readonly ofArticle: number[];
  readonly phraseStarts: number[];
  readonly phraseStems: number[];
}

/** Articles in one slice of work: 1 to 3 ms on a laptop. */
const SLICE = 64;

/**
 * Reads the articles in slices.
 * @yields Between slices, so that a page can give way to the visitor.
 */
export function* buildCorpus(articles: readonly Article[], options: CorpusOptions): Generator<void, Corpus> {
  const reading = yield* read(articles, options.language);
  const { vocabulary } = reading;
  const synonyms = readSynonyms([...options.language.synonyms, ...options.synonyms], vocabulary);
  vocabulary.seal();
  yield;
  const idf = Float32Array.from(vocabulary.counts, (n) =>
    Math.log(1 + (articles.length - n + 0.5) / (n + 0.5)),
  );
  const postings = yield* post(reading, options.parameters);
  yield;
  const neighbourhood = createNeighbourhood(vocabulary.words);
  yield;
  const phrases = {
    ofArticle: Uint32Array.from(reading.ofArticle),
    starts: Uint32Array.from(reading.phraseStarts),
    stems: Uint32Array.from(reading.phraseStems),
  };
  return {
    articles,
    vocabulary,
    neighbourhood,
    synonyms,
    idf,
    postings,
    phrases,
    forms: gatherForms(vocabulary),
  };
}

function* read(articles: readonly Article[], language: Language): Generator<void, Reading> {
  const vocabulary = new Vocabulary(language);
  const reading: Reading = {
    vocabulary,
    stems: [],
    ends: [],
    ofArticle: [],
    phraseStarts: [],
    phraseStems: [],
  };
  const lastSeen: number[] = [];
  for (const [number, article] of articles.entries()) {
    if (number % SLICE === SLICE - 1) yield;
    reading.ofArticle.push(reading.phraseStarts.length);
    for (const [field, name] of FIELDS.entries()) {
      for (const text of textsOf(article, name)) {
        if (field < 2) reading.phraseStarts.push(reading.phraseStems.length);
        for (const word of words(text)) {
          const stem = vocabulary.add(word.text);
          if (stem < 0) continue;
          reading.stems.push(stem);
          if (field < 2) reading.phraseStems.push(stem);
          if (lastSeen[stem] === number) continue;
          lastSeen[stem] = number;
          vocabulary.counts[stem] = (vocabulary.counts[stem] as number) + 1;
        }
      }
      reading.ends.push(reading.stems.length);
    }
  }
  reading.ofArticle.push(reading.phraseStarts.length);
  reading.phraseStarts.push(reading.phraseStems.length);
  return reading;
}

/**
 * BM25F (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework, 3.6): the frequencies of a stem in the
 * fields are added up, each by the weight of its field and relative to the field's length, and saturate together.
 */
function* post(reading: Reading, { fieldWeights, fieldLengths, k1 }: Parameters): Generator<void, Postings> {
  const { stems, ends, vocabulary } = reading;
  const starts = new Uint32Array(vocabulary.stems.length + 1);
  for (const [stem, n] of vocabulary.counts.entries()) starts[stem + 1] = (starts[stem] as number) + n;
  const total = starts[vocabulary.stems.length] as number;
  const next = starts.slice();
  const postings = {
    starts,
    articles: new Uint32Array(total),
    impacts: new Float32Array(total),
    fields: new Uint8Array(total),
  };
  const means = FIELDS.map((_, field) => meanLength(ends, field));
  const place = new Int32Array(vocabulary.stems.length).fill(-1);
  let from = 0;
  for (let entry = 0; entry < ends.length; entry++) {
    if (entry % (SLICE * 16) === 0) yield;
    const to = ends[entry] as number;
    const field = entry & 3;
    const article = entry >> 2;
    const b = fieldLengths[field] as number;
    const part =
      (fieldWeights[field] as number) / (1 - b + (b * (to - from)) / ((means[field] as number) || 1));
    for (; from < to; from++) {
      const stem = stems[from] as number;
      let at = place[stem] as number;
      if (
        at < (starts[stem] as number) ||
        postings.articles[at] !== article ||
        at >= (next[stem] as number)
      ) {
        at = place[stem] = next[stem] as number;
        next[stem] = at + 1;
        postings.articles[at] = article;
      }
      postings.impacts[at] = (postings.impacts[at] as number) + part;
      postings.fields[at] = (postings.fields[at] as number) | (1 << field);
    }
  }
  for (let i = 0; i < total; i++) {
    const frequency = postings.impacts[i] as number;
    postings.impacts[i] = frequency / (k1 + frequency);
  }
  return postings;
}

/** Mean number of stems in a field, over the articles that have it. */
function meanLength(ends: readonly number[], field: number): number {
  let sum = 0;
  let filled = 0;
  for (let i = field; i < ends.length; i += FIELDS.length) {
    const length = (ends[i] as number) - (ends[i - 1] ?? 0);
    sum += length;
    if (length > 0) filled++;
  }
  return sum / filled;
}

function gatherForms({ stemOf, stems }: Vocabulary): Forms {
  const starts = new Uint32Array(stems.length + 1);
  for (const stem of stemOf) starts[stem + 1] = (starts[stem + 1] as number) + 1;
  for (let stem = 0; stem < stems.length; stem++)
    starts[stem + 1] = (starts[stem + 1] as number) + (starts[stem] as number);
  const next = starts.slice();
  const words = new Uint32Array(stemOf.length);
  for (const [word, stem] of stemOf.entries()) {
    words[next[stem] as number] = word;
    next[stem] = (next[stem] as number) + 1;
  }
  return { starts, words };
}
