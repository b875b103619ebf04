// Each language that Deskbell speaks finds: questions as people ask them, half of them not in the words of the answer.
// A fair question is never bent to pass: the language file is mended.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFaq } from '../../src/content/index.js';
import { createIndex, evaluate, goldenQuestions, loadLanguage } from '../../src/search/index.js';

const LEAST_QUESTIONS = 20;
const LEAST_FOUND = 0.9;

const tags = readdirSync(fileURLToPath(new URL('../../src/i18n', import.meta.url)), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

for (const tag of tags)
  test(`golden questions in ${tag}: the answer is among the first three for ${LEAST_FOUND * 100} %`, async (t) => {
    const file = new URL(`${tag}.json`, import.meta.url);
    assert.ok(existsSync(file), `test/languages/${tag}.json is missing`);
    const { model: faq } = parseFaq(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok(faq);
    const questions = goldenQuestions(faq);
    assert.ok(questions.length >= LEAST_QUESTIONS, `${questions.length} questions`);
    const language = await loadLanguage(tag);
    const { figures, outcomes } = evaluate(
      () => createIndex(faq.articles, { language }),
      questions,
      () => 0,
    );
    t.diagnostic(
      `${figures.tests} questions, first ${figures.hit1.toFixed(2)}, among three ${figures.hit3.toFixed(2)}`,
    );
    const lost = outcomes.filter(({ rank }) => !rank || rank > 3).map(({ test: { query } }) => query);
    assert.ok(figures.hit3 >= LEAST_FOUND, `${figures.hit3} found, and not: ${lost.join(' | ')}`);
  });
