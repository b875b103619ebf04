import { own } from '../../content/reading.js';
import type { Path } from '../../content/index.js';
import type { Finding } from '../../cli/in-a-page.js';

/** An article as the list shows it; nothing of it is trusted, it may be half written. */
export interface Row {
  readonly index: number;
  readonly id: string;
  readonly question: string;
  readonly status: string;
  readonly errors: number;
  readonly others: number;
}

export type Show = 'all' | 'problems' | 'drafts' | 'changed';

/** The order of the fields in the file, in which a new one finds its place. */
export const ORDER: readonly string[] = [
  'id',
  'question',
  'answer',
  'steps',
  'category',
  'tags',
  'alternatePhrases',
  'tests',
  'pages',
  'audience',
  'actions',
  'related',
  'policyRefs',
  'status',
  'publishAt',
  'unpublishAt',
  'owner',
  'lastReviewedOn',
  'reviewIn',
  'featured',
  'revision',
  'sourceRevision',
];

export const textAt = (value: unknown, key: string): string => {
  const found = own(value, key);
  return typeof found === 'string' ? found : '';
};

export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
};

/** Where the articles stand: in a file of its own form, or in a bare list. */
export const articlesPath = (value: unknown): Path => (Array.isArray(value) ? [] : ['articles']);

export const articlesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : listAt(value, 'articles');

/** The number of the article that a problem is in; -1 for one of the file. */
export const articleOf = (value: unknown, { path }: Pick<Finding, 'path'>): number => {
  const step = Array.isArray(value) ? path[0] : path[0] === 'articles' ? path[1] : undefined;
  return typeof step === 'number' ? step : -1;
};

/** The rows of the list, with the problems of each counted. */
export function rowsOf(value: unknown, findings: readonly Finding[]): readonly Row[] {
  const errors = new Map<number, number>();
  const others = new Map<number, number>();
  for (const finding of findings) {
    const counts = finding.level === 'error' ? errors : others;
    const index = articleOf(value, finding);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return articlesOf(value).map((article, index) => ({
    index,
    id: textAt(article, 'id'),
    question: textAt(article, 'question'),
    status: textAt(article, 'status') || 'published',
    errors: errors.get(index) ?? 0,
    others: others.get(index) ?? 0,
  }));
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows that hold every word of a filter, in the question, the id or anywhere in the article. */
export function matching(rows: readonly Row[], value: unknown, words: string): readonly Row[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (!wanted.length) return rows;
  const articles = articlesOf(value);
  return rows.filter(({ index }) => {
    const text = fold(JSON.stringify(articles[index]));
    return wanted.every((word) => text.includes(word));
  });
}
