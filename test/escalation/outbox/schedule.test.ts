import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dueAt, isDue, patienceFor } from '../../../src/escalation/outbox/index.js';
import { isLeased, pauseAfter, waitAfter } from '../../../src/escalation/outbox/schedule.js';
import { DAY, HOUR, MINUTE, rowWith, SECOND, T0 } from './helpers.js';

test('the pauses double from two seconds to half an hour, between half and whole', () => {
  const longest = Array.from({ length: 12 }, (_, at) => pauseAfter(at + 1, 1) / SECOND);
  assert.deepEqual(longest, [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1800, 1800]);
  const check = (attempts: number, chance: number): void => {
    const whole = Math.min(30 * MINUTE, 2 * SECOND * 2 ** (attempts - 1));
    const pause = pauseAfter(attempts, chance);
    assert.ok(pause >= whole / 2 && pause <= whole);
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), check),
  );
});

test('a longer wait that the backend asks for wins, up to a day', () => {
  assert.equal(waitAfter(10 * SECOND, 5 * SECOND), 10 * SECOND);
  assert.equal(waitAfter(10 * SECOND, HOUR), HOUR);
  assert.equal(waitAfter(10 * SECOND, 400 * DAY), DAY);
});

test('a try may take 15 s, with files a minute and a second for every 50 kB', () => {
  assert.equal(patienceFor([]), 15 * SECOND);
  assert.equal(patienceFor([0]), 60 * SECOND);
  assert.equal(patienceFor([1, 50_000]), 62 * SECOND);
  assert.equal(patienceFor([25_000_000]), 560 * SECOND);
});

test('a parcel is due at its time, and at once where a clock must have been wrong', () => {
  assert.equal(isDue(rowWith({ notBefore: T0 + 1 }), T0, false), false);
  assert.equal(isDue(rowWith({ notBefore: T0 }), T0, false), true);
  assert.equal(isDue(rowWith({ notBefore: T0 + DAY + 1 }), T0, false), true);
  assert.equal(isDue(rowWith({ notBefore: T0 + 365 * DAY }), T0, false), true);
});

test('what has changed cuts a pause short, but no wait that was asked for, and not twice in five seconds', () => {
  const waits = { notBefore: T0 + 20 * MINUTE, triedAt: T0 - MINUTE };
  assert.equal(isDue(rowWith(waits), T0, true), true);
  assert.equal(isDue(rowWith({ ...waits, asked: true }), T0, true), false);
  assert.equal(isDue(rowWith({ ...waits, triedAt: T0 - 4 * SECOND }), T0, true), false);
  assert.equal(isDue(rowWith({ ...waits, triedAt: T0 + DAY }), T0, true), true);
  // A parcel that was just posted is left to the tab it was written in.
  assert.equal(isDue(rowWith(), T0 + SECOND, true), false);
  assert.equal(isDue(rowWith(), T0 + 5 * SECOND, false), true);
});

test('nothing is due that is accepted, or needs somebody', () => {
  assert.equal(dueAt(rowWith({ state: 'accepted' }), T0), undefined);
  assert.equal(dueAt(rowWith({ state: 'needs-attention', code: 'refused' }), T0), undefined);
  assert.equal(dueAt(rowWith({ state: 'needs-attention', slow: true, notBefore: T0 + 1 }), T0), T0 + 1);
});

test('a lease holds for half a minute, and never longer because a clock was wrong', () => {
  const leased = (until: number, owner = 'other') => isLeased(rowWith({ lease: { owner, until } }), 'me', T0);
  assert.equal(leased(T0 + 30 * SECOND), true);
  assert.equal(leased(T0), false);
  assert.equal(leased(T0 + 31 * SECOND), false);
  assert.equal(leased(T0 + 365 * DAY), false);
  assert.equal(leased(T0 + 10 * SECOND, 'me'), false);
  assert.equal(isLeased(rowWith(), 'me', T0), false);
  // What somebody else sends is looked at again when their lease ends.
  const sending = rowWith({ state: 'sending', lease: { owner: 'other', until: T0 + 20 * SECOND } });
  assert.equal(dueAt(sending, T0), T0 + 20 * SECOND);
  assert.equal(dueAt(rowWith({ state: 'sending' }), T0), T0);
});
