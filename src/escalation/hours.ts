import { DAY, instantsOf, MINUTE, wallAt } from '../content/index.js';
import type { Hours } from './model.js';

/** A time in which somebody is there: from the first instant to the last, which no longer belongs to it. */
export interface Open {
  readonly from: number;
  readonly to: number;
}

/** How far is looked ahead, in days: past every weekly pattern and the holidays of a year. */
const HORIZON = 400;

/** The number of a local day: days since 1970-01-01. */
export const dayAt = ({ timezone }: Hours, instant: number): number =>
  Math.floor(wallAt(timezone, instant) / DAY);

const openDays = new WeakMap<Hours, Map<number, readonly Open[]>>();

/** The open times of one local day, worked out once: whoever is always there is asked about a year at every look. */
export const openOn = (hours: Hours, day: number): readonly Open[] => {
  const days = openDays.get(hours) ?? new Map<number, readonly Open[]>();
  openDays.set(hours, days);
  const known = days.get(day) ?? openOf(hours, day);
  days.set(day, known);
  return known;
};

/**
 * The open times of one local day, in order. Where the clock is put back, a door that opens within the repeated hour
 * opens the first time and closes the last; where it is put forward over a time, that time is the jump.
 */
const openOf = ({ timezone, week, exceptions }: Hours, day: number): readonly Open[] => {
  const date = new Date(day * DAY);
  const spans = exceptions.get(date.toISOString().slice(0, 10))?.spans ?? week[date.getUTCDay()] ?? [];
  return spans
    .map(({ opens, closes }) => ({
      from: instantsOf(timezone, day * DAY + opens * MINUTE).first,
      to: instantsOf(timezone, day * DAY + closes * MINUTE).last,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
};

/**
 * The open times that end after an instant, in order. Those that touch are one, so hours past midnight do not close at
 * midnight. Ends after the horizon: what is open without end is then longer than that.
 */
export function* openTimes(hours: Hours, after: number): Generator<Open, void> {
  const first = dayAt(hours, after) - 1;
  let open: Open | undefined;
  for (let day = first; day <= first + HORIZON; day++) {
    for (const next of openOn(hours, day)) {
      if (open && next.from <= open.to) open = { from: open.from, to: Math.max(open.to, next.to) };
      else {
        if (open && open.to > after) yield open;
        open = next;
      }
    }
  }
  if (open && open.to > after) yield open;
}

/** How a department stands at an instant. */
export interface Standing {
  readonly openNow: boolean;
  /** When it opens next, where it is closed. */
  readonly opensAt?: number;
  /** When it closes, where it is open; absent where it does not in the next year. */
  readonly closesAt?: number;
}

/** Whether somebody is there at an instant, until when, or from when. Without hours somebody always is. */
export const standingAt = (hours: Hours | undefined, at: number): Standing => {
  if (!hours) return { openNow: true };
  const { value } = openTimes(hours, at).next();
  if (!value) return { openNow: false };
  if (value.from > at) return { openNow: false, opensAt: value.from };
  const endless = value.to - at > (HORIZON - 10) * DAY;
  return endless ? { openNow: true } : { openNow: true, closesAt: value.to };
};
