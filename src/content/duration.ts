import { FORMS } from './shape.js';

/**
 * The instant an ISO 8601 duration after a day, in milliseconds since 1970 UTC. Years and months go by the calendar;
 * a day beyond the end of a month runs into the next, so a review is never asked too early.
 */
export const due = (day: string, duration: string): number => {
  const [, years, months, weeks, days, , hours, minutes, seconds] =
    FORMS.get('duration')?.exec(duration) ?? [];
  const count = (part: string | undefined): number => Number.parseInt(part ?? '0', 10);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Date.UTC(
    year + count(years),
    month - 1 + count(months),
    date + 7 * count(weeks) + count(days),
    count(hours),
    count(minutes),
    count(seconds),
  );
};
