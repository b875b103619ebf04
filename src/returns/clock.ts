import type { Clock, Window } from './model.js';
import { addDays, type Day, dayIn, later } from './days.js';
import type { Times } from './order.js';

/** The day a window counts from. */
export interface ClockReading {
  readonly from: Clock;
  /** Null where nobody knows. */
  readonly date: Day | null;
  /** True where the day was worked out from another one. */
  readonly assumed: boolean;
}

/** The days of a line by clock, in the shop's time zone. */
export type Dates = ReadonlyMap<Clock, Day>;

/** What was bought in a store was handed over when it was ordered. */
export const datesOf = ({ ordered, shipped, delivered }: Times, zone: string): Dates => {
  const known = [
    ['ordered', ordered],
    ['purchased-in-store', ordered],
    ['shipped', shipped],
    ['delivered', delivered],
  ] as const;
  return new Map(known.flatMap(([clock, at]) => (at === undefined ? [] : [[clock, dayIn(zone, at)]])));
};

/** Reads the clock of a window, or the first of its fallbacks that is known. */
export const readClock = (
  { clock = 'delivered', fallback = [] }: Partial<Window>,
  dates: Dates,
): ClockReading => {
  const date = dates.get(clock);
  if (date !== undefined) return { from: clock, date, assumed: false };
  for (const { clock: other, plusDays = 0 } of fallback) {
    const start = dates.get(other);
    if (start !== undefined) return { from: clock, date: addDays(start, plusDays), assumed: true };
  }
  return { from: clock, date: null, assumed: false };
};

/** The last day: the clock's day and so many more, or a fixed one; of both the later. Undefined where neither is known. */
export const deadlineOf = ({ days, until }: Partial<Window>, { date }: ClockReading): Day | undefined =>
  later(days === undefined || date === null ? undefined : addDays(date, days), until);
