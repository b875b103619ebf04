/**
 * Time zones by `Intl` alone. A *wall time* is what a clock on the wall shows, kept as the milliseconds since 1970 that
 * a clock in UTC showing the same would mean; an *instant* is milliseconds since 1970 UTC.
 */

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs thousands of times what using it costs. */
const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** The wall time in a zone at an instant, to the second. */
export const wallAt = (zone: string, instant: number): number => {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
};

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (zone: string, instant: number): number =>
  wallAt(zone, instant) - Math.floor(instant / SECOND) * SECOND;

/** The first instant, to the second, at which the clock has jumped to or over a wall time. */
const jump = (zone: string, wall: number, [from, to]: readonly [number, number]): number => {
  let [low, high] = [from / SECOND, to / SECOND];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallAt(zone, middle * SECOND) >= wall) high = middle;
    else low = middle;
  }
  return high * SECOND;
};

/** Offsets a day and a half away on both sides: zones never change twice in three days. */
const AROUND = 36 * HOUR;

/**
 * The instants at which a clock in a zone shows a wall time, to the second. Mostly one; two where the clock is put
 * back; where it is put forward over the time, the instant of the jump.
 */
export const instantsOf = (zone: string, wall: number): { readonly first: number; readonly last: number } => {
  const candidates = [...new Set([wall - AROUND, wall + AROUND].map((near) => wall - offsetAt(zone, near)))];
  const shown = candidates.filter((instant) => wallAt(zone, instant) === wall);
  if (shown.length) return { first: Math.min(...shown), last: Math.max(...shown) };
  const at = jump(zone, wall, [Math.min(...candidates), Math.max(...candidates)]);
  return { first: at, last: at };
};

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as ISO 8601 with the offset of a zone: `2026-11-24T09:00:00+01:00`. */
export const toIso = (zone: string, instant: number): string => {
  const wall = wallAt(zone, instant);
  // Offsets before about 1970 had seconds, which ISO 8601 cannot say.
  const minutes = Math.round(offsetAt(zone, instant) / MINUTE);
  const ahead = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${new Date(wall).toISOString().slice(0, 19)}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
};
