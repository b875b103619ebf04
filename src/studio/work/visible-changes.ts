import { own } from '../../content/reading.js';
import { articlesOf, ORDER, textAt } from './articles.js';

/** One field that is another than before; texts are as a person reads them. */
export interface FieldChange {
  readonly field: string;
  /** Whether visitors see it on the page. */
  readonly visible: boolean;
  readonly before: string;
  readonly after: string;
}

export interface ArticleChange {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly id: string;
  readonly question: string;
  readonly fields: readonly FieldChange[];
}

/** What is for the search and for editors only. */
const UNSEEN = new Set([
  'id',
  'tags',
  'alternatePhrases',
  'tests',
  'policyRefs',
  'owner',
  'lastReviewedOn',
  'reviewIn',
  'revision',
  'sourceRevision',
]);

const readable = (value: unknown): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('\n');
  return JSON.stringify(value, null, 2);
};

function fieldsOf(before: unknown, after: unknown): FieldChange[] {
  const keys = [...new Set([...ORDER, ...Object.keys(Object(before)), ...Object.keys(Object(after))])];
  return keys.flatMap((field) => {
    const [was, is] = [own(before, field), own(after, field)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    if (!readable(was) && !readable(is)) return [];
    return [{ field, visible: !UNSEEN.has(field), before: readable(was), after: readable(is) }];
  });
}

const keyOf = (article: unknown, index: number): string => textAt(article, 'id') || `#${index}`;

/** What is another in the articles of a file, article by article, in the order of the file. */
export function articleChanges(before: unknown, after: unknown): readonly ArticleChange[] {
  const was = new Map(articlesOf(before).map((article, i) => [keyOf(article, i), article]));
  const is = new Map(articlesOf(after).map((article, i) => [keyOf(article, i), article]));
  const told: ArticleChange[] = [];
  for (const [key, article] of is) {
    const old = was.get(key);
    const fields = fieldsOf(old, article);
    const kind = old === undefined ? 'new' : 'changed';
    if (fields.length) told.push({ kind, id: key, question: textAt(article, 'question'), fields });
  }
  for (const [key, article] of was)
    if (!is.has(key))
      told.push({
        kind: 'gone',
        id: key,
        question: textAt(article, 'question'),
        fields: fieldsOf(article, undefined),
      });
  return told;
}
