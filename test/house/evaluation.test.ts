// What bench/evaluation/README.md promises of the content that the search is measured on.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFaq } from '../../src/content/index.js';
import { root } from './source.js';

/** How many questions a language has at least. A file of a language that is not named here is a mistake. */
const QUESTIONS: Readonly<Record<string, number>> = { en: 500, ru: 300, de: 180, fr: 200, es: 200, ar: 200 };
const ARTICLES = 90;

interface Evaluation {
  readonly locale: string;
  readonly articles: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly alternatePhrases?: readonly string[];
  }[];
  readonly tests: readonly { readonly query: string; readonly expect: readonly string[] }[];
}

const folder = join(root, 'bench/evaluation');
const read = (language: string) =>
  JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Evaluation;
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

/** The same for two texts that differ only in case, punctuation and blanks. */
const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
const ids = (language: string) => read(language).articles.map(({ id }) => id);

/** The members that occur again after their first time. */
const repeated = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);

test('the evaluation is there in the languages that it promises', () => {
  assert.deepEqual(
    Object.keys(QUESTIONS).filter((language) => !languages.includes(language)),
    [],
  );
  assert.deepEqual(
    languages.filter((language) => !(language in QUESTIONS)),
    [],
  );
});

for (const language of languages) {
  test(`evaluation, ${language}: enough articles and questions, without a mistake in the file`, () => {
    const { locale, articles, tests } = read(language);
    assert.equal(locale, language);
    assert.ok(articles.length >= ARTICLES, `${articles.length} articles`);
    assert.ok(tests.length >= (QUESTIONS[language] ?? 0), `${tests.length} questions`);
    assert.deepEqual(
      parseFaq(read(language)).problems.filter(({ level }) => level !== 'advice'),
      [],
    );
  });

  test(`evaluation, ${language}: every question names articles that exist, and every article is asked for`, () => {
    const { articles, tests } = read(language);
    const known = new Set(articles.map(({ id }) => id));
    const asked = new Set(tests.flatMap(({ expect }) => expect));
    assert.deepEqual(
      tests.filter(({ expect }) => expect.length === 0 || expect.some((id) => !known.has(id))),
      [],
    );
    assert.deepEqual(
      [...known].filter((id) => !asked.has(id)),
      [],
    );
  });

  test(`evaluation, ${language}: no question twice, and none that an article holds word for word`, () => {
    const { articles, tests } = read(language);
    const asked = tests.map(({ query }) => plain(query));
    const held = articles.flatMap(({ question, alternatePhrases = [] }) => [question, ...alternatePhrases]);
    assert.deepEqual(repeated(asked), []);
    assert.deepEqual(
      held.map(plain).filter((text) => asked.includes(text)),
      [],
    );
  });

  test(`evaluation, ${language}: the same articles as in English`, () => {
    assert.deepEqual(repeated(ids(language)), []);
    assert.deepEqual(ids(language).toSorted(), ids('en').toSorted());
  });
}

test('the evaluation shares no sentence with the demo', () => {
  const sentences = (text: string) => text.split(/(?<=[.!?])\s+/u).map(plain);
  const texts = ({ articles }: Evaluation) =>
    articles.flatMap(({ question, answer }) => [question, answer]).flatMap(sentences);
  for (const language of ['en', 'ru']) {
    const demo = readFileSync(join(root, `demo/content/faq.${language}.json`), 'utf8');
    const shown = new Set(texts(JSON.parse(demo) as Evaluation));
    assert.deepEqual(
      texts(read(language)).filter((text) => text.includes(' ') && shown.has(text)),
      [],
    );
  }
});
