import type { Action } from '../../content/index.js';
import type { From } from '../../search/session.js';
import type { DeskbellEvent } from '../../ui/event.js';
import type { DeskbellRequest } from '../../ui/request.js';
import type { DeskbellFaq } from './faq.js';

/** What was missing in an article that did not help. */
export type RatingReason = 'other' | 'unclear' | 'wrong';

/** The content is read and the element answers. */
export interface ReadyDetail {
  /** How many articles can be found. */
  readonly articles: number;
}

/** Something could not be done; the visitor was told and offered another way. */
export interface FailedDetail {
  /** Stable code, such as `content/not-found`. */
  readonly code: string;
  /** The element that failed: `faq`. */
  readonly where: string;
}

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

export interface ArticleOpenedDetail {
  readonly articleId: string;
  readonly query?: string;
  /** 1 for the first result. */
  readonly rank?: number;
  readonly from: From;
}

export interface ArticleRatedDetail {
  readonly articleId: string;
  readonly helpful: boolean;
  readonly reason?: RatingReason;
}

export interface QuestionSolvedDetail {
  readonly articleId?: string;
  readonly where: string;
}

/** The visitor wants a next step that the FAQ itself does not take: a person, a return, a guide. */
export interface ActionRequestedDetail {
  readonly action: Action;
  readonly articleId?: string;
  /** What was asked last, to be carried over: masked, as in every event. As it was typed it is the element's `query`. */
  readonly query?: string;
}

/** The facts by their names without `deskbell-`, and what they tell. */
export interface FaqFacts {
  readonly ready: ReadyDetail;
  readonly failed: FailedDetail;
  readonly 'search-settled': SearchSettledDetail;
  readonly 'article-opened': ArticleOpenedDetail;
  readonly 'article-rated': ArticleRatedDetail;
  readonly 'question-solved': QuestionSolvedDetail;
}

export type ReadyEvent = DeskbellEvent<ReadyDetail>;
export type FailedEvent = DeskbellEvent<FailedDetail>;
export type SearchSettledEvent = DeskbellEvent<SearchSettledDetail>;
export type ArticleOpenedEvent = DeskbellEvent<ArticleOpenedDetail>;
export type ArticleRatedEvent = DeskbellEvent<ArticleRatedDetail>;
export type QuestionSolvedEvent = DeskbellEvent<QuestionSolvedDetail>;
export type ActionRequestedEvent = DeskbellRequest<ActionRequestedDetail>;

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-faq': DeskbellFaq;
  }
  // Events bubble out of every root, so they can be listened to on any element and on the document.
  interface GlobalEventHandlersEventMap {
    'deskbell-search-settled': SearchSettledEvent;
    'deskbell-article-opened': ArticleOpenedEvent;
    'deskbell-article-rated': ArticleRatedEvent;
  }
}
