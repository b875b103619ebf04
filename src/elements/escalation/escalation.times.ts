/** Times as a person reads them: in their own time zone, today and tomorrow by their names. */
import type { Route } from '../../escalation/index.js';

const DAY = 86_400_000;

/** The number of a day in the visitor's time zone. */
const dayOf = (at: Date): number => Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY);

const clock = (locale: string, at: Date, timeZone?: string): string =>
  at.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', ...(timeZone && { timeZone }) });

/** A day and a time as the language joins them: by a comma of its own, or by a space. */
function joined(locale: string, day: string, time: string): string {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).formatToParts(0);
  const first = parts.findIndex(({ type }) => type === 'hour' || type === 'dayPeriod');
  // In Korean a full stop belongs to the date before.
  return day + (parts[first - 1]?.value ?? ', ').replace('.', '') + time;
}

/** `tomorrow, 09:00`, or `Monday, 30 November, 09:00`; on the same day only the time. */
export function moment(locale: string, iso: string, now: number): string {
  const at = new Date(iso);
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
export function by(locale: string, iso: string, now: number): string {
  const at = moment(locale, iso, now);
  if (dayOf(new Date(iso)) !== dayOf(new Date(now))) return at;
  return joined(locale, new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'), at);
}

/** The time and the name of the zone there, where the clock shows something else than here. */
export function elsewhere(
  locale: string,
  timeZone: string | undefined,
  now: number,
): { readonly time: string; readonly zone: string } | undefined {
  const at = new Date(now);
  const time = timeZone && clock(locale, at, timeZone);
  if (!time || time === clock(locale, at)) return undefined;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(at);
  return { time, zone: parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone };
}

/** Looks again when the door opens or closes, in one second at the soonest and ten minutes at the latest. */
export function whenTheDoorMoves(
  { opensAt, closesAt }: Route,
  now: number,
  look: () => void,
): ReturnType<typeof setTimeout> | undefined {
  const next = opensAt ?? closesAt;
  if (next === undefined) return undefined;
  return setTimeout(look, Math.min(Math.max(Date.parse(next) - now, 1_000), 600_000));
}
