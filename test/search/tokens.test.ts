import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language as russian } from '../../src/search/language/ru.js';
import { tokensOf } from '../../src/search/tokens.js';
import { asked, corpusOf } from './helpers.js';

const corpus = corpusOf(asked('How to return an item'));
const folded = (query: string) => tokensOf(query, false, corpus).map((token) => token.folded);
const typed = (query: string) => tokensOf(query, true, corpus).map(({ typing }) => typing);

test('a question without end is cut, by characters and by words', () => {
  assert.equal(folded('abcdefghijklmnopqrstuvwxyzabcd '.repeat(40)).length, 33);
  assert.equal(folded('ab '.repeat(60)).length, 48);
});

test('what folds to nothing is no word', () =>
  assert.deepEqual(folded('return ــ item'), ['return', 'item']));

test('only a last word that may go on is still being typed', () => {
  assert.deepEqual(typed('return it'), [false, true]);
  assert.deepEqual(typed('order 12'), [false, true]);
  assert.deepEqual(typed('वापसी नीति'), [false, true]);
  for (const query of ['return it ', 'return it?', 'return 12.', 'return it, '])
    assert.deepEqual(typed(query), [false, false], query);
  assert.deepEqual(
    tokensOf('return it', false, corpus).map(({ typing }) => typing),
    [false, false],
  );
});

test('a word is taken for another layout unless more words are right as they stand', () => {
  const content = corpusOf(asked('Как вернуть товар'), russian);
  const read = (query: string) =>
    tokensOf(query, false, content).map(({ folded, layout }) => [folded, layout]);
  assert.deepEqual(read('вернуть njdfh'), [
    ['вернуть', false],
    ['товар', true],
  ]);
  assert.deepEqual(read('как вернуть njdfh'), [
    ['как', false],
    ['вернуть', false],
    ['njdfh', false],
  ]);
});
