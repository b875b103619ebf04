import { DAY, HOUR, offsetAt } from '../content/index.js';

const QUARTER = HOUR / 4;
/** Quarters of an hour of which the offset is remembered: about three years. */
const REMEMBERED = 100_000;

/** An instant in local time. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Weeks from Monday to Sunday, counted on. */
  readonly week: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** From 0 to 23. */
  readonly hour: number;
}

/**
 * Reads instants in a time zone. Offsets change at full quarters of an hour, so each quarter is asked for once.
 * @param timezone IANA name; for another, reading an instant throws a RangeError.
 */
export function calendarIn(timezone: string): (at: number) => Moment {
  const offsets = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      if (offsets.size >= REMEMBERED) offsets.clear();
      offsets.set(quarter, (offset = offsetAt(timezone, quarter * QUARTER)));
    }
    const local = at + offset;
    const day = Math.floor(local / DAY);
    const hour = Math.floor((local - day * DAY) / HOUR);
    // The first of January 1970 was a Thursday.
    return { day, week: Math.floor((day + 3) / 7), weekday: (((day + 3) % 7) + 7) % 7, hour };
  };
}

/** `YYYY-MM-DD` */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The Monday of a week. */
export const mondayOf = (week: number): string => dayText(week * 7 - 3);
