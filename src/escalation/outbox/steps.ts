import { own } from '../../content/reading.js';
import type { DeliveryOutcome, Parcel } from '../parcel.js';
import type { Row } from './row.js';
import {
  HEAD_START,
  isDue,
  isLeased,
  KEPT_FOR,
  LEASE,
  LONGEST_PAUSE,
  pauseAfter,
  REMEMBERED_FOR,
  since,
  TRIED_AT_LEAST,
  TRIED_FOR,
  waitAfter,
} from './schedule.js';

const DAY = 86_400_000;

/** Time and chance, as they arrive. */
export interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** 0 to 1. */
  readonly chance: number;
}

/** A parcel that was just posted. */
export const newRow = <Body>(
  { key, reference, kind, title, data, files }: Parcel<Body>,
  now: number,
): Row<Body> => ({
  v: 1,
  key,
  reference,
  kind,
  title,
  createdAt: now,
  state: 'queued',
  attempts: 0,
  notBefore: now + HEAD_START,
  content: { data, files },
  code: undefined,
  receipt: undefined,
  asked: undefined,
  slow: undefined,
  triedAt: undefined,
  endedAt: undefined,
  overdueAt: undefined,
  lease: undefined,
});

export interface Begin {
  readonly now: number;
  /** `due`: only where it is; `eager`: the pause may be cut short; `now`: the visitor wants it, or has just posted it. */
  readonly when: 'due' | 'eager' | 'now';
  /** Who sends, where there are no locks. */
  readonly owner?: string | undefined;
}

/** A try begins; undefined where it must not: it is not due, it is with the backend, or somebody else is at it. */
export const begun = <Body>(row: Row<Body>, { now, when, owner }: Begin): Row<Body> | undefined => {
  if (!row.content || row.state === 'accepted') return undefined;
  if (owner !== undefined && isLeased(row, owner, now)) return undefined;
  if (when !== 'now' && !isDue(row, now, when === 'eager')) return undefined;
  return {
    ...row,
    // A clock that was ahead when it was written would keep it for ever.
    createdAt: Math.min(row.createdAt, now),
    state: 'sending',
    attempts: row.attempts + 1,
    triedAt: now,
    lease: owner === undefined ? undefined : { owner, until: now + LEASE },
  };
};

/** The lease is held on to; undefined where it has gone to somebody else. */
export const renewed = <Body>(row: Row<Body>, owner: string, now: number): Row<Body> | undefined =>
  row.lease?.owner === owner ? { ...row, lease: { owner, until: now + LEASE } } : undefined;

/** A try was broken off before it came to anything. */
export const released = <Body>(row: Row<Body>): Row<Body> => ({
  ...row,
  state: row.state === 'sending' ? 'queued' : row.state,
  lease: undefined,
});

const isGivenUp = ({ createdAt, attempts }: Row, now: number): boolean =>
  attempts >= TRIED_AT_LEAST && since(createdAt, now) > TRIED_FOR;

type Failure = Extract<DeliveryOutcome, { type: 'failed' }>;

const failed = <Body>(row: Row<Body>, failure: Failure, { now, chance }: Moment): Row<Body> => {
  const { code, retry } = failure;
  // Where it is not there, a page may have put something on the prototype.
  const after = own(failure, 'after');
  const { attempts } = row;
  // A page without listener and endpoint cannot judge a parcel that another page has tried in earnest.
  if (code === 'nobody' && attempts > 1 && row.code !== 'nobody') {
    return { ...row, state: 'queued', attempts: attempts - 1, notBefore: now + LONGEST_PAUSE };
  }
  if (retry === 'no' || isGivenUp(row, now)) return { ...row, code, state: 'needs-attention' };
  const pause = retry === 'slow' ? LONGEST_PAUSE * (0.5 + chance / 2) : pauseAfter(attempts, chance);
  const wait = waitAfter(pause, typeof after === 'number' ? after : 0);
  return {
    ...row,
    code,
    notBefore: now + wait,
    asked: wait > pause || undefined,
    ...(retry === 'slow' ? { state: 'needs-attention', slow: true } : { state: 'queued' }),
  };
};

/** A try has come to something. Only a proven acceptance erases what is kept. */
export const settled = <Body>(row: Row<Body>, outcome: DeliveryOutcome, moment: Moment): Row<Body> => {
  if (row.state === 'accepted') return row;
  const rest = { ...row, lease: undefined, asked: undefined, slow: undefined };
  if (outcome.type === 'failed') return failed(rest, outcome, moment);
  const { receipt } = outcome;
  return { ...rest, state: 'accepted', receipt, endedAt: moment.now, content: undefined, code: undefined };
};

/**
 * What time does to a row: `keep` as it is, another row, or `remove`. A parcel is only erased when it was seen to be
 * too old on two days, so that a clock that jumps cannot do it.
 */
export const aged = <Body>(row: Row<Body>, now: number): Row<Body> | 'keep' | 'remove' => {
  const { endedAt, overdueAt } = row;
  if (endedAt !== undefined) return since(endedAt, now) > REMEMBERED_FOR ? 'remove' : 'keep';
  if (row.state !== 'needs-attention') return 'keep';
  if (since(row.createdAt, now) <= KEPT_FOR)
    return overdueAt === undefined ? 'keep' : { ...row, overdueAt: undefined };
  if (overdueAt === undefined || overdueAt > now) return { ...row, overdueAt: now };
  if (now - overdueAt < DAY) return 'keep';
  return { ...row, content: undefined, slow: undefined, code: 'expired', endedAt: now };
};
