import type { Ticket } from '../../escalation/index.js';
import type { DeskbellEvent } from '../../ui/event.js';
import type { StepChangedDetail, TicketDetail } from '../../ui/facts.js';
import type { DeskbellRequest } from '../../ui/request.js';
import type { DeskbellEscalation } from './escalation.js';

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
  readonly ready: { readonly departments: number };
  readonly failed: { readonly code: string; readonly where: string };
  readonly 'department-suggested': DepartmentSuggestedDetail;
  readonly 'step-changed': StepChangedDetail;
  readonly 'question-solved': { readonly articleId?: string; readonly where: string };
  readonly 'ticket-saved': TicketDetail;
  readonly 'ticket-sent': TicketDetail;
  readonly 'ticket-accepted': TicketDetail;
  readonly 'ticket-delayed': TicketDetail;
  readonly 'ticket-rejected': TicketDetail;
}

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
