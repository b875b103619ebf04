// An index that follows its content says exactly what one built anew says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/content/index.js';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import { type UpdatableIndex, updatableIndex } from '../../src/search/update.js';
import { article, finish } from './helpers.js';

/** Few while code is broken on purpose thousands of times (`npm run test:mutation`). */
const ROUNDS = process.env['DESKBELL_MUTATED_ROOM'] ? 25 : 300;

const languages = await Promise.all(['en', 'ru'].map(loadLanguage));

const WORDS =
  'refund Refunds refunded parcel parcels late café CAFÉ straße strasse return returning gift-card 42 посылка посылки возврат Возвраты ёлка елка не the of — ﬁne'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
const someArticle = fc
  .record({
    question: text,
    answer: text,
    alternatePhrases: fc.array(text, { maxLength: 2 }),
    tags: fc.array(text, { maxLength: 1 }),
  })
  .map((fields) => article({ id: 'x', ...fields }));
const numbered = (list: readonly Article[]) => list.map((one, place) => ({ ...one, id: `a${place}` }));

/** What happens to the content: articles come, go, change and move. */
const change = fc.record({
  gone: fc.nat(),
  come: fc.array(someArticle, { maxLength: 2 }),
  at: fc.nat(),
  turned: fc.boolean(),
});
type Change = { gone: number; come: Article[]; at: number; turned: boolean };

function apply(articles: readonly Article[], { gone, come, at, turned }: Change): Article[] {
  const left = articles.filter((_, place) => articles.length < 2 || place !== gone % articles.length);
  const place = at % (left.length + 1);
  const next = [...left.slice(0, place), ...come, ...left.slice(place)];
  return turned ? next.reverse() : next;
}

const told = (search: UpdatableIndex['search'], query: string, typing: boolean) =>
  search(query, { typing, limit: 20 });

test('after any changes the answers are those of an index built anew, to the last digit', () => {
  const synonyms = [['refund', 'money back']];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(someArticle, { minLength: 1, maxLength: 6 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (language, first, changes, queries) => {
        const options = { language, synonyms };
        let articles = numbered(first);
        let index = finish(updatableIndex(articles, options));
        for (const one of changes) {
          articles = numbered(apply(articles, one));
          index = finish(index.update(articles));
        }
        const anew = createIndex(articles, options);
        for (const query of [...queries, 'money back', 'refnud'])
          for (const typing of [false, true])
            assert.deepEqual(told(index.search, query, typing), told(anew, query, typing));
      },
    ),
    { numRuns: ROUNDS },
  );
});

test('an update leaves the index before it as it was', () => {
  const [language] = languages;
  assert.ok(language);
  const before = finish(
    updatableIndex([article({ id: 'a', question: 'Where is my parcel?' })], { language }),
  );
  const after = finish(before.update([article({ id: 'b', question: 'Do you repair lamps?' })]));
  assert.equal(before.search('parcel').total, 1);
  assert.equal(before.search('lamps').total, 0);
  assert.equal(after.search('parcel').total, 0);
  assert.equal(after.search('lamps').total, 1);
});

test('a text that was there before is not stemmed again', () => {
  const [language] = languages;
  assert.ok(language);
  let stemmed = 0;
  const counting = {
    ...language,
    stem: (word: string) => {
      stemmed += 1;
      return language.stem(word);
    },
  };
  const old = Array.from({ length: 50 }, (_, n) =>
    article({ id: `a${n}`, question: `Question number word${n}a?` }),
  );
  const index = finish(updatableIndex(old, { language: counting }));
  stemmed = 0;
  finish(index.update([...old, article({ id: 'new', question: 'Lanterns repaired here?' })]));
  assert.ok(stemmed > 0 && stemmed < 10, `${stemmed} words were stemmed`);
});
