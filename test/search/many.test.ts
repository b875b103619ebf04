// More articles than are compared closely: the best must be among those that are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from '../../src/search/index.js';
import { language as english } from '../../src/search/language/en.js';
import { article } from './helpers.js';

const MANY = 700;
const articles = Array.from({ length: MANY }, (_, number) =>
  article({
    id: `a${number}`,
    question: number === 650 ? 'Parcel' : `Something else about topic${number}`,
    answer: number === 650 ? 'Parcel parcel parcel.' : `${'filler '.repeat(number % 7)}parcel`,
  }),
);
const index = createIndex(articles, { language: english });

test('the best of very many comes first, wherever it stands in the content', () => {
  assert.equal(index('parcel').hits[0]?.article.id, 'a650');
  assert.equal(index('parcel topic699').hits[0]?.article.id, 'a699');
});

test('of very many about the best 200 are counted', () => {
  const { total } = index('parcel', { limit: 5 });
  assert.ok(total >= 200 && total < 500, `${total}`);
  assert.equal(index('parcel', { limit: 5 }).hits.length, 5);
});

test('those that are left out are no better than those that are counted', () => {
  const { hits } = index('parcel', { limit: MANY });
  const shown = new Set(hits.map((hit) => hit.article.id));
  const lengthOf = (id: string) => articles.find((one) => one.id === id)?.answer.length ?? 0;
  const longest = Math.max(...[...shown].filter((id) => id !== 'a650').map(lengthOf));
  assert.ok(articles.every(({ id, answer }) => shown.has(id) || answer.length >= longest));
});
