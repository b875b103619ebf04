import { localeOf, queryString } from './address.js';
import { type Told, foundHits, totalOf } from './found.js';
import { list, own, text } from './json.js';
import type { Adapter } from './types.js';

export interface RelaySettings {
  /** Address of the endpoint, relative to the page or whole: `/api/search`. */
  readonly url: string;
  /** Only articles in this language. */
  readonly locale?: string;
}

/** The version of the answer that is understood. */
const VERSION = 1;

const told = (hit: unknown): Told => ({
  id: own(hit, 'id'),
  score: own(hit, 'score'),
  marks: own(hit, 'marks'),
  article: own(hit, 'article'),
});

/** An endpoint of the site itself that speaks as docs/engines.md tells: `GET {url}?q=…&locale=…&limit=…&typing=1`. */
export function relayAdapter({ url, locale }: RelaySettings): Adapter {
  const filter = localeOf(locale);
  return {
    request: (q, { limit, typing }) => ({
      method: 'GET',
      url: `${url}${url.includes('?') ? '&' : '?'}${queryString({
        q,
        locale: filter,
        limit,
        typing: typing ? 1 : undefined,
      })}`,
      headers: { accept: 'application/json' },
    }),
    read(json) {
      const all = list(own(json, 'hits'));
      if (!all || own(json, 'version') !== VERSION) return undefined;
      const hits = foundHits(all, told);
      const corrected = text(own(json, 'corrected'));
      return {
        total: totalOf(own(json, 'total'), hits),
        ...(corrected && { corrected }),
        hits,
        nearest: foundHits(list(own(json, 'nearest')) ?? [], told),
      };
    },
  };
}
