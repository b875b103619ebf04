import { encoded } from '../../content/reading.js';
import { body, join, localeOf } from './address.js';
import { FIELDS } from './fields.js';
import { foundHits, totalOf } from './found.js';
import { list, own } from './json.js';
import { END, START } from './marks.js';
import type { Adapter } from './types.js';

export interface MeilisearchSettings {
  /** `https://search.example` */
  readonly host: string;
  /** Name of the index: `faq`. */
  readonly index: string;
  /** A key that may only search. It is in the page, so everybody can read it. */
  readonly key?: string;
  /** Only articles whose `locale` is this one. The index must name `locale` among its `filterableAttributes`. */
  readonly locale?: string;
}

/** Meilisearch: `POST /indexes/{index}/search`, as https://www.meilisearch.com/docs/reference/api/search tells. */
export function meilisearchAdapter({ host, index, key, locale }: MeilisearchSettings): Adapter {
  const filter = localeOf(locale);
  return {
    request: (q, { limit }) => ({
      method: 'POST',
      url: join(host, `/indexes/${encoded(index)}/search`),
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: body({
        q,
        limit,
        ...(filter && { filter: `locale = "${filter}"` }),
        attributesToHighlight: FIELDS,
        highlightPreTag: START,
        highlightPostTag: END,
        // Leaves out words from the end of a whole question until something is found.
        matchingStrategy: 'last',
        showRankingScore: true,
      }),
    }),
    read(json) {
      const told = list(own(json, 'hits'));
      if (!told) return undefined;
      const hits = foundHits(told, (hit) => ({
        id: own(hit, 'id'),
        score: own(hit, '_rankingScore'),
        marks: own(hit, '_formatted'),
        article: hit,
      }));
      return { total: totalOf(own(json, 'estimatedTotalHits'), hits), hits, nearest: [] };
    },
  };
}
