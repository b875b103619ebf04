import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../src/search/edit-distance.js';
import { bitCount, createNeighbourhood, signature } from '../../src/search/neighbourhood.js';
import { seeded, withTypingErrors } from '../../bench/typing-errors.js';

const words = [
  'return',
  'returns',
  'returned',
  'refund',
  'order',
  'delivery',
  'address',
  'возврат',
  'заказ',
  'a',
];
const around = createNeighbourhood(words);
const named = (ids: readonly number[]) => ids.map((id) => words[id]);

test('gives the words that begin with a text', () => {
  assert.deepEqual(named(around.beginningWith('retu')), ['return', 'returns', 'returned']);
  assert.deepEqual(named(around.beginningWith('x')), []);
  assert.deepEqual(named(around.beginningWith('зак')), ['заказ']);
});

test('never leaves out a word that is near, nor one of which the beginning is', () => {
  const random = seeded(7);
  for (let round = 0; round < 300; round++) {
    const word = words[Math.floor(random() * (words.length - 1))] as string;
    const typed = withTypingErrors(word, round);
    if (editDistance(typed, word, 1) <= 1)
      assert.ok(named(around.around(typed, 1, 'whole')).includes(word), typed);
    if (editDistance(typed, word, 1, 'beginning') <= 1) {
      assert.ok(named(around.around(typed, 1, 'beginning')).includes(word), typed);
    }
  }
});

test('leaves out most of the others', () => {
  assert.deepEqual(named(around.around('retrun', 1, 'whole')), ['return', 'returns']);
});

test('signatures and bits', () => {
  assert.equal(bitCount(0), 0);
  assert.equal(bitCount(-1), 32);
  assert.equal(bitCount(signature('abca')), 3);
});
