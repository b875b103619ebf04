import type { Article } from '../content/index.js';
import { type Corpus, buildCorpus } from './corpus.js';
import { createExpander } from './expand.js';
import { describe } from './describe.js';
import { matchedFields } from './matched-fields.js';
import { PARAMETERS, type Parameters } from './parameters.js';
import { type Comparer, createComparer } from './phrase.js';
import { mostPromising } from './promising.js';
import { type Ranker, createRanker } from './rank.js';
import type { Hit, Hits, IndexOptions, QueryOptions, SearchIndex } from './types.js';
import { type Understanding, understand } from './understand.js';

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
  const hit = ({ article, score }: Candidate): Hit => ({
    article: corpus.articles[article] as Article,
    score,
    fields: matchedFields(article, words, corpus),
  });
  return {
    query,
    ...describe(query, words, corpus),
    total: shown.length,
    hits: shown.slice(0, limit).map(hit),
    nearest: shown.length > 0 ? [] : candidates.slice(0, MOST_NEAREST).map(hit),
  };
}
