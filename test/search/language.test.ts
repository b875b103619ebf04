import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.js';
import { loadLanguage } from '../../src/search/index.js';

const forms: readonly [locale: string, ...words: string[]][] = [
  ['en', 'return', 'returns', 'returned', 'returning'],
  ['ru', 'заказ', 'заказы', 'заказами', 'заказа'],
  ['de', 'bestellung', 'bestellungen'],
  ['ar', 'بطاقة', 'البطاقة', 'بطاقتي', 'وبطاقات'],
];
for (const [locale, ...words] of forms) {
  test(`forms of a word have one stem (${locale})`, async () => {
    const { stem } = await loadLanguage(locale);
    assert.equal(new Set(words.map((word) => stem(fold(word)))).size, 1);
  });
}

for (const locale of ['en', 'ru', 'de', 'ar']) {
  test(`stop words are folded, synonyms come in groups of two or more (${locale})`, async () => {
    const language = await loadLanguage(locale);
    assert.equal(language.locale, locale);
    for (const word of language.stopWords) assert.equal(fold(word), word);
    for (const group of language.synonyms) {
      assert.ok(group.length > 1, group.join());
      assert.equal(new Set(group).size, group.length, group.join());
    }
  });
}

test('the first part of the tag decides', async () => {
  assert.equal((await loadLanguage('en-GB')).locale, 'en');
  assert.equal((await loadLanguage('RU_ru')).locale, 'ru');
});

test('an unknown language is plain', async () => {
  const language = await loadLanguage('tlh');
  assert.deepEqual([language.locale, language.stem('word'), language.stopWords.size], ['tlh', 'word', 0]);
});
