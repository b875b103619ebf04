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

test('a phrase means what it says, and its words alone do not', () => {
  const find = finder(asked('How do I return an item?', 'What does delivery cost?', 'Who are you?'));
  for (const query of ['send back', 'send it back', 'how can I send this one back']) {
    assert.equal(find(query)[0], 'a1', query);
    assert.ok(!find(query).includes('a2'), query);
  }
  assert.ok(find('send').includes('a2'));
});

test('the words of a phrase stand near each other, with nothing that tells between them', () => {
  const find = finder(asked('How do I return an item?', 'Where is my parcel?', 'Shoes'));
  assert.ok(find('send it back').includes('a1'));
  assert.ok(!find('send it to me and to him back').includes('a1'));
  assert.ok(!find('send shoes back').includes('a1'));
});

test('in a phrase that is not written in a row no word is corrected', () => {
  const groups = { synonyms: [['refund', 'purse claim']] };
  const find = finder(asked('How do refunds work?', 'The purse', 'The claim'), groups);
  assert.ok(find('purze claim').includes('a1'));
  assert.ok(find('purse the claim').includes('a1'));
  assert.ok(!find('purze the claim').includes('a1'));
  assert.ok(!find('purse the clame').includes('a1'));
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
