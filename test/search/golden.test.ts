import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, evaluate, goldenQuestions, loadLanguage } from '../../src/search/index.js';
import { fixture } from './helpers.js';

/**
 * Questions in visitors' words, a third of them misspelt, written before any weight was chosen. They are meant to be
 * hard: the floors below are what the search reached, so that a change for the worse is seen.
 */
for (const [locale, hit1, hit3] of [
  ['en', 0.57, 0.78],
  ['ru', 0.52, 0.74],
] as const) {
  test(`golden questions (${locale})`, async () => {
    const language = await loadLanguage(locale);
    const articles = fixture(locale);
    const { figures } = evaluate(
      () => createIndex(articles, { language }),
      goldenQuestions({ tests: [], articles }),
      () => 0,
    );
    assert.equal(figures.tests, 75);
    assert.ok(figures.hit1 >= hit1, `hit@1 ${figures.hit1}`);
    assert.ok(figures.hit3 >= hit3, `hit@3 ${figures.hit3}`);
    assert.ok(figures.empty <= 0.07, `empty ${figures.empty}`);
  });
}
