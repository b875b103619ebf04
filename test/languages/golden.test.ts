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

const here = new URL('.', import.meta.url);
const folders = readdirSync(fileURLToPath(new URL('../../src/i18n', import.meta.url)), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const files = readdirSync(here).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
/** The languages that Deskbell speaks, and those of which there are questions. */
const tags = [...new Set([...folders, ...files])].sort();

for (const tag of tags) {
  const read = () => {
    const file = new URL(`${tag}.json`, here);
    assert.ok(existsSync(file), `test/languages/${tag}.json is missing`);
    const { model: faq, problems } = parseFaq(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok(faq);
    return { faq, problems, questions: goldenQuestions(faq) };
  };

  test(`${tag}.json: the file is without a mistake, and every article is asked for`, () => {
    const { faq, problems, questions } = read();
    assert.equal(faq.locale, tag);
    assert.deepEqual(
      problems.filter(({ level }) => level !== 'advice'),
      [],
    );
    const asked = new Set(questions.flatMap(({ expect }) => expect));
    assert.deepEqual(
      faq.articles.map(({ id }) => id).filter((id) => !asked.has(id)),
      [],
    );
  });

  test(`golden questions in ${tag}: the answer is among the first three for ${LEAST_FOUND * 100} %`, async (t) => {
    const { faq, questions } = read();
    assert.ok(questions.length >= LEAST_QUESTIONS, `${questions.length} questions`);
    const language = await loadLanguage(faq.locale);
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
}
