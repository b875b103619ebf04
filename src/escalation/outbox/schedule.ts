import type { Row } from './row.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longest wait between two tries, and the wait of slow ones. Milliseconds, as everywhere here. */
export const LONGEST_PAUSE = 30 * MINUTE;
/** However long a backend asks to wait, or a clock says: not longer. */
export const LONGEST_WAIT = DAY;
/** So long a parcel is tried without being asked. */
export const TRIED_FOR = 7 * DAY;
/** A clock that jumps is no reason to give up: so many tries there are in any case. */
export const TRIED_AT_LEAST = 8;
/** After that its text is erased. */
export const KEPT_FOR = 30 * DAY;
/** So long the line of an accepted or expired parcel can be seen. */
export const REMEMBERED_FOR = 7 * DAY;
/** So long other tabs leave a new parcel to the one it was written in. */
export const HEAD_START = 5 * SECOND;
/** A lease, how often it is renewed, and how soon a parcel that somebody else sends is looked at again. */
export const LEASE = 30 * SECOND;
export const RENEWED_EVERY = 10 * SECOND;

/**
 * The wait after a try: 2 s, 4 s, 8 s … up to half an hour, shortened by chance to between half and the whole, so that
 * visitors who were cut off together do not come back together ("equal jitter").
 * @param attempts tries so far, 1 or more
 * @param chance 0 to 1
 */
export const pauseAfter = (attempts: number, chance: number): number =>
  Math.min(LONGEST_PAUSE, 2 * SECOND * 2 ** (attempts - 1)) * (0.5 + chance / 2);

/** What a backend asks for wins where it is longer, and ends after a day. */
export const waitAfter = (pause: number, after = 0): number => Math.max(pause, Math.min(after, LONGEST_WAIT));

/**
 * How long a try may take: 15 s, with files 60 s and a second for every 50 kB.
 * @param sizes bytes of each file
 */
export const patienceFor = (sizes: readonly number[]): number =>
  sizes.length
    ? 60 * SECOND + Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 50_000) * SECOND
    : 15 * SECOND;

/** How long ago, by a clock that may have been set back since: never negative. */
export const since = (time: number, now: number): number => Math.max(0, now - time);

/** Whether the lease of somebody else holds. One that reaches further than a lease can was written by another clock. */
export const isLeased = ({ lease }: Row, owner: string, now: number): boolean =>
  lease !== undefined && lease.owner !== owner && lease.until > now && lease.until <= now + LEASE;

/**
 * When the next try of its own accord is; undefined where there is none.
 * @returns milliseconds since 1970 UTC, not after `now` where it is due
 */
export const dueAt = ({ state, slow, notBefore, lease }: Row, now: number): number | undefined => {
  if (state === 'accepted' || (state === 'needs-attention' && !slow)) return undefined;
  // Whether somebody is still at it, the lock or the lease tells.
  if (state === 'sending') return lease && lease.until <= now + LEASE ? lease.until : now;
  return notBefore > now + LONGEST_WAIT ? now : notBefore;
};

/**
 * Whether a try is due. `eager`: something has changed (back online, back on the page), so the pause is cut short, but
 * never a wait that the backend asked for.
 */
export const isDue = (row: Row, now: number, eager: boolean): boolean => {
  const due = dueAt(row, now);
  if (due === undefined) return false;
  if (due <= now) return true;
  const last = row.triedAt ?? row.createdAt;
  return eager && row.state !== 'sending' && !row.asked && (last > now || now - last >= HEAD_START);
};
