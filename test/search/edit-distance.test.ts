import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../src/search/edit-distance.js';

test('counts letters put in, left out, replaced, and neighbours swapped once', () => {
  assert.equal(editDistance('refund', 'refund', 2), 0);
  assert.equal(editDistance('refuund', 'refund', 2), 1);
  assert.equal(editDistance('refnd', 'refund', 2), 1);
  assert.equal(editDistance('refumd', 'refund', 2), 1);
  assert.equal(editDistance('refnud', 'refund', 2), 1);
  assert.equal(editDistance('erfnud', 'refund', 2), 2);
});

test('a stretch is not edited twice (optimal string alignment)', () =>
  assert.equal(editDistance('ca', 'abc', 5), 3));

test('distances above the limit are not told apart', () => {
  assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
  assert.equal(editDistance('a', 'abcdefgh', 2), 3);
  assert.equal(editDistance('a'.repeat(60), 'a'.repeat(60), 2), 3);
});

test('a word has at most 48 letters, of which some beginning or all of it may be compared', () => {
  const long = (letters: number) => 'a'.repeat(letters);
  assert.equal(editDistance(long(48), long(48), 2), 0);
  assert.equal(editDistance(long(49), long(48), 2), 3);
  assert.equal(editDistance(long(48), long(49), 2), 3);
  assert.equal(editDistance(long(5), long(60), 1, 'beginning'), 0);
  assert.equal(editDistance(long(5), long(60), 1, 'inside'), 2);
});

test('is the same both ways', () => {
  for (const [a, b] of [
    ['kitten', 'sitting'],
    ['возврат', 'возрат'],
    ['', 'ab'],
  ] as const) {
    assert.equal(editDistance(a, b, 9), editDistance(b, a, 9));
  }
});

test('the rest of a word is free where only its beginning is compared', () => {
  assert.equal(editDistance('deliv', 'delivery', 1, 'beginning'), 0);
  assert.equal(editDistance('dleiv', 'delivery', 1, 'beginning'), 1);
  assert.equal(editDistance('livery', 'delivery', 1, 'beginning'), 2);
});

test('any part of a word may be near where it is looked for inside', () => {
  assert.equal(editDistance('maske', 'schutzmaske', 1, 'inside'), 0);
  assert.equal(editDistance('mske', 'schutzmasken', 1, 'inside'), 1);
  assert.equal(editDistance('tasse', 'schutzmaske', 1, 'inside'), 2);
});
