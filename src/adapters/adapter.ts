/**
 * What an adapter is: a function that takes a ticket to a help desk, and says what it can promise.
 *
 * ```js
 * const send = zendesk({ subdomain: 'hearth' });
 * element.addEventListener('deskbell-escalation-requested', (event) => event.respondWith(send(event.detail.ticket)));
 * ```
 */
import { own } from '../content/reading.js';
import { failureOf, retryAfterOf } from '../escalation/outbox/index.js';
import type { DeliveryCode, DeliveryOutcome, Receipt } from '../escalation/index.js';

/** What adapters read of a ticket. Everything but key, reference and message may be missing. */
export interface Ticket {
  readonly key: string;
  readonly reference: string;
  readonly message: string;
  readonly contact?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  readonly departmentName?: string;
  readonly topicLabel?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly fieldLabels?: Readonly<Record<string, string>>;
  readonly context?: readonly { readonly label: string; readonly value: string }[];
  readonly locale?: string;
  readonly page?: string;
}

/** A file that goes with a ticket. */
export interface TicketFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: Blob;
}

/** What else a delivery may use. */
export interface Luggage {
  readonly files?: readonly TicketFile[];
  readonly signal?: AbortSignal;
}

export interface AdapterFacts {
  /** `browser`: straight from the visitor's browser, without a secret; `mail`: by their mail program. */
  readonly mode: 'browser' | 'mail';
  /**
   * How the same ticket stays one on a second try: by a `key` the help desk knows, by a `lookup` before creating, or
   * `none`: at least once, and now and then twice.
   */
  readonly idempotent: 'key' | 'lookup' | 'none';
  /** Bytes of one ticket with its files, at most. */
  readonly maxBytes: number;
  readonly attachments: boolean;
}

/** Takes a ticket to a help desk. Rejects with `NotDelivered`. */
export interface Adapter extends AdapterFacts {
  (ticket: Ticket, luggage?: Luggage): Promise<Receipt>;
}

type Failure = Extract<DeliveryOutcome, { type: 'failed' }>;

/** Why not, in the words of the outbox: it reads `code`, `retry` and `after` of what a request was rejected with. */
export class NotDelivered extends Error {
  readonly code: DeliveryCode;
  readonly retry: Failure['retry'];
  /** Milliseconds to wait. */
  readonly after?: number;
  constructor({ code, retry, after }: Omit<Failure, 'type'>, said = '') {
    super(said || code);
    this.code = code;
    this.retry = retry;
    if (after !== undefined) this.after = after;
  }
}

/** The help desk will not take it, however often it is tried. `said`: its own words, for whoever looks for the fault. */
export const refusal = (said: string): NotDelivered =>
  new NotDelivered({ code: 'refused', retry: 'no' }, said);

/** An answer that is not the documented one. It may have arrived, and it may not. */
export const unproven = (): NotDelivered => new NotDelivered({ code: 'unproven', retry: 'soon' });

export interface Answered {
  readonly status: number;
  readonly ok: boolean;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Asks a help desk. Answers that it documents as a refusal are given to the adapter, all others that are not good fail.
 * @param refusals statuses that the adapter reads itself
 * @throws NotDelivered
 */
export async function ask(
  url: string,
  init: RequestInit,
  refusals: readonly number[] = [],
): Promise<Answered> {
  const response = await fetch(url, { credentials: 'omit', cache: 'no-store', ...init }).catch(() => {
    throw new NotDelivered({ code: 'network', retry: 'soon' });
  });
  const { status, ok, headers } = response;
  const body = await response.text().catch(() => {
    throw new NotDelivered({ code: 'network', retry: 'soon' });
  });
  if (ok || refusals.includes(status)) return { status, ok, json: jsonOf(body) };
  const wait = { status, body, retryAfter: headers.get('retry-after'), date: headers.get('date') };
  throw new NotDelivered(failureOf(status, retryAfterOf(wait, Date.now())));
}

/** A POST with JSON. */
export const jsonPost = (value: unknown, signal?: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
  ...(signal && { signal }),
});

/** What an answer holds under a path of keys: own ones only. */
export const at = (json: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => own(inner, key), json);

/** An adapter from what it promises and what it does. */
export const adapterOf = (
  { mode, idempotent, maxBytes, attachments }: AdapterFacts,
  deliver: (ticket: Ticket, luggage: Luggage) => Promise<Receipt>,
): Adapter => {
  const send = (ticket: Ticket, luggage: Luggage = {}): Promise<Receipt> => deliver(ticket, luggage);
  return Object.assign(send, { mode, idempotent, maxBytes, attachments });
};
