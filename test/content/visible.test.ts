import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFaq, type Visitor, visibleArticles } from '../../src/content/index.js';
import { faqFile } from '../helpers/faq-files.js';

const sees = (article: object, visitor: Visitor): boolean => {
  const { model } = parseFaq(faqFile(article));
  return model !== undefined && visibleArticles(model, visitor).length === 1;
};
const now = Date.UTC(2026, 5, 1);

test('published articles are shown, drafts and archived ones are not', () => {
  assert.equal(sees({}, { now }), true);
  assert.equal(sees({ status: 'draft' }, { now }), false);
  assert.equal(sees({ status: 'archived' }, { now }), false);
});

test('an article is shown from its first moment until just before its last', () => {
  const times = { publishAt: '2026-06-01T02:00:00+02:00', unpublishAt: '2026-06-02T00:00:00Z' };
  assert.equal(sees(times, { now: now - 1 }), false);
  assert.equal(sees(times, { now }), true);
  assert.equal(sees(times, { now: Date.UTC(2026, 5, 2) - 1 }), true);
  assert.equal(sees(times, { now: Date.UTC(2026, 5, 2) }), false);
});

test('an audience admits those it names, and nobody of whom nothing is known', () => {
  const audience = { countries: ['de'], tiers: ['plus'] };
  assert.equal(sees({ audience }, { now, country: 'de', tier: 'plus' }), true);
  assert.equal(sees({ audience }, { now, country: 'DE', tier: 'basic' }), false);
  assert.equal(sees({ audience }, { now, country: 'FR', tier: 'plus' }), false);
  assert.equal(sees({ audience }, { now }), false);
  assert.equal(sees({ audience: { countries: ['DE'] } }, { now, country: 'DE' }), true);
});
