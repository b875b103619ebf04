import type { Order, LineVerdict } from '../../returns/index.js';
import type { Submission } from '../../returns/session.js';
import type { DeskbellEvent } from '../../ui/event.js';
import type { StepChangedDetail, TicketDetail } from '../../ui/facts.js';
import type { DeskbellRequest } from '../../ui/request.js';
import type { DeskbellReturns } from './returns.js';

/** The policy is read. */
export interface ReturnsReadyDetail {
  /** The version in force now. */
  readonly policyVersion: string;
}

/** Something could not be done; the visitor was told and offered another way. */
export interface ReturnsFailedDetail {
  /** Stable code, such as `content/not-found`. */
  readonly code: string;
  /** The element that failed: `returns`. */
  readonly where: string;
}

export interface VerdictReachedDetail {
  readonly items: readonly LineVerdict[];
}

export interface OrderRequestedDetail {
  readonly orderNumber: string;
  /** Mail address or postcode. */
  readonly proof: string;
}

export interface VariantsRequestedDetail {
  readonly lineId: string;
  readonly sku?: string;
}

/** What can be had instead of an item. */
export interface Variant {
  readonly sku: string;
  readonly title: string;
  /** False where it is not in stock now. */
  readonly available?: boolean;
}

export interface UploadRequestedDetail {
  readonly file: File;
  /** What it is for: `evidence`. */
  readonly purpose: string;
}

/** A file that goes with what is submitted. */
export interface AttachmentDetail {
  /** `attachment-1` …, as in `event.files` and in the request to the endpoint. */
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** What `deskbell-upload-requested` was answered with. */
  readonly upload?: unknown;
}

/** What the shop gets: the same on every try. */
export interface ReturnRequestedDetail extends Submission {
  /** ISO 8601, by the visitor's clock. */
  readonly createdAt: string;
  readonly attachments: readonly AttachmentDetail[];
}

/** The visitor wants a next step that is not part of a return. */
export interface NextStepDetail {
  readonly action: {
    readonly type: 'escalate' | 'article' | 'return';
    readonly label: string;
    readonly topic?: string;
  };
  readonly articleId?: string;
  /** What was answered and found so far: entries as `deskbell-escalation` takes them. */
  readonly trail?: readonly object[];
}

/** The facts by their names without `deskbell-`, and what they tell. */
export interface ReturnsFacts {
  readonly ready: ReturnsReadyDetail;
  readonly failed: ReturnsFailedDetail;
  readonly 'step-changed': StepChangedDetail;
  readonly 'verdict-reached': VerdictReachedDetail;
  readonly 'ticket-saved': TicketDetail;
  readonly 'ticket-sent': TicketDetail;
  readonly 'ticket-accepted': TicketDetail;
  readonly 'ticket-delayed': TicketDetail;
  readonly 'ticket-rejected': TicketDetail;
}

export type ReturnsReadyEvent = DeskbellEvent<ReturnsReadyDetail>;
export type ReturnsFailedEvent = DeskbellEvent<ReturnsFailedDetail>;
export type VerdictReachedEvent = DeskbellEvent<VerdictReachedDetail>;
export type OrderRequestedEvent = DeskbellRequest<OrderRequestedDetail, Order | null>;
export type VariantsRequestedEvent = DeskbellRequest<VariantsRequestedDetail, readonly Variant[]>;
export type UploadRequestedEvent = DeskbellRequest<UploadRequestedDetail>;
export type ReturnRequestedEvent = DeskbellRequest<ReturnRequestedDetail> & {
  /** The photos, in the order of `detail.attachments`. */
  readonly files?: readonly Blob[];
};
export type NextStepEvent = DeskbellRequest<NextStepDetail>;

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-returns': DeskbellReturns;
  }
  interface GlobalEventHandlersEventMap {
    'deskbell-verdict-reached': VerdictReachedEvent;
    'deskbell-order-requested': OrderRequestedEvent;
    'deskbell-variants-requested': VariantsRequestedEvent;
    'deskbell-upload-requested': UploadRequestedEvent;
    'deskbell-return-requested': ReturnRequestedEvent;
    'deskbell-withdrawal-requested': ReturnRequestedEvent;
  }
}
