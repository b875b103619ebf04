import assert from 'node:assert/strict';
import { test } from 'node:test';
import { near } from '../../src/search/fuzzy.js';

const list = ['refund', 'return', 'delivery', 'deliver', 'policy', 'police'];
const found = (typed: string, edits: number, where: 'whole' | 'beginning' = 'whole') =>
  near(typed, list, edits, where).map(([index, distance]) => [list[index], distance]);

test('finds words within the typing errors, with their distances', () => {
  assert.deepEqual(found('retrun', 1), [['return', 1]]);
  assert.deepEqual(found('polcy', 1), [['policy', 1]]);
  assert.deepEqual(found('delivrey', 1), [['delivery', 1]]);
  assert.deepEqual(found('dilevery', 2), [['delivery', 2]]);
});

test('keeps the order of the list', () => {
  assert.deepEqual(near('policy', ['policx', 'policy'], 1, 'whole'), [
    [0, 1],
    [1, 0],
  ]);
});

test('finds no others', () => {
  assert.deepEqual(found('banana', 2), []);
  assert.deepEqual(found('retrun', 0), []);
});

test('finds words that begin nearly so', () => {
  assert.deepEqual(
    found('dleiv', 1, 'beginning').map(([word]) => word),
    ['delivery', 'deliver'],
  );
});

test('has nothing to say about words of more than 32 letters, or to an empty list', () => {
  assert.deepEqual(near('x'.repeat(33), ['x'.repeat(33)], 2, 'whole'), []);
  assert.deepEqual(near('x'.repeat(32), ['x'.repeat(32)], 2, 'whole'), [[0, 0]]);
  assert.deepEqual(near('word', [], 1, 'whole'), []);
});
