import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synonymsOf } from '../../src/search/index.js';
import { finder, asked } from './helpers.js';

const articles = asked('How do refunds work?', 'Where is my parcel?', 'Opening hours of the shops');

test("the content's synonyms find its articles", () => {
  const find = finder(articles, { synonyms: [['parcel', 'box', 'crate']] });
  assert.equal(find('a crate')[0], 'a2');
});

test('a phrase of several words is a synonym where its words stand in a row', () => {
  const find = finder(articles);
  assert.equal(find('money back')[0], 'a1');
});

test('a synonym that the content never uses is understood with a typing error', () => {
  assert.equal(finder(articles)('reimbursment')[0], 'a1');
});

test('empty groups and phrases do nothing', () => {
  const find = finder(articles, { synonyms: [[], [''], ['—', ' '], ['parcel']] });
  assert.equal(find('parcel')[0], 'a2');
});

test('the other names of a term are synonyms, as the groups of the file are', () => {
  const glossary = [{ term: 'RMA', aliases: ['return number', 'RMA number'], meaning: 'A number.' }];
  assert.deepEqual(synonymsOf({ synonyms: [['parcel', 'box']], glossary } as never), [
    ['parcel', 'box'],
    ['RMA', 'return number', 'RMA number'],
  ]);
});
