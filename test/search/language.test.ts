import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.js';
import { type Language, createIndex, loadLanguage } from '../../src/search/index.js';
import { words } from '../../src/search/words.js';
import { article } from './helpers.js';
import type { Sample } from './language/sample.js';

/** Every language is held by the same tests; its words, articles and questions are in `language/xx.ts`. */
const namesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => file.replace('.ts', ''));
const locales = namesIn('language/').filter((name) => name !== 'sample');

test('every language of the search has a sample here', () => {
  const files = namesIn('../../src/search/language/').filter((name) => name.length === 2);
  assert.deepEqual(locales.sort(), files.sort());
});

for (const locale of locales) {
  const { sample } = (await import(`./language/${locale}.ts`)) as { sample: Sample };
  const language = await loadLanguage(locale);
  const stem = (word: string) => language.stem(fold(word));

  test(`${locale}: the language is loaded, in any spelling of its tag`, async () => {
    for (const tag of [locale, locale.toUpperCase(), `${locale}-Latn-XX`, `${locale}_XX`])
      assert.equal((await loadLanguage(tag)).locale, locale);
  });

  test(`${locale}: forms of a word have one stem, other words another`, () => {
    for (const family of sample.families) assert.equal(new Set(family.split(' ').map(stem)).size, 1, family);
    for (const others of sample.apart) {
      const list = others.split(' ');
      assert.equal(new Set(list.map(stem)).size, list.length, `${others}: ${list.map(stem).join()}`);
    }
  });

  test(`${locale}: stop words and personal words are folded`, () => {
    assert.ok(language.stopWords.size > 0);
    for (const word of [...language.stopWords, ...(language.personal ?? [])]) assert.equal(fold(word), word);
  });

  test(`${locale}: synonyms come in groups of different phrases, none of them a stop word alone`, () => {
    const stops = new Set([...language.stopWords].map(language.stem));
    for (const group of language.synonyms) {
      assert.ok(group.length > 1, group.join());
      assert.equal(new Set(group).size, group.length, group.join());
      for (const phrase of group) {
        const stems = [...words(phrase)].map(({ text }) => stem(text));
        assert.ok(stems.length > 0 && (stems.length > 1 || !stops.has(stems[0] as string)), phrase);
      }
    }
  });

  test(`${locale}: questions find their articles`, () => held(sample, language));
}

/** Every question has its article in the first three, and three of four have it first. */
function held({ articles, typing = {} }: Sample, language: Language): void {
  const index = createIndex(
    articles.map(([question, answer], i) => article({ id: `${i}`, question, answer })),
    { language },
  );
  const placeOf = (query: string, i: number, typing = false) =>
    index(query, { typing }).hits.findIndex(({ article }) => article.id === `${i}`);
  const asked = articles.flatMap(([, , ...queries], i) =>
    queries.map((query) => [query, placeOf(query, i)] as const),
  );
  const late = asked.filter(([, place]) => place < 0 || place > 2);
  const first = asked.filter(([, place]) => place === 0).length / asked.length;
  assert.ok(articles.length >= 8 && asked.length >= 15);
  assert.deepEqual(late, []);
  assert.ok(first >= 0.75, `first: ${first}`);
  for (const [query, i] of Object.entries(typing))
    assert.ok(/^[012]$/.test(`${placeOf(query, i, true)}`), query);
}

test('an unknown language is plain', async () => {
  for (const tag of ['tlh', 'TLH-Piqd', '']) {
    const language = await loadLanguage(tag);
    assert.deepEqual(
      [language.stem('word'), language.stopWords.size, language.synonyms.length],
      ['word', 0, 0],
    );
  }
});
