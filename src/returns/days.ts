/**
 * Calendar days as `YYYY-MM-DD`, which sort as texts. An instant becomes the day it falls on in a time zone; from then
 * on only whole days are counted, so a day of 23 or 25 hours, or one that a zone skipped, counts like any other.
 */
export type Day = string;

const DAY = 86_400_000;
const LAST: Day = '9999-12-31';
/** The year 1; what lies before has an era that no shop knows. */
const FIRST = Date.UTC(2000, 0, 2) - 730_119 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
};

/** The day an instant (milliseconds since 1970 UTC) falls on in a zone. */
export const dayIn = (zone: string, at: number): Day => {
  if (at < FIRST) return new Date(at).toISOString().slice(0, 10);
  const part = { year: '', month: '', day: '' };
  for (const { type, value } of formatOf(zone).formatToParts(at)) {
    if (type === 'year' || type === 'month' || type === 'day') part[type] = value;
  }
  return part.year.length > 4 ? LAST : `${part.year.padStart(4, '0')}-${part.month}-${part.day}`;
};

/** So many days later; the end of the calendar where it would lie beyond. */
export const addDays = (day: Day, days: number): Day => {
  const text = new Date(Date.parse(day) + days * DAY).toISOString();
  return text.length > 24 ? LAST : text.slice(0, 10);
};

export const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
