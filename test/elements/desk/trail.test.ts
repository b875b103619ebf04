// What the visitor did, as it is handed to a person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TrailEntry } from '../../../src/escalation/index.js';
import { viewOfStep } from '../../../src/elements/desk/desk.requests.js';
import { withEntries } from '../../../src/elements/desk/desk.trail.js';

const search = (query: string, found = 1): TrailEntry => ({ kind: 'search', query, found });
const answer = (question: string, said: string): TrailEntry => ({
  kind: 'answer',
  flow: 'late',
  question,
  answer: said,
});

test('what was done twice stands once, where it was done last', () => {
  const trail = withEntries([search('refund', 3), search('parcel')], [search('refund', 5)]);
  assert.deepEqual(trail, [search('parcel'), search('refund', 5)]);
});

test('an answer that was changed takes the place of the first one', () => {
  assert.deepEqual(withEntries([answer('Is it late?', 'No')], [answer('Is it late?', 'Yes')]), [
    answer('Is it late?', 'Yes'),
  ]);
});

test('only the last twenty things go along', () => {
  const many = Array.from({ length: 30 }, (_, n) => search(`question ${n}`));
  const trail = withEntries(many, [search('the last')]);
  assert.equal(trail.length, 20);
  assert.deepEqual(trail.at(-1), search('the last'));
  assert.deepEqual(trail[0], search('question 11'));
});

test('there is one order at a time', () => {
  const order = (orderNumber: string): TrailEntry => ({ kind: 'order', orderNumber });
  assert.deepEqual(withEntries([order('1')], [order('2')]), [order('2')]);
});

for (const [action, articleId, view] of [
  [{ type: 'return' }, undefined, { name: 'returns', mode: 'return' }],
  [{ type: 'exchange' }, undefined, { name: 'returns', mode: 'exchange' }],
  [{ type: 'withdraw' }, undefined, { name: 'returns', mode: 'withdrawal' }],
  [{ type: 'escalate', topic: 'refund' }, 'a', { name: 'escalation', topic: 'refund' }],
  [{ type: 'escalate' }, undefined, { name: 'escalation' }],
  [{ type: 'guide', guide: 'late' }, undefined, { name: 'guide', guide: 'late' }],
  [{ type: 'article' }, 'return-window', { name: 'article', article: 'return-window' }],
  [{ type: 'article' }, undefined, undefined],
  [{ type: 'link' }, undefined, undefined],
] as const)
  test(`the step "${action.type}" leads to ${view ? view.name : 'nowhere in the desk'}`, () =>
    assert.deepEqual(viewOfStep({ action, ...(articleId && { articleId }) }), view));
