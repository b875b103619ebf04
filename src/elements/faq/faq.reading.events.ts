import type { Action } from '../../content/index.js';
import type { From } from '../../search/session.js';
import { DeskbellEvent } from '../../ui/event.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { RatingReason } from './faq.scene.js';

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
  /** What was asked last, to be carried over. */
  readonly query?: string;
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
