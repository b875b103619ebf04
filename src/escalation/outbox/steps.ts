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
  const { lease: _old, ...rest } = row;
  return {
    ...rest,
    // A clock that was ahead when it was written would keep it for ever.
    createdAt: Math.min(row.createdAt, now),
    state: 'sending',
    attempts: row.attempts + 1,
    triedAt: now,
    ...(owner !== undefined && { lease: { owner, until: now + LEASE } }),
  };
};

/** The lease is held on to; undefined where it has gone to somebody else. */
export const renewed = <Body>(row: Row<Body>, owner: string, now: number): Row<Body> | undefined =>
  row.lease?.owner === owner ? { ...row, lease: { owner, until: now + LEASE } } : undefined;

/** A try was broken off before it came to anything. */
export const released = <Body>(row: Row<Body>): Row<Body> => {
  const { lease: _lease, ...rest } = row;
  return row.state === 'sending' ? { ...rest, state: 'queued' } : rest;
};

const isGivenUp = ({ createdAt, attempts }: Row, now: number): boolean =>
  attempts >= TRIED_AT_LEAST && since(createdAt, now) > TRIED_FOR;

type Failure = Extract<DeliveryOutcome, { type: 'failed' }>;

const failed = <Body>(
  row: Row<Body>,
  { code, retry, after }: Failure,
  { now, chance }: Moment,
): Row<Body> => {
  // A page without listener and endpoint cannot judge a parcel that another page has tried in earnest.
  if (code === 'nobody' && row.attempts > 1 && row.code !== 'nobody') {
    return { ...row, state: 'queued', attempts: row.attempts - 1, notBefore: now + LONGEST_PAUSE };
  }
  const tried = { ...row, code };
  if (retry === 'no' || isGivenUp(row, now)) return { ...tried, state: 'needs-attention' };
  const asked = after !== undefined && after > pauseAfter(row.attempts, chance) && { asked: true as const };
  if (retry === 'soon') {
    return { ...tried, ...asked, state: 'queued', notBefore: now + waitAfter(row.attempts, chance, after) };
  }
  const pause = Math.max(LONGEST_PAUSE * (0.5 + chance / 2), waitAfter(1, chance, after));
  return { ...tried, ...asked, state: 'needs-attention', slow: true, notBefore: now + pause };
};

/** A try has come to something. Only a proven acceptance erases what is kept. */
export const settled = <Body>(row: Row<Body>, outcome: DeliveryOutcome, moment: Moment): Row<Body> => {
  const { lease: _lease, asked: _asked, slow: _slow, ...rest } = row;
  if (outcome.type === 'failed') return row.state === 'accepted' ? row : failed(rest, outcome, moment);
  const { content: _content, code: _code, ...shown } = rest;
  return { ...shown, state: 'accepted', receipt: outcome.receipt, endedAt: moment.now };
};

/**
 * What time does to a row: `keep` as it is, another row, or `remove`. A parcel is only erased when it was seen to be
 * too old on two days, so that a clock that jumps cannot do it.
 */
export const aged = <Body>(row: Row<Body>, now: number): Row<Body> | 'keep' | 'remove' => {
  if (row.endedAt !== undefined) return since(row.endedAt, now) > REMEMBERED_FOR ? 'remove' : 'keep';
  if (row.state !== 'needs-attention') return 'keep';
  const isOld = since(row.createdAt, now) > KEPT_FOR;
  if (!isOld) {
    if (row.overdueAt === undefined) return 'keep';
    const { overdueAt: _overdue, ...rest } = row;
    return rest;
  }
  if (row.overdueAt === undefined || row.overdueAt > now) return { ...row, overdueAt: now };
  if (now - row.overdueAt < DAY) return 'keep';
  const { content: _content, slow: _slow, ...shown } = row;
  return { ...shown, code: 'expired', endedAt: now };
};
