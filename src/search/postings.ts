import { FIELDS } from './fields.js';
import { numbered } from './numbered.js';
import type { Parameters } from './parameters.js';
import type { Vocabulary } from './vocabulary.js';

/** For every stem the articles it occurs in: entries `starts[stem]` up to `starts[stem + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  /** BM25F without the idf, 0 to 1. */
  readonly impacts: Float32Array;
  /** One bit for each of FIELDS. */
  readonly fields: Uint8Array;
}

/** What reading the articles leaves behind: the stems of every field of every article, one after the other. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly stems: number[];
  /** Where each field of each article ends in `stems`. */
  readonly ends: number[];
  readonly ofArticle: number[];
  readonly phraseStarts: number[];
  readonly phraseStems: number[];
}

/** Fields in one slice of work. */
const SLICE = 256;

/**
 * BM25F (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework, 3.6): the frequencies of a stem in the
 * fields are added up, each by the weight of its field and relative to the field's length, and saturate together.
 */
export function* post(
  reading: Reading,
  { fieldWeights, fieldLengths, k1 }: Parameters,
): Generator<void, Postings> {
  const { stems, ends, vocabulary } = reading;
  const starts = new Uint32Array(vocabulary.stems.length + 1);
  for (const [stem, n] of numbered(vocabulary.counts)) starts[stem + 1] = (starts[stem] as number) + n;
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
    if (entry % SLICE === 0) yield;
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
