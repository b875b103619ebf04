import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsOf } from '../../src/search/fields.js';
import { article } from './helpers.js';

const words = (answer: string, steps: readonly string[] = []) =>
  textsOf(article({ id: 'a', answer, steps }), 'answer').map((text) =>
    text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
  );

test('addresses of links and pictures are no words, what they are called is', () => {
  assert.deepEqual(words('See [the rules](https://shop.example/secret-page "Hidden words") first'), [
    'See the rules first',
  ]);
  assert.deepEqual(
    words('See [the rules](rules.html), <https://shop.example/a>, <http://shop.example/b> too'),
    ['See the rules too'],
  );
});

test('what stands behind the fence of a piece of code is no word, what stands in it is', () => {
  assert.deepEqual(words('Before\n```json title\n{ "a": 1 }\n```\nAfter'), ['Before a 1 After']);
  assert.deepEqual(words('Write ```it``` down'), ['Write it down']);
});

test('each step is a text of its own', () =>
  assert.deepEqual(words('One', ['Two', 'Three']), ['One', 'Two', 'Three']));

test('other fields are taken as they are', () => {
  const one = article({ id: 'a', question: 'Q [x](y)?', tags: ['t'], alternatePhrases: ['p'] });
  assert.deepEqual(textsOf(one, 'question'), ['Q [x](y)?']);
  assert.deepEqual(textsOf(one, 'tags'), ['t']);
  assert.deepEqual(textsOf(one, 'alternatePhrases'), ['p']);
});
