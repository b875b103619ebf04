import { isRaw, own } from '../../content/reading.js';
import type {
  DeliveryCode,
  Kept,
  KeptIn,
  Parcel,
  ParcelFile,
  ParcelKind,
  ParcelState,
  Receipt,
} from '../parcel.js';

/** Who sends it just now, where the browser has no locks: an owner, and until when that holds. */
export interface Lease {
  readonly owner: string;
  /** Milliseconds since 1970 UTC. */
  readonly until: number;
}

/**
 * A parcel as it lies in the store. Times are milliseconds since 1970 UTC by the visitor's clock. Every field is there,
 * if only as `undefined`: what a page adds to `Object.prototype` is never read in place of one that is not.
 */
export interface Row<Body = unknown> {
  /** Version of this shape. Rows of a later one are left alone. */
  readonly v: 1;
  readonly key: string;
  readonly reference: string;
  readonly kind: ParcelKind;
  readonly title: string;
  readonly createdAt: number;
  readonly state: ParcelState['state'];
  /** Tries begun. */
  readonly attempts: number;
  /** What the last try came to. */
  readonly code: DeliveryCode | undefined;
  readonly receipt: Receipt | undefined;
  /** No try of its own accord before this. */
  readonly notBefore: number;
  /** The backend asked for that wait: nothing shortens it but the visitor. */
  readonly asked: true | undefined;
  /** `needs-attention`, and tried on slowly all the same. */
  readonly slow: true | undefined;
  readonly triedAt: number | undefined;
  /** Since when it is accepted or expired. */
  readonly endedAt: number | undefined;
  /** When it was first seen to be older than thirty days. */
  readonly overdueAt: number | undefined;
  readonly lease: Lease | undefined;
  /** What is sent. Erased at once when the parcel is accepted or expired. */
  readonly content: Pick<Parcel<Body>, 'data' | 'files'> | undefined;
}

/** What a store held: a row, a row of a later version, or something that cannot be one. */
export type Reading =
  | { readonly type: 'row'; readonly row: Row }
  | { readonly type: 'later' }
  | { readonly type: 'broken' };

const KINDS: readonly string[] = ['escalation', 'return', 'withdrawal'];
const STATES: readonly string[] = ['queued', 'sending', 'accepted', 'needs-attention'];

class Broken extends Error {}

const must = <T>(value: unknown, fits: (value: unknown) => boolean): T => {
  if (!fits(value)) throw new Broken();
  return value as T;
};

const isText = (value: unknown): boolean => typeof value === 'string';
/** A moment that there is: beyond 8.64e15 ms there is no date, and nothing can be written of it. */
const isTime = (value: unknown): boolean => Number.isFinite(value) && Math.abs(value as number) <= 8.64e15;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const readFile = (value: unknown): ParcelFile => ({
  part: must(own(value, 'part'), isText),
  name: must(own(value, 'name'), isText),
  type: must(own(value, 'type'), isText),
  size: must(own(value, 'size'), isCount),
  body: must(own(value, 'body'), (body) => typeof body === 'object' && body !== null),
});

const readContent = (value: unknown): Row['content'] => ({
  data: must(own(value, 'data'), isRaw),
  files: must<unknown[]>(own(value, 'files'), Array.isArray).map(readFile),
});

const isLease = (value: unknown): boolean => isText(own(value, 'owner')) && isTime(own(value, 'until'));

/** A receipt from anything: texts of a length that a page can show. */
export const readReceipt = (value: unknown): Receipt => {
  const text = (key: string): string | undefined => {
    const found = own(value, key);
    const shown = typeof found === 'number' ? String(found) : found;
    return typeof shown === 'string' && shown && shown.length <= 200 ? shown : undefined;
  };
  const at = text('receivedAt');
  const backendReference = text('backendReference') ?? text('reference');
  return {
    ...(backendReference !== undefined && { backendReference }),
    ...(at !== undefined && Number.isFinite(Date.parse(at)) && { receivedAt: at }),
  };
};

const readFields = (value: unknown): Row => {
  const read = (key: string) => own(value, key);
  const given = <T>(key: string, each: (value: unknown) => T): T | undefined =>
    read(key) === undefined ? undefined : each(read(key));
  // What only says when to try costs nobody what they wrote.
  const time = (key: string) => (isTime(read(key)) ? (read(key) as number) : undefined);
  const flag = (key: string) => (read(key) === true ? true : undefined);
  return {
    v: 1,
    key: must<string>(read('key'), (key) => typeof key === 'string' && key !== ''),
    reference: must<string>(read('reference'), isText),
    kind: must<ParcelKind>(read('kind'), (kind) => KINDS.includes(kind as string)),
    title: must<string>(read('title'), isText),
    createdAt: must<number>(read('createdAt'), isTime),
    state: must<Row['state']>(read('state'), (state) => STATES.includes(state as string)),
    attempts: isCount(read('attempts')) ? (read('attempts') as number) : 0,
    code: isText(read('code')) ? (read('code') as DeliveryCode) : undefined,
    receipt: given('receipt', readReceipt),
    notBefore: time('notBefore') ?? 0,
    asked: flag('asked'),
    slow: flag('slow'),
    triedAt: time('triedAt'),
    endedAt: time('endedAt'),
    overdueAt: time('overdueAt'),
    lease: isLease(read('lease')) ? (read('lease') as Lease) : undefined,
    content: given('content', readContent),
  };
};

/** Whether a row that waits has something to send, and one that does not knows why. */
const isWhole = ({ state, content, code, endedAt }: Row): boolean =>
  state === 'accepted' || content !== undefined || (code === 'expired' && endedAt !== undefined);

/**
 * Reads what a store held, field by field: nothing that an earlier version, another script or a fault left there gets
 * further than this.
 */
export const readRow = (value: unknown): Reading => {
  const version = own(value, 'v');
  if (Number.isSafeInteger(version) && (version as number) > 1) return { type: 'later' };
  try {
    if (version !== 1) throw new Broken();
    const row = readFields(value);
    return isWhole(row) ? { type: 'row', row } : { type: 'broken' };
  } catch {
    // Only `Broken` is thrown here, and a getter of a hostile object.
    return { type: 'broken' };
  }
};

const standingOf = ({ state, attempts, code, receipt }: Row): ParcelState => {
  if (state === 'accepted') return { state, attempts, receipt: receipt ?? {} };
  if (state === 'needs-attention') return { state, attempts, code: code ?? 'refused' };
  if (state === 'sending') return { state, attempts };
  return { state, attempts, ...(code && { code }) };
};

/** What can be shown of a row. */
export const keptOf = (row: Row, keptIn: KeptIn): Kept => {
  const { key, reference, kind, title, createdAt } = row;
  return { key, reference, kind, title, createdAt, keptIn, standing: standingOf(row) };
};
