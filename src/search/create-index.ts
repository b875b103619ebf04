import type { Article } from '../content/index.js';
import { type Corpus, buildCorpus } from './corpus.js';
import { createExpander } from './expand.js';
import { describe } from './describe.js';
import { FIELDS } from './fields.js';
import { PARAMETERS, type Parameters } from './parameters.js';
import { type Comparer, createComparer } from './phrase.js';
import { type Ranker, type Ranking, createRanker } from './rank.js';
import type { Hit, Hits, IndexOptions, QueryOptions, SearchIndex } from './types.js';
import { type Understanding, understand } from './understand.js';

/** Phrases are compared for the best so many articles only. */
const COMPARED = 200;
const BINS = 1024;
const MOST_NEAREST = 3;

/**
 * Builds the index in slices of a few milliseconds.
 * @param articles The articles to find, in the order that breaks ties. Not changed.
 * @yields Between slices, so that a page can give way to the visitor.
 * @returns The search.
 */
export function* buildIndex(
  articles: readonly Article[],
  options: IndexOptions,
): Generator<void, SearchIndex> {
  const parameters = { ...PARAMETERS, ...options.parameters };
  const corpus = yield* buildCorpus(articles, {
    language: options.language,
    synonyms: options.synonyms ?? [],
    parameters,
  });
  yield;
  return yield* searchOver(corpus, parameters);
}

/** The search over a corpus. */
export function* searchOver(corpus: Corpus, parameters: Parameters): Generator<void, SearchIndex> {
  const tools = {
    corpus,
    parameters,
    expand: createExpander(corpus, parameters),
    rank: createRanker(corpus, parameters),
    compare: yield* createComparer(corpus, parameters),
  };
  return (query, { limit = 10, typing = false } = {}) => search(query, { limit, typing }, tools);
}

/** Builds the index in one go. */
export function createIndex(articles: readonly Article[], options: IndexOptions): SearchIndex {
  const building = buildIndex(articles, options);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

interface Candidate {
  readonly article: number;
  readonly score: number;
  /** The score as far as the words that tell were found: what the floor looks at. */
  readonly certainty: number;
}

/** What the steps of a search are made of; one set for each index. */
interface Tools extends Understanding {
  readonly rank: Ranker;
  readonly compare: Comparer;
}

function search(query: string, { limit, typing }: Required<QueryOptions>, tools: Tools): Hits {
  const { corpus, parameters } = tools;
  const words = understand(query, typing, tools);
  const ranking = tools.rank(words);
  const similarity = tools.compare(words);
  const candidates = mostPromising(ranking).map((article): Candidate => {
    const score = (ranking.scores[article] as number) + parameters.phrase * similarity(article);
    const doubt = parameters.evidence * (1 - ranking.evidence(article));
    return { article, score, certainty: score * (1 - doubt) };
  });
  candidates.sort((a, b) => b.score - a.score || a.article - b.article);
  // The floor is for the list as a whole: where one article is an answer, doubtful ones may stand below it.
  const answered = candidates.some(({ certainty }) => certainty >= parameters.floor);
  const shown = answered
    ? candidates.filter(({ certainty }) => certainty >= parameters.floor * parameters.doubtful)
    : [];
  const hit = ({ article, score }: Candidate): Hit => toHit(article, score, ranking, corpus);
  return {
    query,
    ...describe(query, words, corpus),
    total: shown.length,
    hits: shown.slice(0, limit).map(hit),
    nearest: shown.length > 0 ? [] : candidates.slice(0, MOST_NEAREST).map(hit),
  };
}

/** The articles with the best scores, without sorting them all: a histogram finds where to cut. */
function mostPromising({ found, scores }: Ranking): readonly number[] {
  if (found.length <= COMPARED) return [...found];
  const bins = new Uint32Array(BINS + 1);
  let top = 0;
  for (const article of found) top = Math.max(top, scores[article] as number);
  const scale = BINS / top;
  for (const article of found) {
    const bin = Math.floor((scores[article] as number) * scale);
    bins[bin] = (bins[bin] as number) + 1;
  }
  let cut = BINS;
  for (let sum = bins[cut] as number; cut > 0 && sum < COMPARED; ) sum += bins[--cut] as number;
  const list: number[] = [];
  for (const article of found) if (Math.floor((scores[article] as number) * scale) >= cut) list.push(article);
  return list;
}

function toHit(number: number, score: number, { fields }: Ranking, { articles }: Corpus): Hit {
  return {
    article: articles[number] as Article,
    score,
    fields: FIELDS.filter((_, field) => (fields[number] as number) & (1 << field)),
  };
}
