// The conversation of the desk, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DeskAction,
  type DeskSession,
  type DeskView,
  firstDesk,
  HOME,
  reduceDesk,
  viewOf,
  viewOfLink,
} from '../../../src/elements/desk/desk.session.js';

const went = (to: DeskView): DeskAction => ({ type: 'went', to });
const after = (...actions: readonly DeskAction[]): DeskSession => actions.reduce(reduceDesk, firstDesk);
const names = ({ trail, view }: DeskSession): string[] => [...trail, view].map(({ name }) => name);

const ARTICLE: DeskView = { name: 'article', article: 'return-window' };
const RETURNS: DeskView = { name: 'returns', mode: 'return' };
const PERSON: DeskView = { name: 'escalation', topic: 'refund' };

test('back leads through what was seen, one by one, and ends at home', () => {
  const there = after(went(ARTICLE), went(RETURNS), went(PERSON));
  assert.deepEqual(names(there), ['home', 'article', 'returns', 'escalation']);
  const back = reduceDesk(there, { type: 'returned' });
  assert.deepEqual(names(back), ['home', 'article', 'returns']);
  assert.deepEqual(names(after({ type: 'returned' })), ['home']);
});

test('who goes where they were goes back to it, and not in circles', () => {
  assert.deepEqual(names(after(went(ARTICLE), went(RETURNS), went(ARTICLE))), ['home', 'article']);
});

test('going where one is changes nothing', () => {
  const there = after(went(RETURNS));
  assert.equal(reduceDesk(there, went({ name: 'returns', mode: 'return' })), there);
});

test('the same room for another matter is another step', () => {
  assert.deepEqual(names(after(went(RETURNS), went({ name: 'returns', mode: 'exchange' }))), [
    'home',
    'returns',
    'returns',
  ]);
});

test('home begins anew', () => {
  assert.deepEqual(after(went(ARTICLE), went(PERSON), went(HOME)), firstDesk);
});

test('what a page names becomes a view, and what it does not know becomes home', () => {
  assert.deepEqual(viewOf('returns', { mode: 'exchange' }), { name: 'returns', mode: 'exchange' });
  assert.deepEqual(viewOf('returns', { mode: 'everything' }), RETURNS);
  assert.deepEqual(viewOf('escalation', { topic: 'refund' }), PERSON);
  assert.deepEqual(viewOf('article'), HOME);
  assert.deepEqual(viewOf('constructor'), HOME);
});

for (const [link, view] of [
  ['article:return-window', ARTICLE],
  ['escalation:refund', PERSON],
  ['returns:gift', { name: 'returns', mode: 'gift' }],
  ['guide:late', { name: 'guide', guide: 'late' }],
  ['status', { name: 'status' }],
  ['home', HOME],
  ['article', undefined],
  ['article:', undefined],
  ['toString:x', undefined],
  ['', undefined],
] as const)
  test(`a link to "${link}" ${view ? `opens ${view.name}` : 'opens nothing'}`, () =>
    assert.deepEqual(viewOfLink(link), view));
