import { encoded } from '../../content/reading.js';
import { body, join, localeOf } from './address.js';
import { BOOSTED, FIELDS } from './fields.js';
import { foundHits, totalOf } from './found.js';
import { list, own, plain } from './json.js';
import { END, START } from './marks.js';
import type { Adapter } from './types.js';

export interface ElasticsearchSettings {
  /** Address of the site's relay, relative to the page or whole: `/search-relay`. */
  readonly host: string;
  /** Name of the index: `faq`. */
  readonly index: string;
  /** Only articles whose `locale` is this one, a `keyword` in the mapping. */
  readonly locale?: string;
}

/** What their clients say of the content they send. */
const ELASTIC = 'application/vnd.elasticsearch+json; compatible-with=9';

const questionOf = (query: string, typing: boolean, locale: string | undefined): object => ({
  bool: {
    must: [
      {
        multi_match: {
          query,
          fields: BOOSTED,
          // Adds up what the fields are worth; while typing, the last word is a beginning.
          type: typing ? 'bool_prefix' : 'most_fields',
          fuzziness: 'AUTO',
        },
      },
    ],
    ...(locale && { filter: [{ term: { locale } }] }),
  },
});

/**
 * Elasticsearch: `POST /{index}/_search`, through a relay of the site and never directly, since these engines know no
 * key that may only search in a page. The shape is that of
 * https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search
 */
export function elasticsearchAdapter(settings: ElasticsearchSettings): Adapter {
  return searchIn(settings, { accept: ELASTIC, 'content-type': ELASTIC });
}

/** OpenSearch: the same question and answer, named plain JSON. */
export function opensearchAdapter(settings: ElasticsearchSettings): Adapter {
  return searchIn(settings, { 'content-type': 'application/json' });
}

function searchIn(
  { host, index, locale }: ElasticsearchSettings,
  headers: Readonly<Record<string, string>>,
): Adapter {
  const filter = localeOf(locale);
  return {
    request: (query, { limit, typing }) => ({
      method: 'POST',
      url: join(host, `/${encoded(index)}/_search`),
      headers,
      body: body({
        query: questionOf(query, typing, filter),
        size: limit,
        highlight: {
          pre_tags: [START],
          post_tags: [END],
          // Whole texts, not pieces, and from any field that matched.
          number_of_fragments: 0,
          fields: Object.fromEntries(FIELDS.map((field) => [field, {}])),
        },
      }),
    }),
    read(json) {
      const found = own(json, 'hits');
      const told = list(own(found, 'hits'));
      if (!told) return undefined;
      const hits = foundHits(told, (hit) => ({
        id: own(hit, '_id'),
        score: own(hit, '_score'),
        marks: own(hit, 'highlight'),
        article: plain(own(hit, '_source')),
      }));
      const total = own(found, 'total');
      return { total: totalOf(own(total, 'value') ?? total, hits), hits, nearest: [] };
    },
  };
}
