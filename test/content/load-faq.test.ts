import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readJson } from '../../src/cli/json-source.js';
import { ACTION, ARTICLE, AUDIENCE, CATEGORY, FAQ, TERM } from '../../src/content/faq-shape.js';
import { type Article, type Faq, loadFaq, parseFaq } from '../../src/content/index.js';
import { faqFile } from '../helpers/faq-files.js';
import { HOSTILE } from '../helpers/hostile.js';
import { malformed } from '../helpers/malformed.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const GOOD = read('../fixtures/content/full.faq.json');
const SEED = 20_261_125;

/** What editors need and pages do not. */
const forPages = ({ tests: _tests, policy: _policy, articles, ...file }: Faq): unknown => ({
  ...file,
  articles: articles.map(
    ({
      owner: _owner,
      lastReviewedOn: _reviewed,
      reviewIn: _review,
      revision: _revision,
      sourceRevision: _source,
      ...article
    }: Article) => article,
  ),
});
/** Absent or undefined, frozen or not, with or without a prototype: for a page all the same. */
const plain = (model: Faq | undefined): unknown => JSON.parse(JSON.stringify(model ? forPages(model) : null));

const same = async (value: unknown, what: string): Promise<void> => {
  const { model, code } = await loadFaq(value);
  assert.deepEqual(plain(model), plain(parseFaq(value).model), what);
  assert.equal(code, model ? undefined : 'content/not-a-faq', what);
};

test('a page reads what the workshop reads: the full fixture and the demo', async () => {
  await same(JSON.parse(GOOD), 'full');
  for (const language of ['en', 'ru'])
    await same(JSON.parse(read(`../../demo/content/faq.${language}.json`)), language);
});

/** For every field: nothing, each type, too much, and nearly right. */
const VALUES: readonly unknown[] = Object.values({
  types: [undefined, null, true, false, 0, -1, 1.5, 7, Number.NaN, Infinity, {}, { a: 1 }, [], [[]], [{}]],
  lists: [[null], ['x', 5, null, '', ' y '], [['x', 'y'], [], 'z', [5]], ['a', 'b'], ['__proto__', 'a']],
  texts: [
    '',
    ' \n',
    'x',
    ' x ',
    'a b',
    'a',
    '\ud83d',
    'a\u0001b',
    '\ufeffx',
    'x\n',
    '__proto__',
    'constructor',
  ],
  words: [
    'draft',
    'Published',
    'published',
    'archived',
    'drfat',
    'archived ',
    'draft|published',
    'link',
    'guide',
  ],
  places: ['de', 'DE', 'DEU', 'de-DE', 'zh-Hant-TW', 'english language', 'de\n', ['de', 'DEU', 'ßß', 'at']],
  days: [
    '2026-02-29T00:00Z',
    '2028-02-29T00:00Z',
    '1900-02-29T00:00Z',
    '2000-02-29T00:00Z',
    '0000-02-29T00:00Z',
  ],
  months: [
    '2026-13-01T00:00Z',
    '2026-00-01T00:00Z',
    '2026-01-00T00:00Z',
    '2026-04-31T10:00+02:00',
    'tomorrow',
  ],
  hours: ['2026-01-01T25:00Z', '2026-01-01T24:00Z', '2026-01-01T09:00', '2026-01-01T00:00-99:00'],
  instants: ['1970-01-01T00:00Z', '2026-01-01T00:00:00.123456+14:00', '2026-07-01T09:00:30-05:30'],
  addresses: ['/a', '//b', 'https://x.example/ä', 'javascript:alert(1)', 'mailto:a@b.c', 'x?y:z', 'x:y'],
  sizes: ['x'.repeat(2_001), `${' '.repeat(2_000)}x`, `${'x'.repeat(1_999)}😀`, 'long '.repeat(30_000)],
  counts: [Array(5_001).fill('x'), Array(5_001).fill('DE')],
  hostile: HOSTILE,
}).flat();

const SHAPES = {
  file: FAQ,
  article: ARTICLE,
  action: ACTION,
  audience: AUDIENCE,
  category: CATEGORY,
  term: TERM,
};
const action = { type: 'escalate', label: 'L' };
const term = { term: 'T', definition: 'D' };
const category = { id: 'c', title: 'C' };
const place = {
  file: (set: object) => faqFile({}, set),
  article: (set: object) => faqFile(set, { categories: [category, { id: 'x', title: 'X' }] }),
  action: (set: object) =>
    faqFile({
      actions: [
        { ...action, ...set },
        { ...action, type: 'guide', ...set },
        { ...action, type: 'link', ...set },
      ],
    }),
  audience: (set: object) => faqFile({ audience: set }),
  category: (set: object) => faqFile({ category: 'c' }, { categories: [{ ...category, ...set }, category] }),
  term: (set: object) => faqFile({}, { glossary: [{ ...term, ...set }, term] }),
};

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`every field of ${name}, with anything in it`, async () => {
    for (const key of [...shape.keys(), '__proto__', 'short', 'x-own', 'awnser'])
      for (const value of VALUES) {
        const set = Object.defineProperty({}, key, { value, enumerable: true });
        const file = place[name as keyof typeof place](set);
        await same(file, `${key} ${JSON.stringify(value)?.slice(0, 60)}`);
      }
  });
}

test('every word an action or a status may be', async () => {
  for (const type of `${ACTION.get('type')?.shape as string}|retrun`.split('|'))
    for (const more of [
      {},
      { href: '/a' },
      { href: 'data:,x' },
      { guide: 'g' },
      { guide: 5 },
      { topic: 't' },
    ])
      await same(faqFile({ actions: [{ type, label: 'L', ...more }, action] }), type);
  for (const status of `${ARTICLE.get('status')?.shape as string}|drfat`.split('|'))
    for (const publishAt of ['2026-01-01T00:00Z', 'x', null])
      await same(faqFile({ status, publishAt }), status);
});

test('ids: the first of each is kept, and what names no other is dropped', async () => {
  const articles = [
    { id: 'broken', question: 5, answer: 'A' },
    { id: 'a', question: 'Q', answer: 'A', related: ['a', 'b', 'b', 'broken', 'none', 5], category: 'late' },
    { id: 'a', question: 'Other', answer: 'A' },
    { id: 'b', question: 'Q', answer: 'A', related: ['broken'], category: 'none' },
    { id: ' b', question: 'Q', answer: 'A', category: 'untitled' },
    { id: 'broken', question: 'Whole', answer: 'A', related: [] },
    null,
    5,
    'x',
    [],
    {},
  ];
  const categories = [
    { id: 'untitled' },
    null,
    'x',
    { id: 'late', title: 'L' },
    { id: 'late', title: 'Second' },
    { id: 'untitled', title: '' },
  ];
  await same(faqFile({}, { articles, categories }), 'ids');
});

test('any value, and any other form', async () => {
  const faq = { '@type': 'FAQPage', mainEntity: [{ name: 'Q', acceptedAnswer: { text: '<p>A <b>b</b>' } }] };
  for (const value of [
    ...VALUES,
    { articles: {} },
    { articles: [] },
    { version: 2, articles: [] },
    [{ question: 'Q', answer: 'A' }, { question: 'Q' }, 5],
    faq,
    [{ '@graph': [faq] }],
    { ...faq, inLanguage: 'de' },
    { ...faq, articles: [{ id: 'a', question: 'Q', answer: 'A' }] },
    { ...faq, articles: 5 },
  ])
    await same(value, JSON.stringify(value)?.slice(0, 80) ?? '');
});

test(`600 broken files (seed ${SEED})`, async () => {
  for (const { name, bytes } of malformed(GOOD, 600, SEED)) {
    const { value } = readJson(bytes);
    if (value !== undefined) await same(value, name);
  }
});

test('no more than so many articles, actions and entries', async () => {
  const articles = Array.from({ length: 50_001 }, (_, i) => ({ id: `${i}`, question: 'Q', answer: 'A' }));
  await same(faqFile({}, { articles, synonyms: Array(5_001).fill(['a', 'b']) }), 'articles');
  await same(faqFile({ actions: Array(50_001).fill(action), related: Array(5_001).fill('a') }), 'actions');
});

test('deep nesting neither throws nor is followed', async () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { a: deep };
  for (const value of [
    deep,
    { articles: [deep] },
    faqFile({ audience: deep, steps: deep }, { synonyms: deep }),
  ])
    await same(value, 'deep');
});

test('a polluted Object.prototype does nothing', async () => {
  const polluted = Object.prototype as Record<string, unknown>;
  const added = {
    category: 'c',
    status: 'draft',
    publishAt: 1,
    articles: [],
    locale: 'xx',
    featured: 1,
    href: '/a',
    code: 'x',
    fallbackLocale: 'xx',
    countries: ['DE'],
    description: 'x',
    unpublishAt: 1,
    tags: ['x'],
  };
  const file = faqFile(
    { audience: {}, actions: [action, { type: 'link', label: 'L' }] },
    { categories: [category] },
  );
  const clean = (await loadFaq(file)).model;
  const [article] = clean?.articles ?? [];
  try {
    Object.assign(polluted, added);
    const { model, code } = await loadFaq(file);
    assert.deepEqual(model, clean);
    assert.equal(model?.articles[0]?.category, undefined);
    assert.equal(model?.articles[0]?.unpublishAt, undefined);
    assert.equal(model?.articles[0]?.actions[0]?.href, undefined);
    assert.equal(model?.categories[0]?.description, undefined);
    assert.deepEqual([model?.fallbackLocale, code], [undefined, undefined]);
    assert.equal((await loadFaq({})).model, undefined);
  } finally {
    for (const key of Object.keys(added)) delete polluted[key];
  }
  assert.equal(article?.status, 'published');
});
