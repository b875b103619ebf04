import { isRaw } from '../../content/reading.js';
import { asJson } from '../../platform/index.js';
import type { Order } from '../../returns/index.js';
import { type Answers, firstSession, type Mode, type Session } from '../../returns/session.js';
import type { Slip } from './returns.slip.js';

/** What a tab keeps of a return until it is closed. */
export interface Kept {
  readonly session: Session;
  /** The order that the visitor had opened. */
  readonly order?: Order | undefined;
  readonly slip?: Slip | undefined;
}

/** A policy as a short word: another one means that answers to the old one count no more. FNV-1a. */
export function stampOf(...parts: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(parts)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Photos stay with the page, so after a reload they are asked for again. */
const withoutPhotos = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id, value]) => !id.startsWith('photos:') || !(value as unknown[]).length,
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

/** Reads what was kept under the same policy, mode and order; undefined for anything else. */
export function readKept(text: string | null | undefined, stamp: string): Kept | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isRaw(value) || value['stamp'] !== stamp) return undefined;
    const session = sessionOf(value['session']) ?? firstSession;
    const { order, slip } = value;
    return {
      session,
      ...(isRaw(order) && { order: order as unknown as Order }),
      ...(isSlip(slip) && { slip }),
    };
  } catch {
    return undefined;
  }
}

/** The drawer of one element in the storage of the tab. Storage may be forbidden or full: then nothing is kept. */
export const tabDrawer = (place: string, mode: Mode) => {
  const key = `deskbell:returns:${place}:${mode}`;
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: (stamp: string): Kept | undefined =>
      readKept(
        attempt(() => sessionStorage.getItem(key)),
        stamp,
      ),
    write: (stamp: string, kept: Kept): void =>
      attempt(() => sessionStorage.setItem(key, asJson({ stamp, ...kept }))),
    clear: (): void => attempt(() => sessionStorage.removeItem(key)),
  };
};
