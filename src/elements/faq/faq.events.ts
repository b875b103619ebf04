import type { Action } from '../../content/index.js';
import type { From } from '../../search/session.js';
import { DeskbellEvent, DeskbellRequest } from '../../ui/event.js';

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

export type RatingReason = 'other' | 'unclear' | 'wrong';

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
  /** What was asked last, to be carried over. */
  readonly query?: string;
}

export class ReadyEvent extends DeskbellEvent<ReadyDetail> {
  constructor(locale: string, detail: ReadyDetail) {
    super('ready', locale, detail);
  }
}

export class FailedEvent extends DeskbellEvent<FailedDetail> {
  constructor(locale: string, detail: FailedDetail) {
    super('failed', locale, detail);
  }
}

export class SearchSettledEvent extends DeskbellEvent<SearchSettledDetail> {
  constructor(locale: string, detail: SearchSettledDetail) {
    super('search-settled', locale, detail);
  }
}

export class ArticleOpenedEvent extends DeskbellEvent<ArticleOpenedDetail> {
  constructor(locale: string, detail: ArticleOpenedDetail) {
    super('article-opened', locale, detail);
  }
}

export class ArticleRatedEvent extends DeskbellEvent<ArticleRatedDetail> {
  constructor(locale: string, detail: ArticleRatedDetail) {
    super('article-rated', locale, detail);
  }
}

export class QuestionSolvedEvent extends DeskbellEvent<QuestionSolvedDetail> {
  constructor(locale: string, detail: QuestionSolvedDetail) {
    super('question-solved', locale, detail);
  }
}

export class ActionRequestedEvent extends DeskbellRequest<ActionRequestedDetail> {
  constructor(locale: string, detail: ActionRequestedDetail) {
    super('action-requested', locale, detail);
  }
}
