import type { Hits } from '../../search/index.js';
import { scrub } from '../../search/scrub.js';
import { DeskbellEvent } from '../../ui/event.js';

/** The visitor paused after a question, or acted on its results. */
export interface SearchSettledDetail {
  /** The question, with addresses and numbers of a person masked. */
  readonly query: string;
  /** The question as it was understood, where a word was corrected. */
  readonly corrected?: string;
  /** How many articles were found. */
  readonly total: number;
  /** Ids of the first three, best first. */
  readonly top: readonly string[];
  /** Milliseconds from the last key press to the answer. */
  readonly ms: number;
}

export class SearchSettledEvent extends DeskbellEvent<SearchSettledDetail> {
  constructor(locale: string, detail: SearchSettledDetail) {
    super('search-settled', locale, detail);
  }
}

/** What is told of a question, without what could name a person. */
export const tellOf = (locale: string, hits: Hits, ms: number): SearchSettledEvent =>
  new SearchSettledEvent(locale, {
    query: scrub(hits.query.trim()),
    ...(hits.corrected && { corrected: scrub(hits.corrected) }),
    total: hits.total,
    top: hits.hits.slice(0, 3).map((hit) => hit.article.id),
    ms,
  });
