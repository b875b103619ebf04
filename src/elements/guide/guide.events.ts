import type { Action } from '../../content/index.js';
import type { TrailEntry } from '../../escalation/index.js';
import type { DeskbellEvent } from '../../ui/event.js';
import type { StepChangedDetail } from '../../ui/facts.js';
import type { DeskbellRequest } from '../../ui/request.js';
import type { DeskbellGuide } from './guide.js';

/** The guides are read. */
export interface GuideReadyDetail {
  /** How many there are. */
  readonly guides: number;
}

/** Something could not be done; the visitor was told and offered another way. */
export interface GuideFailedDetail {
  /** Stable code, such as `content/not-found`. */
  readonly code: string;
  /** The element that failed: `guide`. */
  readonly where: string;
}

export interface GuideSolvedDetail {
  /** Id of the guide. */
  readonly guide: string;
  readonly where: string;
}

/** The visitor wants a next step that the guide itself does not take. */
export interface GuideActionDetail {
  readonly action: Action;
  /** For `article`: the article to open. */
  readonly articleId?: string;
  /** The answers so far, as `deskbell-escalation` takes them. */
  readonly trail: readonly TrailEntry[];
}

/** The facts by their names without `deskbell-`, and what they tell. */
export interface GuideFacts {
  readonly ready: GuideReadyDetail;
  readonly failed: GuideFailedDetail;
  readonly 'step-changed': StepChangedDetail;
  readonly 'question-solved': GuideSolvedDetail;
}

export type GuideReadyEvent = DeskbellEvent<GuideReadyDetail>;
export type GuideFailedEvent = DeskbellEvent<GuideFailedDetail>;
export type GuideSolvedEvent = DeskbellEvent<GuideSolvedDetail>;
export type GuideActionEvent = DeskbellRequest<GuideActionDetail>;

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-guide': DeskbellGuide;
  }
}
