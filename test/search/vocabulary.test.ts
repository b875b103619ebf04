import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../src/search/language/en.js';
import { Vocabulary } from '../../src/search/vocabulary.js';

test('forms of a word share a stem, spellings share a word', () => {
  const vocabulary = new Vocabulary(language);
  const before = vocabulary.words.length;
  const stem = vocabulary.add('Refund');
  assert.equal(vocabulary.add('refunds'), stem);
  assert.equal(vocabulary.add('REFUND'), stem);
  assert.equal(vocabulary.words.length, before + 2);
  assert.equal(vocabulary.stem('refunding'), stem, 'also for a form that was never seen');
  assert.equal(vocabulary.word('refunding'), undefined);
});

test('stop words are known from the beginning, and as such', () => {
  const vocabulary = new Vocabulary(language);
  assert.equal(vocabulary.stops[vocabulary.stem('where') ?? -1], true);
  assert.equal(vocabulary.stops[vocabulary.add('parcel')], false);
});

test('nothing remains of punctuation', () => assert.equal(new Vocabulary(language).add('—'), -1));

test('words that are names of object members are words like others', () => {
  const vocabulary = new Vocabulary(language);
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    assert.equal(vocabulary.stem(word.replace(/_/g, '').toLowerCase()), undefined);
    assert.ok(vocabulary.add(word) >= 0);
  }
});
