import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readJson } from '../../src/cli/json-source.js';
import { loadFaq, parseFaq, plainText, suggestedFor, visibleArticles } from '../../src/content/index.js';
import { parseMarkdown } from '../../src/content/markdown/index.js';
import { pageMatcher } from '../../src/content/pages/index.js';
import { describe } from '../../src/content/report.js';
import { malformed } from '../helpers/malformed.js';

const GOOD = readFileSync(new URL('../fixtures/content/full.faq.json', import.meta.url), 'utf8');
const SEED = 20_261_124;

/** Files that are whole after all: what was changed says nothing wrong. */
const HARMLESS = /byte order mark|deep in place|wrong type|big numbers|flipped bits|cut|own constructor/;

for (const { name, bytes } of malformed(GOOD, 300, SEED)) {
  test(`broken file ${name} (seed ${SEED}): told clearly, never thrown`, async () => {
    const source = readJson(bytes);
    const parsed = source.value === undefined ? undefined : parseFaq(source.value, { now: 0 });
    const problems = [...source.problems, ...(parsed?.problems ?? [])];
    if (!HARMLESS.test(name)) assert.notEqual(problems.length, 0);
    for (const problem of problems) {
      const { line, column } = source.locate(problem.path);
      assert.ok(line >= 1 && column >= 1);
      assert.doesNotMatch(describe(problem), /Something is wrong|undefined|\[object|\{\w+\}/);
    }
    if (!parsed?.model) {
      assert.ok(problems.some(({ level }) => level === 'error'));
      return;
    }
    const { articles } = (await loadFaq(source.value)).model ?? { articles: [] };
    assert.deepEqual(
      articles.map(({ id }) => id),
      parsed.model.articles.map(({ id }) => id),
    );
    for (const { question, answer, short, steps } of articles) {
      assert.ok(question.trim() && answer.trim() && typeof short === 'string');
      for (const text of [answer, ...steps])
        assert.ok(parseMarkdown(text) && typeof plainText(text) === 'string');
    }
    visibleArticles(parsed.model, { now: 0 });
    suggestedFor(articles, '/products/1', pageMatcher);
    assert.equal(({} as Record<string, unknown>)['status'], undefined);
  });
}

test('a file of 50 MB is refused by its size, before it is read', () => {
  const start = performance.now();
  const { value, problems } = readJson(new Uint8Array(50_000_000).fill(0x20));
  assert.equal(value, undefined);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['content/too-large'],
  );
  assert.ok(performance.now() - start < 1_000);
});

test('a text of 50 MB, and 100,000 levels of nesting, as values', () => {
  const huge = 'x'.repeat(50_000_000);
  const { model, problems } = parseFaq({
    version: 1,
    locale: 'en',
    articles: [{ id: 'a', question: 'q', answer: huge }],
  });
  assert.equal(model?.articles[0]?.answer.length, 100_000);
  assert.equal(problems[0]?.code, 'content/too-long');
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { a: deep };
  for (const value of [
    deep,
    [deep],
    { articles: [deep] },
    { articles: [{ id: deep, question: deep, answer: deep }] },
    { '@graph': deep },
    [{ question: deep, answer: 'x' }],
  ])
    assert.ok(parseFaq(value).problems.length > 0);
});
