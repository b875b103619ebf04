// 200 schedules of faults by chance in a real browser, each to end with exactly one ticket and nothing pending; and the
// proof that this would notice. `npm run test:faults -- --schedules 2000` for more.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { roundOf } from './plan.js';
import { play } from './play.js';
import { setStage } from './stage.js';

const ROUNDS = 8;
const SIZE = 25;

let stage: Awaited<ReturnType<typeof setStage>>;
before(async () => {
  stage = await setStage();
});
after(() => stage.close());

for (let seed = 1; seed <= ROUNDS; seed += 1) {
  const round = roundOf(seed, SIZE);
  const { surrounding, tabs, mishaps } = round;
  test(`${SIZE} schedules of seed ${seed}: ${surrounding}, tabs: ${tabs}, mishaps: ${mishaps.length}`, async () => {
    assert.deepEqual(await play(round, stage), []);
  });
}

/** One tab, and nothing else that could go wrong. */
const quiet = {
  surrounding: 'plain',
  tabs: 1,
  skews: [0],
  isReplaced: false,
  isSeeded: false,
  mishaps: [],
} as const;

const roundWith = (seed: number, faults: readonly ('portal' | '500' | '500-kept')[]) => ({
  ...quiet,
  seed,
  postings: [{ key: `esc_bite_${seed}`, files: [], faults, at: 0, presses: 1 }],
});

test('this notices a courier that takes any 2xx for an acceptance', async () => {
  const losses = await play(roundWith(901, ['portal']), { ...stage, broken: 'any-2xx' });
  assert.deepEqual(
    losses.map(({ tickets }) => tickets),
    [0],
  );
});

test('this notices an outbox that removes before it sends', async () => {
  const losses = await play(roundWith(902, ['500']), { ...stage, broken: 'remove-first' });
  assert.deepEqual(
    losses.map(({ tickets }) => tickets),
    [0],
  );
});

test('this notices a courier that comes under another key each time', async () => {
  const losses = await play(roundWith(903, ['500-kept']), { ...stage, broken: 'new-key' });
  assert.ok(
    losses.some(({ tickets }) => tickets > 1),
    JSON.stringify(losses),
  );
});

test('the same three faults cost nothing with the courier as it is', async () => {
  assert.deepEqual(await play(roundWith(904, ['portal', '500', '500-kept']), stage), []);
});
