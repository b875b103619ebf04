import type { Article } from '../content/index.js';
import { type Corpus, buildCorpus } from './corpus.js';
import { createExpander } from './expand.js';
import { describe } from './describe.js';
import { FIELDS } from './fields.js';
import { PARAMETERS } from './parameters.js';
import { comparePhrases } from './phrase.js';
import { type Ranking, rank } from './rank.js';
import type { Hit, Hits, IndexOptions, SearchIndex } from './types.js';
import { type Understanding, understand } from './understand.js';

/** Phrases are compared for the best so many articles only. */
const COMPARED = 200;
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
  const knowledge = { corpus, parameters, expand: createExpander(corpus, parameters) };
  return (query, { limit = 10, typing = false } = {}) => search(query, { limit, typing }, knowledge);
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
}

function search(
  query: string,
  { limit, typing }: { limit: number; typing: boolean },
  knowledge: Understanding,
): Hits {
  const { corpus, parameters } = knowledge;
  const words = understand(query, typing, knowledge);
  const ranking = rank(words, corpus, parameters);
  const compare = comparePhrases(words, corpus, parameters);
  const candidates = mostPromising(ranking).map((article): Candidate => {
    return { article, score: (ranking.scores[article] as number) + parameters.phrase * compare(article) };
  });
  candidates.sort((a, b) => b.score - a.score || a.article - b.article);
  const floor = Math.max(parameters.floor, parameters.relativeFloor * (candidates[0]?.score ?? 0));
  const shown = candidates.filter(({ score }) => score >= floor);
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
  if (found.length <= COMPARED) return found;
  const bins = new Uint32Array(257);
  let top = 0;
  for (const article of found) top = Math.max(top, scores[article] as number);
  const bin = (article: number) => Math.floor(((scores[article] as number) / top) * 256);
  for (const article of found) bins[bin(article)] = (bins[bin(article)] as number) + 1;
  let cut = 256;
  for (let sum = bins[256] as number; cut > 0 && sum < COMPARED; ) sum += bins[--cut] as number;
  return found.filter((article) => bin(article) >= cut);
}

function toHit(number: number, score: number, { fields }: Ranking, { articles }: Corpus): Hit {
  return {
    article: articles[number] as Article,
    score,
    fields: FIELDS.filter((_, field) => (fields[number] as number) & (1 << field)),
  };
}
