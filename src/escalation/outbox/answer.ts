import { own } from '../../content/reading.js';
import type { DeliveryCode, DeliveryOutcome } from '../parcel.js';
import { readReceipt } from './row.js';

/** What came back over HTTP. Headers may be unreadable from another origin. */
export interface HttpAnswer {
  readonly status: number;
  /** The body as text. */
  readonly body: string;
  /** `Retry-After` as sent: seconds, or a date. */
  readonly retryAfter?: string | null;
  /** `Date` as sent: what a date in `Retry-After` is measured from, since the visitor's clock may be wrong. */
  readonly date?: string | null;
}

type Failed = Extract<DeliveryOutcome, { type: 'failed' }>;

/**
 * Milliseconds to wait; undefined where nothing readable was asked.
 * @param now the visitor's clock, where the answer has no date of its own
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const retryAfterOf = ({ retryAfter, date }: HttpAnswer, now: number): number | undefined => {
  const asked = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1_000;
  // A bare number or a year alone would be read as a date by some.
  const until = /[a-z]/i.test(asked) ? Date.parse(asked) : Number.NaN;
  const from = Date.parse(date ?? '');
  const wait = until - (Number.isFinite(from) ? from : now);
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
};

const SLOW: Readonly<Record<number, DeliveryCode>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  410: 'not-found',
};
const FINAL: Readonly<Record<number, DeliveryCode>> = {
  400: 'refused',
  409: 'conflict',
  413: 'too-large',
  415: 'refused',
  422: 'conflict',
};

const pick = (codes: Readonly<Record<number, DeliveryCode>>, status: number): DeliveryCode | undefined =>
  Object.hasOwn(codes, status) ? codes[status] : undefined;

/**
 * What a status without proof of acceptance means. A status that nobody has documented is tried again: it says nothing
 * about whether the parcel arrived.
 * @param after milliseconds that the answer asked to wait
 */
export const failureOf = (status: number, after?: number): Failed => {
  const wait = after === undefined ? {} : { after };
  const slow = pick(SLOW, status);
  if (slow) return { type: 'failed', code: slow, retry: 'slow', ...wait };
  const final = pick(FINAL, status);
  if (final) return { type: 'failed', code: final, retry: 'no' };
  const busy = status === 408 || status === 425 || status === 429 || status === 503;
  const code = busy ? 'busy' : status >= 500 ? 'server' : status < 400 ? 'unproven' : 'refused';
  return { type: 'failed', code, retry: 'soon', ...wait };
};

/** The answer as JSON; undefined where it is none. `parse` is given, since pages replace `JSON.parse`. */
export type Parse = (text: string) => unknown;

const jsonOf = (body: string, parse: Parse): unknown => {
  try {
    return parse(body);
  } catch {
    return undefined;
  }
};

/**
 * What an answer of the documented endpoint comes to. Accepted is only what is proved: status 202 or 200, or 409, and
 * JSON whose own `id` is the key. A captive portal answers 200 too.
 */
export const outcomeOf = (
  answer: HttpAnswer,
  key: string,
  { now, parse }: { readonly now: number; readonly parse: Parse },
): DeliveryOutcome => {
  const { status, body } = answer;
  if (status === 202 || status === 200 || status === 409) {
    const json = jsonOf(body, parse);
    if (own(json, 'id') === key) return { type: 'accepted', receipt: readReceipt(json) };
  }
  return failureOf(status, retryAfterOf(answer, now));
};
