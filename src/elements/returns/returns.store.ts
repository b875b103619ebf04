import { isRaw } from '../../content/reading.js';
import type { Order } from '../../returns/index.js';
import { type Answers, firstSession, type Session } from '../../returns/session.js';
import type { Slip } from './returns.slip.js';

/** What a tab keeps of a return until it is closed. */
export interface Kept {
  readonly session: Session;
  /** The order that the visitor had opened. */
  readonly order?: Order | undefined;
  readonly slip?: Slip | undefined;
  /** Answers that are being given, by the id of their question. */
  readonly drafts?: Answers;
}

/** What the same policy says in other words, or in another language. */
const WORDS = /^(title|label|explain)$/;

/** A policy as a short word: another one means that answers to the old one count no more. FNV-1a. */
export function stampOf(...parts: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  const rules = JSON.stringify(parts, (key, value: unknown) => (WORDS.test(key) ? undefined : value));
  for (const letter of rules) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Photos stay with the page, so after a reload they are asked for again. */
const withoutPhotos = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id, value]) => !(id.startsWith('photos:') && (value as unknown[] | null)?.length),
    ),
  );

function sessionOf(value: unknown): Session | undefined {
  if (!isRaw(value) || !isRaw(value['answers'])) return undefined;
  const { answers, at, changing } = value;
  const place = isRaw(at) && (typeof at['on'] === 'string' || typeof at['after'] === 'string');
  return {
    answers: withoutPhotos(answers as Answers),
    ...(place && { at: at as NonNullable<Session['at']> }),
    ...(changing === true && { changing }),
  };
}

/** A slip that can be shown. */
const isSlip = (value: unknown): value is Slip => {
  const { at, rows, next } = Object(value) as Record<string, unknown>;
  return Array.isArray(rows) && Array.isArray(next) && Math.abs(at as number) <= 8.64e15;
};

/** What was kept under the same policy, mode and order; undefined for anything else. */
export function readKept(value: unknown, stamp: string): Kept | undefined {
  if (!isRaw(value) || value['stamp'] !== stamp) return undefined;
  const { order, slip, drafts } = value;
  return {
    session: sessionOf(value['session']) ?? firstSession,
    ...(isRaw(drafts) && { drafts }),
    ...(isRaw(order) && { order: order as unknown as Order }),
    ...(isSlip(slip) && { slip }),
  };
}
