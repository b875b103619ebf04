import { readFileSync } from 'node:fs';
import type { Article } from '../../src/content/index.js';
import { type IndexOptions, type Language, createIndex } from '../../src/search/index.js';
import { type Corpus, buildCorpus } from '../../src/search/corpus.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { language as english } from '../../src/search/language/en.js';

/** An article with every list present. */
export function article(given: Partial<Article> & { readonly id: string }): Article {
  return {
    question: '',
    answer: '',
    short: '',
    steps: [],
    tags: [],
    alternatePhrases: [],
    tests: [],
    pages: [],
    audience: { countries: [], tiers: [] },
    actions: [],
    related: [],
    policyRefs: [],
    status: 'published',
    ...given,
  };
}

/** One article for each question, a1, a2 … */
export const asked = (...questions: string[]): Article[] =>
  questions.map((question, i) => article({ id: `a${i + 1}`, question }));

export const fixture = (locale: 'en' | 'ru'): Article[] => {
  const text = readFileSync(new URL(`../fixtures/search/${locale}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { articles: (Partial<Article> & { id: string })[] }).articles.map(article);
};

/** Ids of what a question finds, best first. */
export function finder(articles: readonly Article[], options: Partial<IndexOptions> = {}) {
  const index = createIndex(articles, { language: english, ...options });
  return (query: string, typing = false): string[] =>
    index(query, { typing }).hits.map((hit) => hit.article.id);
}

/** Runs work that comes in slices to its end. */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const corpusOf = (articles: readonly Article[], language: Language = english): Corpus =>
  finish(buildCorpus(articles, { language, synonyms: [], parameters: PARAMETERS }));
