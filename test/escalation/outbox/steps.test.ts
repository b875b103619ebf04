import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeliveryOutcome } from '../../../src/escalation/index.js';
import {
  aged,
  begun,
  keptOf,
  newRow,
  readRow,
  released,
  renewed,
  type Row,
  settled,
} from '../../../src/escalation/outbox/index.js';
import { DAY, HOUR, MINUTE, PARCEL, rowWith, SECOND, T0 } from './helpers.js';

const NOW = { now: T0, chance: 1 };
const soon = (code: 'network' | 'busy' | 'nobody', after?: number): DeliveryOutcome => ({
  type: 'failed',
  code,
  retry: code === 'nobody' ? 'no' : 'soon',
  ...(after !== undefined && { after }),
});
const accepted: DeliveryOutcome = { type: 'accepted', receipt: { backendReference: 'T-7' } };

const begin = (row: Row, when: 'due' | 'eager' | 'now' = 'now', now = T0): Row => {
  const next = begun(row, { now, when });
  assert.ok(next, 'it did not begin');
  return next;
};
const standing = (row: Row) => keptOf(row, 'device').standing;

test('from queued by way of a failure to accepted, and what was written is gone', () => {
  const first = begin(newRow(PARCEL, T0));
  assert.deepEqual(standing(first), { state: 'sending', attempts: 1 });
  const waiting = settled(first, soon('network'), NOW);
  assert.deepEqual(standing(waiting), { state: 'queued', attempts: 1, code: 'network' });
  assert.equal(waiting.notBefore, T0 + 2 * SECOND);
  assert.equal(begun(waiting, { now: T0 + SECOND, when: 'due' }), undefined);
  const done = settled(begin(waiting, 'due', T0 + 2 * SECOND), accepted, { now: T0 + 3 * SECOND, chance: 0 });
  assert.deepEqual(standing(done), { state: 'accepted', attempts: 2, receipt: { backendReference: 'T-7' } });
  assert.equal(done.content, undefined);
  assert.ok(!JSON.stringify(done).includes('It broke'));
});

test('what is accepted stays so, whatever a slower try says', () => {
  const done = settled(begin(rowWith()), accepted, NOW);
  assert.equal(settled(done, soon('network'), NOW), done);
  assert.equal(begun(done, { now: T0 + DAY, when: 'now' }), undefined);
});

test('a wait that was asked for is kept apart from our own', () => {
  const asked = settled(begin(rowWith()), soon('busy', HOUR), NOW);
  assert.deepEqual([asked.notBefore, asked.asked], [T0 + HOUR, true]);
  assert.equal(begun(asked, { now: T0 + MINUTE, when: 'eager' }), undefined);
  assert.ok(begun(asked, { now: T0 + MINUTE, when: 'now' }), 'the visitor may');
  assert.equal(settled(begin(asked), soon('network'), NOW).asked, undefined);
});

test('what time may mend is tried slowly, what cannot be mended is left to the visitor', () => {
  const slow = settled(begin(rowWith()), { type: 'failed', code: 'not-allowed', retry: 'slow' }, NOW);
  assert.deepEqual(standing(slow), { state: 'needs-attention', attempts: 1, code: 'not-allowed' });
  assert.equal(begun(slow, { now: T0 + 29 * MINUTE, when: 'due' }), undefined);
  assert.ok(begun(slow, { now: T0 + 30 * MINUTE, when: 'due' }));
  const final = settled(begin(rowWith()), { type: 'failed', code: 'too-large', retry: 'no' }, NOW);
  assert.equal(begun(final, { now: T0 + 5 * DAY, when: 'eager' }), undefined);
  assert.ok(begun(final, { now: T0, when: 'now' }));
});

test('after seven days it needs attention, but not by the clock alone', () => {
  const late = { now: T0 + 8 * DAY, chance: 1 };
  const few = settled(begin(rowWith({ attempts: 2 }), 'now', late.now), soon('network'), late);
  assert.equal(few.state, 'queued');
  const many = settled(begin(rowWith({ attempts: 7 }), 'now', late.now), soon('network'), late);
  assert.deepEqual(standing(many), { state: 'needs-attention', attempts: 8, code: 'network' });
});

test('a page where nobody listens says so, and does not undo what another page began', () => {
  const alone = settled(begin(rowWith()), soon('nobody'), NOW);
  assert.deepEqual(standing(alone), { state: 'needs-attention', attempts: 1, code: 'nobody' });
  const tried = settled(begin(rowWith()), soon('network'), NOW);
  const elsewhere = settled(begin(tried), soon('nobody'), NOW);
  assert.deepEqual(standing(elsewhere), { state: 'queued', attempts: 1, code: 'network' });
});

test('a lease is taken, renewed by its owner only, and given back', () => {
  const mine = begun(rowWith(), { now: T0, when: 'now', owner: 'me' });
  assert.ok(mine);
  assert.deepEqual(mine.lease, { owner: 'me', until: T0 + 30 * SECOND });
  assert.equal(begun(mine, { now: T0 + SECOND, when: 'now', owner: 'you' }), undefined);
  assert.equal(renewed(mine, 'you', T0), undefined);
  assert.equal(renewed(mine, 'me', T0 + SECOND)?.lease?.until, T0 + 31 * SECOND);
  assert.deepEqual([released(mine).state, released(mine).lease], ['queued', undefined]);
  assert.ok(begun(mine, { now: T0 + 30 * SECOND, when: 'now', owner: 'you' }), 'its tab is gone');
});

test('an accepted parcel is remembered for seven days', () => {
  const done = settled(begin(rowWith()), accepted, NOW);
  assert.equal(aged(done, T0 + 7 * DAY), 'keep');
  assert.equal(aged(done, T0 + 7 * DAY + 1), 'remove');
  assert.equal(aged(done, T0 - 365 * DAY), 'keep');
});

test('after thirty days the text is erased, on the second day it is seen to be so old', () => {
  const stuck = rowWith({ state: 'needs-attention', code: 'refused' });
  assert.equal(aged(stuck, T0 + 30 * DAY), 'keep');
  const seen = aged(stuck, T0 + 31 * DAY) as Row;
  assert.deepEqual([seen.overdueAt, seen.content], [T0 + 31 * DAY, stuck.content]);
  assert.equal(aged(seen, T0 + 31 * DAY + HOUR), 'keep');
  // The clock was a year ahead, and was put right.
  assert.equal((aged(seen, T0 + DAY) as Row).overdueAt, undefined);
  const gone = aged(seen, T0 + 32 * DAY) as Row;
  assert.deepEqual(standing(gone), { state: 'needs-attention', attempts: 0, code: 'expired' });
  assert.equal(gone.content, undefined);
  assert.equal(readRow(gone).type, 'row');
  assert.equal(aged(gone, T0 + 40 * DAY), 'remove');
});

test('what is still tried is never erased', () => {
  assert.equal(aged(rowWith(), T0 + 400 * DAY), 'keep');
  assert.equal(aged(rowWith({ state: 'sending' }), T0 + 400 * DAY), 'keep');
});

const outcomes = fc.oneof(
  fc.constant(accepted),
  fc.record({
    type: fc.constant('failed' as const),
    code: fc.constantFrom('network', 'busy', 'refused', 'nobody' as const),
    retry: fc.constantFrom('soon', 'slow', 'no' as const),
    after: fc.double(),
  }),
);
const acts = fc.array(
  fc.tuple(
    fc.constantFrom('due', 'eager', 'now' as const),
    outcomes,
    fc.integer({ min: -2, max: 40 }),
    fc.boolean(),
  ),
  { maxLength: 30 },
);

test('whatever happens and whatever clocks say: nothing is lost before it is accepted or has been too old for a day', () => {
  fc.assert(
    fc.property(acts, (steps) => {
      let row: Row = newRow(PARCEL, T0);
      let now = T0;
      for (const [when, outcome, days, isBrokenOff] of steps) {
        now += days * DAY;
        const next = aged(row, now);
        if (next === 'remove') return assert.ok(row.endedAt !== undefined);
        if (next !== 'keep') row = next;
        const started = begun(row, { now, when });
        if (started) row = isBrokenOff ? released(started) : settled(started, outcome, { now, chance: 0.5 });
        const { state, code } = row;
        assert.equal(row.content === undefined, state === 'accepted' || code === 'expired');
        assert.ok(code !== 'expired' || row.overdueAt !== undefined);
        assert.deepEqual(readRow(JSON.parse(JSON.stringify(row))), { type: 'row', row });
        // There is always somebody to whom it falls: the schedule, or the visitor.
        if (state === 'queued') assert.ok(begun(row, { now: row.notBefore + DAY, when: 'due' }));
        if (row.content) assert.ok(begun(row, { now, when: 'now' }));
      }
    }),
    { seed: 20_261_127, numRuns: 3_000 },
  );
});
