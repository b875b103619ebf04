import type { DeskbellEvent } from './event.js';

/** Facts that more than one element tells. */

/** The visitor went to another question or step. */
export interface StepChangedDetail {
  /** What is gone through: `returns` in one of its modes, `guide`, or `escalation`. */
  readonly flow: string;
  /** Id of the guide, where it is one. */
  readonly guide?: string;
  /** Id of the question now on screen. */
  readonly step: string;
  readonly direction: 'forward' | 'back';
}

/** How something that was submitted stands. */
export interface TicketDetail {
  /** The same on every try. */
  readonly key: string;
  /** What the visitor can name. */
  readonly reference: string;
  /** The backend's own number. */
  readonly backendReference?: string;
  /** Tries so far. */
  readonly attempts?: number;
  /** Why it is delayed or rejected, as a stable code such as `offline`. */
  readonly code?: string;
}

export type StepChangedEvent = DeskbellEvent<StepChangedDetail>;
export type TicketEvent = DeskbellEvent<TicketDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'deskbell-step-changed': StepChangedEvent;
    'deskbell-ticket-saved': TicketEvent;
    'deskbell-ticket-sent': TicketEvent;
    'deskbell-ticket-accepted': TicketEvent;
    'deskbell-ticket-delayed': TicketEvent;
    'deskbell-ticket-rejected': TicketEvent;
  }
}
