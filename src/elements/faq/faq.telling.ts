import type { Hits } from '../../search/index.js';
import { scrub } from '../../search/scrub.js';
import type { SearchSettledDetail } from './faq.events.js';

/** What is told of a question, without what could name a person. */
export const tellOf = (hits: Hits, ms: number): SearchSettledDetail => ({
  query: scrub(hits.query.trim()),
  ...(hits.corrected && { corrected: scrub(hits.corrected) }),
  total: hits.total,
  top: hits.hits.slice(0, 3).map((hit) => hit.article.id),
  ms,
});
