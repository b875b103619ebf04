import assert from 'node:assert/strict';
import { test } from 'node:test';
import { medians } from '../../bench/medians.js';
import type { Ask } from '../../bench/peers/index.js';
import { type Quality, rates, spread, typingRates } from '../../bench/quality.js';
import { withTypingErrors } from '../../bench/typing-errors.js';
import { summary, verdicts } from '../../bench/verdict.js';

const test3 = (query: string, ...expect: string[]) => ({ query, expect, within: 3 });
const answers: Record<string, string[]> = {
  first: ['a', 'b', 'c', 'd'],
  third: ['x', 'y', 'a'],
  fourth: ['x', 'y', 'z', 'a'],
};
const ask: Ask = (query) => answers[query] ?? [];

test('a hit is a right article at the first, or among the first three; empty is nothing at all', () => {
  const tests = [test3('first', 'a'), test3('third', 'q', 'a'), test3('fourth', 'a'), test3('unknown', 'a')];
  assert.deepEqual(rates(ask, tests), { hit1: 25, hit3: 50, empty: 25 });
});

test('each question gets its number as the seed of its typing errors', () => {
  const asked: string[] = [];
  const listening: Ask = (query) => {
    asked.push(query);
    return [];
  };
  rates(listening, [test3('delivery'), test3('delivery')], (query, seed) => `${query} ${seed}`);
  assert.deepEqual(asked, ['delivery 1', 'delivery 2']);
});

test('typing errors are the same for the same seed, one in every long word, and none in short ones', () => {
  const text = 'when does my delivery arrive tomorrow';
  const once = withTypingErrors(text, 7);
  assert.equal(withTypingErrors(text, 7), once);
  const others = [1, 2, 3, 4, 5].map((seed) => withTypingErrors(text, seed));
  assert.ok(new Set(others).size > 1);
  for (const mistyped of [once, ...others]) {
    assert.deepEqual(mistyped.split(' ').slice(0, 3), ['when', 'does', 'my']);
  }
});

test('while typing, the beginnings of a question are asked as such', () => {
  const asked: string[] = [];
  const listening: Ask = (query, { typing }) => {
    assert.equal(typing, true);
    asked.push(query);
    return query.length > 4 ? ['a'] : [];
  };
  assert.deepEqual(typingRates(listening, [test3('delivery', 'a')]), [0, 0, 100]);
  assert.deepEqual(asked, ['de', 'deli', 'delive']);
});

test('a spread takes evenly from a list, and all of a short one', () => {
  assert.deepEqual(spread([0, 1, 2, 3, 4, 5, 6, 7], 4), [0, 2, 4, 6]);
  assert.deepEqual(spread([1, 2], 4), [1, 2]);
  assert.deepEqual(spread([], 4), []);
});

test('the verdict compares with the best of the others, for each file and spelling', () => {
  const row = (engine: string, clean: number, typo: number): Quality => ({
    file: 'shop',
    engine,
    questions: 10,
    clean: { hit1: 0, hit3: clean, empty: 0 },
    typo: { hit1: 0, hit3: typo, empty: 0 },
    typing: [0, 0, 0],
  });
  const list = verdicts([row('Deskbell', 80, 70), row('Lunr', 75, 60), row('Orama', 70, 72)]);
  assert.deepEqual(
    list.map(({ spelling, best, by }) => [spelling, best, by]),
    [
      ['clean', 'Lunr', 5],
      ['typo', 'Orama', -2],
    ],
  );
  assert.match(summary(list), /^1 of 2 above .*\+1\.5 points in the mean, -2\.0 at worst/);
});

test('medians go through the shape of what was measured', () => {
  const run = (p50: number) => ({ engine: 'Lunr', press: { p50 } });
  assert.deepEqual(medians([run(9), run(1), run(2)]), run(2));
  assert.deepEqual(medians([run(1), run(2)]), run(1.5));
});
