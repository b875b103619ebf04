/** Clocks of departments, beside the visitor's own. */
import type { Route } from '../../escalation/index.js';
import { clock } from '../../ui/moment.js';

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
