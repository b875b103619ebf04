import { DAY, HOUR, instantsOf, MINUTE, SECOND, wallAt } from '../content/index.js';
import { FORMS } from '../content/reading.js';
import { dayAt, openOn, openTimes } from './hours.js';
import type { Answers, Department, Hours } from './model.js';

interface Duration {
  readonly months: number;
  /** Weeks in days. */
  readonly weeks: number;
  readonly days: number;
  /** Hours, minutes and seconds in milliseconds. */
  readonly time: number;
}

const durationOf = (text: string): Duration => {
  const [, years, months, weeks, days, , hours, minutes, seconds] = FORMS.get('duration')?.exec(text) ?? [];
  const count = (part: string | undefined): number => Number.parseInt(part ?? '0', 10);
  return {
    months: 12 * count(years) + count(months),
    weeks: 7 * count(weeks),
    days: count(days),
    time: count(hours) * HOUR + count(minutes) * MINUTE + count(seconds) * SECOND,
  };
};

/** The instant so many months and days later at which the clock shows the same; it keeps an instant where it adds none. */
const later = (zone: string, at: number, [months, days]: readonly [number, number]): number => {
  if (!months && !days) return at;
  const wall = new Date(wallAt(zone, at));
  wall.setUTCMonth(wall.getUTCMonth() + months, wall.getUTCDate() + days);
  return instantsOf(zone, wall.getTime()).first;
};

/** The first instant, from `at` on, at which somebody is there. */
const nextOpen = (hours: Hours, at: number): number | undefined => {
  const value = openTimes(hours, at).next().value ?? undefined;
  return value && Math.max(at, value.from);
};

/** The same time of day on the n-th following day with open hours, or the nearest of its open times. */
const businessDays = (hours: Hours, at: number, count: number): number | undefined => {
  if (!count) return at;
  const start = dayAt(hours, at);
  const time = wallAt(hours.timezone, at) - start * DAY;
  let left = count;
  // A department that opens on one day a month still comes to an end.
  for (let day = start + 1; day <= start + 400 + 31 * count; day++) {
    const open = openOn(hours, day);
    if (!open.length || --left) continue;
    const same = instantsOf(hours.timezone, day * DAY + time).first;
    const within = open.find(({ to }) => same <= to) ?? open.at(-1);
    return within && Math.min(Math.max(same, within.from), within.to);
  }
  return undefined;
};

/** So much open time later. What ends as the door closes ends there, not as it opens again. */
const openTime = (hours: Hours, at: number, time: number): number | undefined => {
  let left = time;
  if (!left) return at;
  // Open times of a year at once: durations beyond it go round again.
  let from = at;
  for (let round = 0; round < 100; round++) {
    let last: number | undefined;
    for (const open of openTimes(hours, from)) {
      const begin = Math.max(from, open.from);
      if (begin + left <= open.to) return begin + left;
      left -= open.to - begin;
      last = open.to;
    }
    if (last === undefined) return undefined;
    from = last;
  }
  return undefined;
};

const inBusinessHours = (hours: Hours, { within }: Answers, at: number): number | undefined => {
  const { months, weeks, days, time } = durationOf(within);
  const begun = nextOpen(hours, at);
  if (begun === undefined) return undefined;
  const moved = nextOpen(hours, later(hours.timezone, begun, [months, weeks]));
  const day = moved === undefined ? undefined : businessDays(hours, moved, days);
  return day === undefined ? undefined : openTime(hours, day, time);
};

/**
 * By when a department answers what reaches it at an instant, in milliseconds since 1970 UTC; undefined where it
 * promises nothing or never opens.
 *
 * In calendar time, years, months, weeks and days keep the time of day, and hours pass as they pass. In business hours
 * the clock starts when somebody is there: years, months and weeks go by the calendar, a day leads to the same time of
 * day on the next day with open hours (or the nearest open time of that day), and hours and minutes count only while
 * it is open: `PT4H` is four open hours.
 */
export const answerBy = ({ hours, answers }: Department, at: number): number | undefined => {
  if (!answers) return undefined;
  if (hours && answers.counts === 'business-hours') return inBusinessHours(hours, answers, at);
  const { months, weeks, days, time } = durationOf(answers.within);
  return later(hours?.timezone ?? 'UTC', at, [months, weeks + days]) + time;
};
