import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import { IndexFileError, openIndex, writeIndex } from '../../src/search/prebuilt.js';
import { article, asked, fixture } from './helpers.js';

const QUESTIONS = [
  'how do i return it',
  'retrun lable',
  'deliv',
  'money back',
  'where is my pacel',
  'xylophone',
  '',
];
const language = await loadLanguage('en');
const options = { language, synonyms: [['parcel', 'jiffy bag']] };
const articles = fixture('en');
const bytes = writeIndex(articles, options);

const refused = (code: string) => (error: unknown) => error instanceof IndexFileError && error.code === code;

test('an index built ahead answers as one built on the spot', async () => {
  const [ahead, here] = [openIndex(bytes, articles, options), createIndex(articles, options)];
  for (const query of [...QUESTIONS, 'jiffy bag'])
    for (const typing of [false, true])
      assert.deepEqual(ahead(query, { typing }), here(query, { typing }), query);
  const russian = { language: await loadLanguage('ru') };
  const content = fixture('ru');
  const opened = openIndex(writeIndex(content, russian), content, russian);
  assert.deepEqual(opened('как вернуть товра'), createIndex(content, russian)('как вернуть товра'));
});

test('it may lie anywhere in a larger buffer', () => {
  for (const offset of [1, 2, 4]) {
    const larger = new Uint8Array(bytes.length + 8);
    larger.set(bytes, offset);
    const view = larger.subarray(offset, offset + bytes.length);
    assert.equal(
      openIndex(view, articles, options)('return').total,
      createIndex(articles, options)('return').total,
    );
  }
});

test('it is refused for any other content', () => {
  const first = articles[0] as (typeof articles)[number];
  const others = {
    'a word changed': [{ ...first, answer: `${first.answer}!` }, ...articles.slice(1)],
    'a step more': [{ ...first, steps: [...first.steps, 'Wait'] }, ...articles.slice(1)],
    'another id': [{ ...first, id: 'other' }, ...articles.slice(1)],
    'one less': articles.slice(1),
    'another order': articles.toReversed(),
    'a tag that was a phrase': [
      { ...first, tags: [...first.alternatePhrases], alternatePhrases: [...first.tags] },
      ...articles.slice(1),
    ],
  };
  for (const [name, other] of Object.entries(others))
    assert.throws(() => openIndex(bytes, other, options), refused('search/index-stale'), name);
});

test('it is refused for another language, other synonyms, other weights', async () => {
  const german = { ...options, language: await loadLanguage('de') };
  for (const other of [german, { language }, { ...options, parameters: { k1: 2 } }])
    assert.throws(() => openIndex(bytes, articles, other), refused('search/index-stale'));
});

test('what is no index, or of another format, is said so', () => {
  const changed = bytes.slice();
  changed[4] = 99;
  assert.throws(() => openIndex(changed, articles, options), refused('search/index-format'));
  for (const broken of [
    new Uint8Array(),
    new Uint8Array(40),
    bytes.subarray(0, 11),
    bytes.subarray(0, bytes.length - 8),
  ])
    assert.throws(() => openIndex(broken, articles, options), refused('search/not-an-index'));
});

test('an index of nothing finds nothing', () => {
  assert.equal(openIndex(writeIndex([], options), [], options)('return').total, 0);
});

test('words do not wander from one list to the next unseen', () => {
  const [a, b] = [asked('Return'), asked('Return')].map((list, i) =>
    list.map((one) => article({ ...one, tags: i ? ['x', 'y'] : ['x'], steps: i ? [] : ['y'] })),
  ) as [typeof articles, typeof articles];
  assert.throws(() => openIndex(writeIndex(a, options), b, options), refused('search/index-stale'));
});
