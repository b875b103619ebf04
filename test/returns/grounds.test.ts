import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grounds } from '../../src/returns/grounds.js';
import { parseReturns, verdicts } from '../../src/returns/index.js';
import { policyFile, standard } from '../helpers/returns-files.js';

const file = policyFile({
  policies: [standard(), { id: 'never', kind: 'not-permitted' }],
  rules: [
    { id: 'final', when: { tag: 'final' }, use: 'never', explain: 'Final sale stays with you.' },
    { id: 'all', when: {}, use: 'standard', explain: 'You have 30 days.', article: 'window' },
    { id: 'member', when: {}, override: { window: { days: 60 } }, explain: 'Members have 60 days.' },
  ],
});

const textsFor = (tags: readonly string[]) => {
  const policy = parseReturns(file).model;
  assert.ok(policy);
  const order = { deliveredAt: '2026-03-05T15:00:00+01:00', lines: [{ lineId: '1', tags }] };
  const [only] = verdicts(policy, order, { asOf: '2026-03-10T12:00:00+01:00' });
  const [version] = policy.versions;
  assert.ok(only && version);
  return grounds(version, only.verdict);
};

describe('what a verdict rests on', () => {
  it('is told by every rule that counted, with its article', () => {
    assert.deepEqual(textsFor([]), [
      { text: 'You have 30 days.', articleId: 'window' },
      { text: 'Members have 60 days.', articleId: undefined },
    ]);
  });

  it('says nothing of a longer window where the item has no window at all', () => {
    assert.deepEqual(textsFor(['final']), [{ text: 'Final sale stays with you.', articleId: undefined }]);
  });
});
