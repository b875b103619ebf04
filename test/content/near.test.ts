import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/content/index.js';

const FIELDS = ['question', 'answer', 'tags', 'tests', 'id'];

test('the nearest name is the one with fewest letters changed, at most two', () => {
  assert.equal(nearest('qestion', FIELDS), 'question');
  assert.equal(nearest('ANSWERS', FIELDS), 'answer');
  assert.equal(nearest('tag', FIELDS), 'tags');
  assert.equal(nearest('anwsre', FIELDS), undefined);
});

test('a short word is not near to everything', () => {
  assert.equal(nearest('x', FIELDS), undefined);
  assert.equal(nearest('by', FIELDS), undefined);
});

test('a very long word is not compared', () =>
  assert.equal(nearest('a'.repeat(1e6), ['a'.repeat(1e6)]), undefined));
