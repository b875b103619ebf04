import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex, createIndex, highlight, loadLanguage, localEngine } from '../../src/search/index.js';
import { language as english } from '../../src/search/language/en.js';
import { language as russian } from '../../src/search/language/ru.js';
import { asked, finder, fixture } from './helpers.js';

const articles = fixture('en');
const index = createIndex(articles, { language: english });
const ids = (query: string, typing = false) => index(query, { typing }).hits.map(({ article }) => article.id);

test('whole questions, typing errors, word forms, case, accents', () => {
  assert.equal(ids('How do I return an item I bought?')[0], 'return-how');
  assert.equal(ids('retrun lable')[0], 'return-how');
  assert.equal(ids('DELIVERY COST')[0], 'delivery-cost');
  assert.equal(ids('páy in ínstalment')[0], 'pay-later');
  assert.equal(ids('is there a guarentee')[0], 'warranty');
});

test('nothing is asked, nothing is found', () => {
  for (const query of ['', '   ', '?!', '—', '\u0301']) {
    assert.deepEqual(index(query), { query, words: [], total: 0, hits: [], nearest: [] });
  }
});

test('nothing shared leaves nothing nearest, something shared leaves at most three', () => {
  const { total, nearest } = index('xylophone kazoo');
  assert.deepEqual([total, nearest.length], [0, 0]);
  const doubtful = createIndex(articles, { language: english, parameters: { floor: 9 } })('delivery time');
  assert.deepEqual([doubtful.total, doubtful.hits.length, doubtful.nearest.length], [0, 0, 3]);
});

test('a hit says in which fields it matched', () => {
  const hit = index('makeup cosmetics').hits[0];
  assert.equal(hit?.article.id, 'no-return');
  assert.deepEqual(hit?.fields, ['answer']);
});

test('at most as many as asked for, and how many there are', () => {
  const { hits, total } = index('order', { limit: 2 });
  assert.equal(hits.length, 2);
  assert.ok(total > 2);
});

test('the same question has the same answer, whatever was asked between', () => {
  const before = JSON.stringify(index('retrun a dres'));
  for (const query of ['order', 'card', '', 'who are you', 'delivery to norway'])
    index(query, { typing: true });
  assert.equal(JSON.stringify(index('retrun a dres')), before);
});

test('articles are not changed, even frozen ones are fine', () => {
  const frozen = JSON.stringify(articles);
  const deep = JSON.parse(frozen, (_, value) => Object.freeze(value));
  const list = createIndex(deep, { language: english });
  list('return');
  assert.equal(JSON.stringify(articles), frozen);
  assert.equal(
    list('return').hits[0]?.article,
    deep.find((one: { id: string }) => one.id === list('return').hits[0]?.article.id),
  );
});

test('building in slices gives the same index', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...(articles[i % articles.length] as (typeof articles)[number]),
    id: `n${i}`,
  }));
  const building = buildIndex(many, { language: english });
  let slices = 0;
  let step = building.next();
  for (; !step.done; step = building.next()) slices++;
  assert.ok(slices > 5);
  assert.deepEqual(step.value('gift card'), createIndex(many, { language: english })('gift card'));
});

test('an empty list of articles finds nothing', () => {
  assert.equal(createIndex([], { language: english })('return', { typing: true }).total, 0);
});

for (const [locale, language] of [
  ['en', english],
  ['ru', russian],
] as const) {
  test(`typing on never empties a list that had the page (${locale})`, () => {
    const content = fixture(locale);
    const search = createIndex(content, { language });
    for (const { id, question, alternatePhrases } of content) {
      for (const text of [question, ...alternatePhrases]) {
        let had = false;
        for (let length = 1; length <= text.length; length++) {
          const { hits } = search(text.slice(0, length), { typing: true });
          if (had) assert.ok(hits.length > 0, text.slice(0, length));
          had ||= hits.some(({ article }) => article.id === id);
        }
        assert.ok(
          search(text)
            .hits.slice(0, 3)
            .some(({ article }) => article.id === id),
          text,
        );
      }
    }
  });

  test(`a small word more never empties a list (${locale})`, () => {
    const content = fixture(locale);
    const search = createIndex(content, { language });
    for (const { id, question } of content) {
      for (const small of language.stopWords) {
        const found = search(`${question} ${small}`).hits.map(({ article }) => article.id);
        assert.ok(found.slice(0, 3).includes(id), `${question} ${small}`);
      }
    }
  });
}

test('a language without a file of its own works all the same', async () => {
  const find = finder(asked('如何退货', '配送需要多久', '联系客服'), {
    language: await loadLanguage('zh-CN'),
  });
  assert.equal(find('我想退货')[0], 'a1');
  const thai = finder(asked('ฉันจะคืนสินค้าได้อย่างไร', 'ค่าจัดส่งเท่าไหร่'), { language: await loadLanguage('th') });
  assert.equal(thai('คืนสินค้า')[0], 'a1');
});

test('names of object members are ordinary questions', () => {
  for (const query of ['constructor', '__proto__', 'hasOwnProperty toString'])
    assert.equal(index(query).query, query);
});

test('the local engine answers as the index does, and refuses when it is too late', async () => {
  const engine = localEngine(index);
  const going = new AbortController();
  assert.deepEqual(
    await engine.search('refund', { limit: 3, signal: going.signal }),
    index('refund', { limit: 3 }),
  );
  assert.deepEqual(engine.highlight('A refund', index('refund')), highlight('A refund', index('refund')));
  going.abort();
  await assert.rejects(engine.search('refund', { signal: going.signal }), { name: 'AbortError' });
});
