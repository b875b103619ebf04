import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsInPlace } from '../../../src/search/remote/late.js';
import { article } from '../helpers.js';

const hits = (...ids: string[]) => ({
  query: 'q',
  total: ids.length,
  hits: ids.map((id) => ({ article: article({ id }), score: 1, fields: [] })),
  nearest: [],
  words: [],
});

test('a late answer takes its place by itself only where nothing moves under the reader', () => {
  assert.equal(fitsInPlace(hits(), hits('a', 'b')), true);
  assert.equal(fitsInPlace(hits('a', 'b'), hits('a', 'b')), true);
  assert.equal(fitsInPlace(hits('a', 'b'), hits('b', 'a')), false);
  assert.equal(fitsInPlace(hits('a'), hits('a', 'b')), false);
});
