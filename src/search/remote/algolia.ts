import { encoded } from '../../content/reading.js';
import { body, join, localeOf } from './address.js';
import { FIELDS } from './fields.js';
import { foundHits, totalOf } from './found.js';
import { list, own } from './json.js';
import { END, START } from './marks.js';
import type { Adapter } from './types.js';

export interface AlgoliaSettings {
  /** The application id. */
  readonly app: string;
  /** Name of the index: `faq`. */
  readonly index: string;
  /** The search-only key. It is in the page, so everybody can read it. */
  readonly key: string;
  /** Only articles whose `locale` is this one. The index must name `locale` among its `attributesForFaceting`. */
  readonly locale?: string;
  /** Another address than Algolia's own two: a proxy of the site. */
  readonly host?: string;
}

/** Algolia: `POST /1/indexes/{index}/query`, as https://www.algolia.com/doc/rest-api/search/#tag/Search tells. */
export function algoliaAdapter({ app, index, key, locale, host }: AlgoliaSettings): Adapter {
  const filter = localeOf(locale);
  // The nearest server first; where it fails, one that lives with another provider.
  const hosts = host ? [host] : [`https://${app}-dsn.algolia.net`, `https://${app}-1.algolianet.com`];
  return {
    request: (query, { limit, typing, attempt }) => ({
      method: 'POST',
      url: join(hosts[attempt % hosts.length] ?? '', `/1/indexes/${encoded(index)}/query`),
      // Their client names JSON plain text: a browser then asks less often for permission.
      headers: {
        accept: 'application/json',
        'content-type': 'text/plain',
        'x-algolia-api-key': key,
        'x-algolia-application-id': app,
      },
      body: body({
        query,
        hitsPerPage: limit,
        queryType: typing ? 'prefixLast' : 'prefixNone',
        // A whole question rarely has all its words in one article.
        removeWordsIfNoResults: 'allOptional',
        ...(filter && { filters: `locale:"${filter}"` }),
        attributesToHighlight: FIELDS,
        highlightPreTag: START,
        highlightPostTag: END,
      }),
    }),
    read(json) {
      const told = list(own(json, 'hits'));
      if (!told) return undefined;
      const hits = foundHits(told, (hit) => ({
        id: own(hit, 'objectID'),
        marks: own(hit, '_highlightResult'),
        article: hit,
      }));
      return { total: totalOf(own(json, 'nbHits'), hits), hits, nearest: [] };
    },
  };
}
