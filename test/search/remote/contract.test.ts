// What goes over the wire is what the engines' own clients send for the same search.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client as ElasticClient } from '@elastic/elasticsearch';
import { Client as OpenSearchClient } from '@opensearch-project/opensearch';
import { algoliasearch } from 'algoliasearch';
import { Meilisearch } from 'meilisearch';
import { Client as TypesenseClient } from 'typesense';
import { askEngine } from '../../../src/platform/remote/index.js';
import {
  type Adapter,
  algoliaAdapter,
  elasticsearchAdapter,
  meilisearchAdapter,
  opensearchAdapter,
  relayAdapter,
  typesenseAdapter,
} from '../../../src/search/remote/index.js';
import { type Listening, listen, type Received } from '../../helpers/listen.js';

/** An answer that every client and every adapter accepts. */
const EMPTY = { version: 1, hits: [], results: [], total: 0 };

let server: Listening;
before(async () => {
  server = await listen((response, { url }) => {
    const headers = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
    response.writeHead(200, headers).end(JSON.stringify(url.includes('_search') ? { hits: EMPTY } : EMPTY));
  });
});
after(() => server.close());

/** Who asks, for what content, with which key. What a client tells of itself does not matter. */
const TELLING = [
  'accept',
  'authorization',
  'content-type',
  'x-algolia-api-key',
  'x-algolia-application-id',
  'x-typesense-api-key',
];

/** Clients that name no content they accept take any, and axios always names its own three. */
const ANY = ['*/*', 'application/json, text/plain, */*'];

function telling({ method, url, headers, body }: Received) {
  const [path, query = ''] = url.split('?');
  return {
    method,
    path,
    query: query
      .split('&')
      .filter((part) => part && !part.startsWith('x-algolia-agent='))
      .join('&'),
    headers: Object.fromEntries(
      TELLING.filter((name) => headers[name] !== undefined && !ANY.includes(headers[name] as string)).map(
        (name) => [name, headers[name]],
      ),
    ),
    body: body ? (JSON.parse(body) as unknown) : undefined,
  };
}

async function sameRequest(adapter: Adapter, theirs: () => Promise<unknown>, typing = false): Promise<void> {
  const { length } = server.received;
  const { signal } = new AbortController();
  await askEngine(adapter, { query: QUESTION, limit: 8, typing }, { timeout: 5_000, signal });
  await theirs();
  const [ours, client, ...more] = server.received.slice(length).map(telling);
  assert.deepEqual(more, []);
  assert.deepEqual(ours, client);
}

const QUESTION = 'wo ist “mein” Paket? 100% & more, 荷物 🙂';
const fields = ['question', 'alternatePhrases', 'answer', 'tags'];

test('Meilisearch gets what its client sends', async () => {
  const client = new Meilisearch({ host: server.origin, apiKey: 'search-only' });
  await sameRequest(
    meilisearchAdapter({ host: server.origin, index: 'faq', key: 'search-only', locale: 'en' }),
    () =>
      client.index('faq').search(QUESTION, {
        limit: 8,
        filter: 'locale = "en"',
        attributesToHighlight: fields,
        highlightPreTag: '\u0001',
        highlightPostTag: '\u0002',
        matchingStrategy: 'last',
        showRankingScore: true,
      }),
  );
});

test('Meilisearch without a key or a language gets neither', async () => {
  const client = new Meilisearch({ host: server.origin });
  await sameRequest(meilisearchAdapter({ host: `${server.origin}/`, index: 'faq' }), () =>
    client.index('faq').search(QUESTION, {
      limit: 8,
      attributesToHighlight: fields,
      highlightPreTag: '\u0001',
      highlightPostTag: '\u0002',
      matchingStrategy: 'last',
      showRankingScore: true,
    }),
  );
});

for (const typing of [false, true]) {
  const when = typing ? 'while one types' : 'for a whole question';

  test(`Typesense gets what its client sends, ${when}`, async () => {
    const { port } = server;
    const client = new TypesenseClient({
      nodes: [{ host: '127.0.0.1', port, protocol: 'http' }],
      apiKey: 'search-only',
    });
    await sameRequest(
      typesenseAdapter({ host: server.origin, collection: 'faq', key: 'search-only', locale: 'en' }),
      () =>
        client
          .collections('faq')
          .documents()
          .search({
            q: QUESTION,
            query_by: fields.join(','),
            query_by_weights: '22,20,14,10',
            num_typos: 2,
            prefix: typing,
            filter_by: 'locale:=en',
            per_page: 8,
            highlight_full_fields: fields.join(','),
            highlight_start_tag: '\u0001',
            highlight_end_tag: '\u0002',
          }),
      typing,
    );
  });

  test(`Algolia gets what its client sends, ${when}`, async () => {
    const { origin: host, port } = server;
    const hosts = [{ url: '127.0.0.1', port, accept: 'readWrite', protocol: 'http' }] as const;
    const client = algoliasearch('APP', 'search-only', { hosts: [...hosts] });
    await sameRequest(
      algoliaAdapter({ app: 'APP', index: 'faq', key: 'search-only', locale: 'en', host }),
      () =>
        client.searchSingleIndex({
          indexName: 'faq',
          searchParams: {
            query: QUESTION,
            hitsPerPage: 8,
            queryType: typing ? 'prefixLast' : 'prefixNone',
            removeWordsIfNoResults: 'allOptional',
            filters: 'locale:"en"',
            attributesToHighlight: fields,
            highlightPreTag: '\u0001',
            highlightPostTag: '\u0002',
          },
        }),
      typing,
    );
  });

  const search = {
    query: {
      bool: {
        must: [
          {
            multi_match: {
              query: QUESTION,
              fields: ['question^2.2', 'alternatePhrases^2', 'answer^1.4', 'tags'],
              type: typing ? ('bool_prefix' as const) : ('most_fields' as const),
              fuzziness: 'AUTO' as const,
            },
          },
        ],
        filter: [{ term: { locale: 'en' } }],
      },
    },
    size: 8,
    highlight: {
      pre_tags: ['\u0001'],
      post_tags: ['\u0002'],
      number_of_fragments: 0,
      fields: { question: {}, alternatePhrases: {}, answer: {}, tags: {} },
    },
  };

  test(`Elasticsearch gets what its client sends, ${when}`, async () => {
    const client = new ElasticClient({ node: server.origin });
    await sameRequest(
      elasticsearchAdapter({ host: server.origin, index: 'faq', locale: 'en' }),
      () => client.search({ index: 'faq', ...(search as object) }),
      typing,
    );
  });

  test(`OpenSearch gets what its client sends, ${when}`, async () => {
    const client = new OpenSearchClient({ node: server.origin });
    await sameRequest(
      opensearchAdapter({ host: server.origin, index: 'faq', locale: 'en' }),
      () => client.search({ index: 'faq', body: search as object }),
      typing,
    );
  });
}

test('names with signs in them stay inside their part of the address', () => {
  const asked = { limit: 8, typing: false, attempt: 0 };
  const strange = 'faq/../keys?x=1#y';
  const urls = [
    meilisearchAdapter({ host: 'https://s.example', index: strange }),
    typesenseAdapter({ host: 'https://s.example', collection: strange, key: 'k' }),
    algoliaAdapter({ app: 'A', index: strange, key: 'k', host: 'https://s.example' }),
    elasticsearchAdapter({ host: 'https://s.example', index: strange }),
  ].map((adapter) => new URL(adapter.request('q', asked).url));
  for (const { pathname, hash, searchParams } of urls) {
    assert.match(pathname, /\/faq%2F\.\.%2Fkeys%3Fx%3D1%23y(\/|$)/);
    assert.equal(hash, '');
    assert.equal(searchParams.get('x'), null);
  }
});

test('half a character in a question breaks no request', () => {
  const asked = { limit: 8, typing: false, attempt: 0 };
  for (const adapter of [
    meilisearchAdapter({ host: 'https://s.example', index: 'faq' }),
    typesenseAdapter({ host: 'https://s.example', collection: 'faq', key: 'k' }),
    relayAdapter({ url: '/search' }),
  ]) {
    const { url, body = '' } = adapter.request('paket \ud83d', asked);
    assert.match(`${url}${body}`, /\ufffd|%EF%BF%BD/);
  }
});

test('a language that is none is said to the developer at once', () => {
  assert.throws(
    () => meilisearchAdapter({ host: 'https://s.example', index: 'faq', locale: 'en" OR 1=1' }),
    /language tag/,
  );
});

test('the second try at Algolia goes to its other provider', () => {
  const { request } = algoliaAdapter({ app: 'APP', index: 'faq', key: 'k' });
  const hosts = [0, 1].map((attempt) => new URL(request('q', { limit: 8, typing: false, attempt }).url).host);
  assert.deepEqual(hosts, ['app-dsn.algolia.net', 'app-1.algolianet.com']);
});

test('the relay is asked in the query string, and behind one that is there already', () => {
  const asked = { limit: 10, typing: true, attempt: 0 };
  assert.deepEqual(relayAdapter({ url: '/search', locale: 'en' }).request('where is it?', asked), {
    method: 'GET',
    url: '/search?q=where+is+it%3F&locale=en&limit=10&typing=1',
    headers: { accept: 'application/json' },
  });
  const { url } = relayAdapter({ url: '/api?of=faq' }).request('refund', { ...asked, typing: false });
  assert.equal(url, '/api?of=faq&q=refund&limit=10');
});
