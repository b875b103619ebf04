import type { Action } from '../../content/index.js';
import type { TrailEntry } from '../../escalation/index.js';
import type { DeskbellEvent } from '../../ui/event.js';
import type { DeskbellRequest } from '../../ui/request.js';
import type { ViewName } from './desk.session.js';
import type { DeskbellDesk } from './desk.js';

/** The visitor went to another view of the desk. */
export interface ViewChangedDetail {
  readonly from: ViewName | 'closed';
  readonly to: ViewName | 'closed';
}

/** Something could not be done; the visitor was told and offered another way. */
export interface DeskFailedDetail {
  /** Stable code, such as `content/not-found`. */
  readonly code: string;
  /** The element that failed: `desk`, `faq`, `returns`, `guide` or `escalation`. */
  readonly where: string;
}

/** The facts by their names without `deskbell-`, and what they tell. The events of all parts pass the desk too. */
export interface DeskFacts {
  readonly failed: DeskFailedDetail;
  readonly 'view-changed': ViewChangedDetail;
}

/** Something is read, whichever element read it: the one count that is there says which. */
export interface AnyReadyDetail {
  readonly articles?: number;
  readonly guides?: number;
  readonly departments?: number;
  /** Version of the policy for returns. */
  readonly policyVersion?: string;
}

/** Something is solved, whichever element was asked. */
export interface AnySolvedDetail {
  readonly articleId?: string;
  /** Id of the guide. */
  readonly guide?: string;
  readonly where: string;
}

/** A next step, whichever element asks for it. */
export interface AnyActionDetail {
  readonly action: {
    readonly type: Action['type'] | 'article';
    readonly label: string;
    readonly href?: string;
    readonly topic?: string;
    readonly guide?: string;
  };
  readonly articleId?: string;
  /** What was asked last, masked. */
  readonly query?: string;
  /** What was answered and found so far, as `deskbell-escalation` takes it. */
  readonly trail?: readonly TrailEntry[];
}

export type ViewChangedEvent = DeskbellEvent<ViewChangedDetail>;
export type DeskFailedEvent = DeskbellEvent<DeskFailedDetail>;
export type AnyReadyEvent = DeskbellEvent<AnyReadyDetail>;
export type AnySolvedEvent = DeskbellEvent<AnySolvedDetail>;
export type AnyActionEvent = DeskbellRequest<AnyActionDetail>;

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-desk': DeskbellDesk;
  }
  // What more than one element tells: a listener on the document hears them all.
  interface GlobalEventHandlersEventMap {
    'deskbell-view-changed': ViewChangedEvent;
    'deskbell-ready': AnyReadyEvent;
    'deskbell-failed': DeskFailedEvent;
    'deskbell-question-solved': AnySolvedEvent;
    'deskbell-action-requested': AnyActionEvent;
  }
}
