import type { Ticket } from '../../escalation/index.js';
import type { DeskbellEvent } from '../../ui/event.js';
import type { StepChangedDetail, TicketDetail } from '../../ui/facts.js';
import type { DeskbellRequest } from '../../ui/request.js';
import type { DeskbellEscalation } from './escalation.js';

/** The departments are read. */
export interface EscalationReadyDetail {
  /** How many there are. */
  readonly departments: number;
}

/** Something could not be done; the visitor was told and offered another way. */
export interface EscalationFailedDetail {
  /** Stable code, such as `content/not-found`. */
  readonly code: string;
  /** The element that failed: `escalation`. */
  readonly where: string;
}

/** An article solved it while the visitor was writing. */
export interface EscalationSolvedDetail {
  readonly articleId?: string;
  readonly where: string;
}

/** The visitor saw who their message goes to. */
export interface DepartmentSuggestedDetail {
  readonly department: string;
  /** The rule that decided, or `visitor`. */
  readonly ruleId: string;
  readonly openNow: boolean;
  /** ISO 8601 with the offset of the department; absent where it promises nothing. */
  readonly answerBy?: string;
}

/** A message is to be delivered. */
export interface EscalationRequestedDetail {
  readonly ticket: Ticket;
}

/** The facts by their names without `deskbell-`, and what they tell. */
export interface EscalationFacts {
  readonly ready: EscalationReadyDetail;
  readonly failed: EscalationFailedDetail;
  readonly 'department-suggested': DepartmentSuggestedDetail;
  readonly 'step-changed': StepChangedDetail;
  readonly 'question-solved': EscalationSolvedDetail;
  readonly 'ticket-saved': TicketDetail;
  readonly 'ticket-sent': TicketDetail;
  readonly 'ticket-accepted': TicketDetail;
  readonly 'ticket-delayed': TicketDetail;
  readonly 'ticket-rejected': TicketDetail;
}

export type EscalationReadyEvent = DeskbellEvent<EscalationReadyDetail>;
export type EscalationFailedEvent = DeskbellEvent<EscalationFailedDetail>;
export type EscalationSolvedEvent = DeskbellEvent<EscalationSolvedDetail>;
/** `files` are those of `detail.ticket.attachments`, in their order. */
export type EscalationRequestedEvent = DeskbellRequest<EscalationRequestedDetail> & {
  readonly files: readonly Blob[];
};
export type DepartmentSuggestedEvent = DeskbellEvent<DepartmentSuggestedDetail>;

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-escalation': DeskbellEscalation;
  }
  interface GlobalEventHandlersEventMap {
    'deskbell-department-suggested': DepartmentSuggestedEvent;
    'deskbell-escalation-requested': EscalationRequestedEvent;
  }
}
