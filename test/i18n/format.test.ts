import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faq as russian } from '../../src/i18n/ru/faq.js';
import { faqReading as russianReading } from '../../src/i18n/ru/faq-reading.js';
import { studio as russianStudio } from '../../src/i18n/ru/studio.js';
import {
  faqEnglish,
  faqReadingEnglish,
  format,
  loadFaqReadingStrings,
  loadFaqStrings,
  studioEnglish,
} from '../../src/i18n/index.js';

describe('format', () => {
  it('chooses the plural form of the language', () => {
    const answers = (n: number): string => format('ru', russian.topicCount, { n });
    assert.deepEqual([1, 3, 5, 21].map(answers), ['1 ответ', '3 ответа', '5 ответов', '21 ответ']);
    assert.equal(format('en', faqEnglish.topicCount, { n: 1 }), '1 answer');
  });

  it('writes numbers as the language does', () => {
    assert.equal(format('de', '{n} Artikel', { n: 12345 }), '12.345 Artikel');
  });

  it('puts a text in as it is, also one that looks like a place to fill', () => {
    assert.equal(format('en', 'for “{query}”', { query: '{n} $& <b>' }), 'for “{n} $& <b>”');
  });

  it('leaves a place it has no value for, even a name every object has', () => {
    assert.equal(format('en', '{constructor} {n}', {}), '{constructor} {n}');
  });
});

describe('the sentences of the FAQ', () => {
  it('come in the language of the page, by its primary tag', async () => {
    assert.equal(await loadFaqStrings('ru-RU'), russian);
  });

  it('are English where a language is not spoken', async () => {
    assert.equal(await loadFaqStrings('tlh'), faqEnglish);
    assert.equal(await loadFaqStrings('constructor'), faqEnglish);
  });

  it('of an open article come in the language of the page too', async () => {
    assert.equal((await loadFaqReadingStrings('ru')).back, 'Назад');
  });

  it('have the same places to fill in every language', () => {
    const places = (message: unknown): string[] =>
      [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();
    const english = { ...faqEnglish, ...faqReadingEnglish, ...studioEnglish };
    const other: Record<string, unknown> = { ...russian, ...russianReading, ...russianStudio };
    for (const [key, message] of Object.entries(english))
      assert.deepEqual(places(other[key]), places(message), key);
  });
});
