import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article, GoldenQuestion } from '../src/content/index.js';

/** A FAQ file with just what searching needs, read without judging it. */
export interface FaqFile {
  readonly name: string;
  readonly locale: string;
  readonly synonyms: readonly (readonly string[])[];
  readonly articles: readonly Article[];
  readonly tests: readonly GoldenQuestion[];
}

/** An article with every list present. */
export function article(given: Partial<Article> & Pick<Article, 'id' | 'question' | 'answer'>): Article {
  return {
    short: given.answer,
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

/** Reads a FAQ file; its own tests and those of its articles become one list. */
export function readFaqFile(path: string): FaqFile {
  const file = JSON.parse(readFileSync(path, 'utf8')) as Partial<FaqFile> & Pick<FaqFile, 'articles'>;
  const articles = file.articles.map(article);
  const own = articles.flatMap(({ id, tests }) => tests.map((query) => ({ query, expect: [id], within: 3 })));
  const tests = [...(file.tests ?? []), ...own].map((test) => ({ ...test, within: test.within ?? 3 }));
  return {
    name: basename(path, '.json'),
    locale: file.locale ?? 'en',
    synonyms: file.synonyms ?? [],
    articles,
    tests,
  };
}
