// What comes back is read as each engine documents it, and nothing that comes back can do harm.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadFaq, type Article } from '../../../src/content/index.js';
import {
  type Adapter,
  algoliaAdapter,
  elasticsearchAdapter,
  meilisearchAdapter,
  relayAdapter,
  toHits,
  typesenseAdapter,
} from '../../../src/search/remote/index.js';

const refund = {
  id: 'refund-time',
  question: 'When do I get my refund?',
  answer: 'Within five working days.',
};
const marked = {
  question: 'When do I get my \u0001refund\u0002?',
  answer: 'Within five working days.',
  tags: ['payment', '\u0001refunds\u0002'],
};
const found = { id: 'refund-time', fields: ['question', 'tags'], marks: [marked.question, marked.tags[1]] };

/** One answer of each engine, in the shape of its documentation: the article of the refund, found by its question. */
const ANSWERS: Readonly<
  Record<string, { readonly adapter: Adapter; readonly answer: unknown; readonly score: number }>
> = {
  Meilisearch: {
    adapter: meilisearchAdapter({ host: 'https://s.example', index: 'faq' }),
    score: 0.91,
    answer: {
      hits: [{ ...refund, _formatted: { ...refund, ...marked }, _rankingScore: 0.91 }],
      query: 'refund',
      processingTimeMs: 1,
      limit: 8,
      offset: 0,
      estimatedTotalHits: 23,
    },
  },
  Typesense: {
    adapter: typesenseAdapter({ host: 'https://s.example', collection: 'faq', key: 'k' }),
    score: 1_157_451_471_441_100_800,
    answer: {
      found: 23,
      out_of: 100,
      page: 1,
      search_time_ms: 1,
      hits: [
        {
          document: refund,
          highlight: {
            question: { matched_tokens: ['refund'], snippet: marked.question },
            tags: [
              { matched_tokens: [], snippet: 'payment' },
              { matched_tokens: ['refunds'], snippet: '\u0001refunds\u0002' },
            ],
          },
          highlights: [],
          text_match: 1_157_451_471_441_100_800,
        },
      ],
    },
  },
  'Typesense before 0.24': {
    adapter: typesenseAdapter({ host: 'https://s.example', collection: 'faq', key: 'k' }),
    score: 7,
    answer: {
      found: 23,
      hits: [
        {
          document: refund,
          highlights: [
            { field: 'question', matched_tokens: ['refund'], snippet: marked.question },
            { field: 'tags', indices: [1], snippets: ['\u0001refunds\u0002'], matched_tokens: [['refunds']] },
          ],
          text_match: 7,
        },
      ],
    },
  },
  Algolia: {
    adapter: algoliaAdapter({ app: 'A', index: 'faq', key: 'k' }),
    score: 1,
    answer: {
      nbHits: 23,
      hits: [
        {
          ...refund,
          id: undefined,
          objectID: 'refund-time',
          _highlightResult: {
            question: { value: marked.question, matchLevel: 'full', matchedWords: ['refund'] },
            answer: { value: marked.answer, matchLevel: 'none', matchedWords: [] },
            tags: marked.tags.map((value) => ({ value, matchLevel: 'none', matchedWords: [] })),
          },
        },
      ],
      page: 0,
      hitsPerPage: 8,
    },
  },
  Elasticsearch: {
    adapter: elasticsearchAdapter({ host: '/relay', index: 'faq' }),
    score: 4.2,
    answer: {
      took: 3,
      timed_out: false,
      _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
      hits: {
        total: { value: 23, relation: 'eq' },
        max_score: 4.2,
        hits: [
          {
            _index: 'faq',
            _id: 'refund-time',
            _score: 4.2,
            _source: refund,
            highlight: { question: [marked.question], tags: ['\u0001refunds\u0002'] },
          },
        ],
      },
    },
  },
  'the relay': {
    adapter: relayAdapter({ url: '/search' }),
    score: 0.8,
    answer: {
      version: 1,
      query: 'refund',
      total: 23,
      hits: [
        {
          id: 'refund-time',
          score: 0.8,
          marks: { question: marked.question, tags: '\u0001refunds\u0002' },
          article: refund,
        },
      ],
      nearest: [],
    },
  },
};

for (const [name, { adapter, answer, score }] of Object.entries(ANSWERS)) {
  test(`an answer of ${name} is read`, () => {
    const { total, hits, nearest } = adapter.read(JSON.parse(JSON.stringify(answer))) ?? {};
    assert.equal(total, 23);
    assert.deepEqual(nearest, []);
    assert.equal(hits?.length, 1);
    const { article, ...hit } = hits[0]!;
    assert.deepEqual(hit, { ...found, score });
    assert.equal(article?.['question'], refund.question);
    assert.equal(article?.['id'], 'refund-time');
  });

  test(`whatever is sent in place of an answer of ${name} is read or refused, never thrown`, () => {
    const sample = JSON.stringify(answer);
    // Any JSON, and the documented answer with any JSON in the place of one of its values.
    const places = [...sample.matchAll(/:("(?:[^"\\]|\\.)*"|[\d.]+|\[\]|true|false)/g)];
    const bent = fc.tuple(fc.nat(places.length - 1), fc.json()).map(([place, value]) => {
      const { index, 0: all } = places[place]!;
      return `${sample.slice(0, index + 1)}${value}${sample.slice(index + all.length)}`;
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), bent), (text) => {
        const read = adapter.read(JSON.parse(text));
        if (!read) return;
        assert.ok(Number.isFinite(read.total) && read.total >= read.hits.length);
        for (const { id, score: points, marks, article } of [...read.hits, ...read.nearest]) {
          assert.ok(typeof id === 'string' && id && Number.isFinite(points));
          assert.ok(marks.every((mark) => typeof mark === 'string'));
          assert.ok(article === undefined || typeof article['question'] === 'string');
        }
      }),
    );
  });

  test(`errors and pages in place of an answer of ${name} are refused`, () => {
    for (const value of [
      null,
      'ok',
      3,
      [],
      {},
      { hits: {} },
      { hits: { hits: {} } },
      { message: 'The index was not found.' },
    ])
      assert.equal(adapter.read(value), undefined, JSON.stringify(value));
  });
}

test('the relay tells a corrected question and what is nearest', () => {
  const { adapter } = ANSWERS['the relay']!;
  const read = adapter.read({ version: 1, corrected: 'refund', total: 0, hits: [], nearest: [{ id: 'a' }] });
  assert.equal(read?.corrected, 'refund');
  assert.deepEqual(read.nearest, [{ id: 'a', score: 1, fields: [], marks: [] }]);
});

test('a later version of the relay’s answer is not guessed at', () => {
  assert.equal(relayAdapter({ url: '/search' }).read({ version: 2, total: 0, hits: [] }), undefined);
});

test('the same article twice is one, and a number is an id too', () => {
  const { adapter } = ANSWERS['the relay']!;
  const read = adapter.read({
    version: 1,
    hits: [{ id: 7 }, { id: '7' }, { id: '' }, { id: {} }, 'x', null],
  });
  assert.deepEqual(
    read?.hits.map(({ id }) => id),
    ['7'],
  );
});

test('a polluted prototype is not read', () => {
  const { adapter } = ANSWERS['the relay']!;
  const read = adapter.read(JSON.parse('{"__proto__":{"hits":[{"id":"a"}],"version":1}}'));
  assert.equal(read, undefined);
});

async function articles(...list: readonly object[]): Promise<ReadonlyMap<string, Article>> {
  const { model } = await loadFaq({ articles: list });
  return new Map((model?.articles ?? []).map((article) => [article.id, article]));
}

test('hits that nobody has an article for are left out and not counted', async () => {
  const { adapter } = ANSWERS['the relay']!;
  const read = adapter.read({
    version: 1,
    total: 9,
    hits: [{ id: 'gone' }, { id: 'refund-time', score: 0.5 }],
  });
  const { total, hits, nearest, query } = toHits('refund', read!, await articles(refund));
  assert.equal(query, 'refund');
  assert.equal(total, 8);
  assert.deepEqual(
    hits.map(({ article, score }) => [article.id, score]),
    [['refund-time', 0.5]],
  );
  assert.deepEqual(nearest, []);
});

test('where nothing is found the nearest are shown, at most three', async () => {
  const { adapter } = ANSWERS['the relay']!;
  const list = ['a', 'b', 'c', 'd'].map((id) => ({ ...refund, id }));
  const read = adapter.read({ version: 1, total: 0, hits: [], nearest: list.map(({ id }) => ({ id })) });
  const { hits, nearest } = toHits('refund', read!, await articles(...list));
  assert.deepEqual(hits, []);
  assert.equal(nearest.length, 3);
});
