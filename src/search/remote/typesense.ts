import { encoded } from '../../content/reading.js';
import { join, localeOf, queryString } from './address.js';
import { FIELDS, WHOLE_WEIGHTS } from './fields.js';
import { foundHits, totalOf } from './found.js';
import { list, own, text } from './json.js';
import { END, START } from './marks.js';
import type { Adapter } from './types.js';

export interface TypesenseSettings {
  /** `https://search.example` */
  readonly host: string;
  /** Name of the collection: `faq`. */
  readonly collection: string;
  /** A key that may only search. It is in the page, so everybody can read it. */
  readonly key: string;
  /** Only articles whose `locale` is this one. */
  readonly locale?: string;
}

/** `highlight` by field in newer versions, `highlights` as a list in older ones. */
function marksOf(hit: unknown): unknown {
  const byField = own(hit, 'highlight');
  if (byField !== undefined) return byField;
  const older = list(own(hit, 'highlights')) ?? [];
  return Object.fromEntries(older.map((one) => [text(own(one, 'field')) ?? '', one]));
}

/** Typesense: `GET /collections/{collection}/documents/search`, as https://typesense.org/docs/latest/api/search.html tells. */
export function typesenseAdapter({ host, collection, key, locale }: TypesenseSettings): Adapter {
  const filter = localeOf(locale);
  const path = `/collections/${encoded(collection)}/documents/search`;
  return {
    request: (q, { limit, typing }) => ({
      method: 'GET',
      url: `${join(host, path)}?${queryString({
        q,
        query_by: FIELDS.join(','),
        query_by_weights: WHOLE_WEIGHTS.join(','),
        num_typos: 2,
        prefix: String(typing),
        filter_by: filter && `locale:=${filter}`,
        per_page: limit,
        highlight_full_fields: FIELDS.join(','),
        highlight_start_tag: START,
        highlight_end_tag: END,
      })}`,
      headers: { 'content-type': 'application/json', 'x-typesense-api-key': key },
    }),
    read(json) {
      const told = list(own(json, 'hits'));
      if (!told) return undefined;
      const hits = foundHits(told, (hit) => {
        const article = own(hit, 'document');
        return { id: own(article, 'id'), score: own(hit, 'text_match'), marks: marksOf(hit), article };
      });
      return { total: totalOf(own(json, 'found'), hits), hits, nearest: [] };
    },
  };
}
