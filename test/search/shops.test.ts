// Small help desks of imaginary shops, one a language, with questions as people type them: test/languages.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseFaq } from '../../src/content/index.js';
import { createIndex, evaluate, goldenQuestions, loadLanguage } from '../../src/search/index.js';

const folder = new URL('../languages/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { model: faq, problems } = parseFaq(read(file));
  assert.ok(faq, file);

  test(`${file}: the file is without a mistake, and every article is asked for`, () => {
    assert.deepEqual(
      problems.filter(({ level }) => level !== 'advice'),
      [],
    );
    const asked = new Set(goldenQuestions(faq).flatMap(({ expect }) => expect));
    assert.deepEqual(
      faq.articles.map(({ id }) => id).filter((id) => !asked.has(id)),
      [],
    );
  });

  test(`${file}: nine of ten questions have their article in the first three`, async () => {
    const language = await loadLanguage(faq.locale);
    const build = () => createIndex(faq.articles, { language });
    const { figures, outcomes } = evaluate(build, goldenQuestions(faq), () => 0);
    const lost = outcomes.filter(({ rank }) => rank < 1 || rank > 3).map(({ test }) => test.query);
    assert.ok(figures.hit3 >= 0.9, lost.join('; '));
  });
}
