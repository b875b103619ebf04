/** Moments as a person reads them: in their own time zone, today and tomorrow by their names. */

const DAY = 86_400_000;

/** The number of a day in the visitor's time zone. */
const dayOf = (at: Date): number => Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY);

export const clock = (locale: string, at: Date, timeZone?: string): string =>
  at.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', ...(timeZone && { timeZone }) });

/** A day and a time as the language joins them: by a comma of its own, or by a space. */
function joined(locale: string, day: string, time: string): string {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).formatToParts(0);
  const first = parts.findIndex(({ type }) => type === 'hour' || type === 'dayPeriod');
  // In Korean a full stop belongs to the date before.
  return day + (parts[first - 1]?.value ?? ', ').replace('.', '') + time;
}

/**
 * `tomorrow, 09:00`, or `Monday, 30 November, 09:00`; on the same day only the time.
 * @param when ISO 8601, or milliseconds since 1970 UTC, as `now` is
 */
export function moment(locale: string, when: string | number, now: number): string {
  const at = new Date(when);
  const days = dayOf(at) - dayOf(new Date(now));
  const time = clock(locale, at);
  if (days === 0) return time;
  const day =
    days === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day')
      : at.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return joined(locale, day, time);
}

/** Like `moment`, and today is named too: for what shall be kept. */
export function by(locale: string, when: string | number, now: number): string {
  const at = moment(locale, when, now);
  if (dayOf(new Date(when)) !== dayOf(new Date(now))) return at;
  return joined(locale, new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'), at);
}
