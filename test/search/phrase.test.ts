import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExpander } from '../../src/search/expand.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { createComparer } from '../../src/search/phrase.js';
import { understand } from '../../src/search/understand.js';
import { article, corpusOf, finder, finish } from './helpers.js';

const corpus = corpusOf([
  article({
    id: 'a',
    question: 'Pay by card',
    alternatePhrases: ['Which cards do you accept', 'Is Visa fine'],
  }),
  article({ id: 'b', question: 'Lost gift card of a friend' }),
  article({ id: 'c', question: 'Who are you' }),
]);
const compare = finish(createComparer(corpus, PARAMETERS));
const similarity = (query: string, article: number) =>
  compare(
    understand(query, false, { corpus, expand: createExpander(corpus, PARAMETERS), parameters: PARAMETERS }),
  )(article);

test('the same phrase is as like as can be, whatever else the article says', () => {
  for (const query of ['Pay by card', 'which cards do you accept', 'is visa fine'])
    assert.ok(similarity(query, 0) > 0.99, query);
});

test('nothing in common is nothing alike', () => assert.equal(similarity('elephants', 0), 0));

test('words in their order are more alike', () => {
  assert.ok(similarity('lost gift card', 1) > similarity('card gift lost', 1));
});

test('a question leaves nothing behind for the next', () => {
  const alone = similarity('gift', 1);
  similarity('lost friend card', 1);
  assert.equal(similarity('gift', 1), alone);
});

test('a question of stop words alone is answered by its phrase', () => {
  const find = finder([
    article({ id: 'x', question: 'Where are you' }),
    article({ id: 'y', question: 'Who are you' }),
  ]);
  assert.equal(find('who are you')[0], 'y');
});
