import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, evaluate, goldenQuestions } from '../../src/search/index.js';
import { language } from '../../src/search/language/en.js';
import { article, asked } from './helpers.js';

test("the file's tests and the articles' own come together", () => {
  const own = article({ id: 'a', tests: ['one', 'two'] });
  const given = { query: 'three', expect: ['b'], within: 1 };
  assert.deepEqual(goldenQuestions({ tests: [given], articles: [own] }), [
    given,
    { query: 'one', expect: ['a'], within: 3 },
    { query: 'two', expect: ['a'], within: 3 },
  ]);
});

test('counts ranks, empties and times by the given clock', () => {
  let clock = 0;
  const articles = asked('red shoes', 'red boots', 'green hats');
  const tests = [
    { query: 'red shoes', expect: ['a1'], within: 1 },
    { query: 'red shoes', expect: ['a2'], within: 1 },
    { query: 'zzz', expect: ['a3'], within: 3 },
    { query: 'hats', expect: ['a9', 'a3'], within: 3 },
  ];
  const { figures, outcomes } = evaluate(
    () => createIndex(articles, { language }),
    tests,
    () => clock++,
  );
  assert.deepEqual(figures, {
    tests: 4,
    hit1: 0.5,
    hit3: 0.75,
    hit5: 0.75,
    mrr10: 0.625,
    empty: 0.25,
    msMedian: 1,
    msP95: 1,
    indexMs: 1,
  });
  assert.deepEqual(
    outcomes.map(({ rank, passed }) => [rank, passed]),
    [
      [1, true],
      [2, false],
      [0, false],
      [1, true],
    ],
  );
  assert.deepEqual(outcomes[1]?.found.slice(0, 2), ['a1', 'a2']);
});

test('no questions, no division by nothing', () => {
  const { figures } = evaluate(
    () => createIndex([], { language }),
    [],
    () => 0,
  );
  assert.deepEqual([figures.hit3, figures.mrr10, figures.empty, figures.msP95], [0, 0, 0, 0]);
});
