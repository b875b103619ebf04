import type { Action } from '../../content/index.js';
import type { FaqStrings, Values } from '../../i18n/index.js';
import type { Hits, Segment } from '../../search/index.js';
import type { From, Session } from '../../search/session.js';
import type { LibraryState } from './faq.library.js';
import type { FaqVisit } from './faq.visit.js';

export type RatingReason = 'other' | 'unclear' | 'wrong';

/** What a visitor can do in a view. */
export interface Handlers {
  opened(article: string, from: From, rank?: number): void;
  topic(category: string): void;
  back(): void;
  /** An article is about to be opened. */
  prepare(): void;
  correct(query: string): void;
  retry(): void;
  requested(action: Action, articleId?: string): void;
  rated(articleId: string, helpful: boolean, reason?: RatingReason): void;
}

/** Everything a view is drawn from. */
export interface Scene {
  readonly t: (key: keyof FaqStrings, values?: Values) => string;
  readonly locale: string;
  readonly source: LibraryState;
  readonly session: Session;
  /** Path that suggestions are made for. */
  readonly path: string;
  readonly noSuggestions: boolean;
  readonly highlight: (text: string, hits: Hits) => readonly Segment[];
  /** What draws articles and topics, once it is loaded. */
  readonly visit: FaqVisit | undefined;
  readonly on: Handlers;
}
