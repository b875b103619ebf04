import type { Collector, Infer, Raw } from '../content/reading.js';
import type { EXCEPTION, WEEKLY } from './departments-shape.js';
import type { HoursException, Hours, Span } from './model.js';

/** As `Date` counts the days of the week. */
export const DAYS: readonly string[] = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** `HH:MM` → minutes since the beginning of the day. */
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * The span of two times. An hour past midnight is written with the next day: to open at 22:00 and close at 06:00 are
 * the spans 22:00–24:00 and 00:00–06:00, so that an editor who exchanges two times is told.
 */
const spanOf = ({ report, path }: Collector, opens: string, closes: string): Span | undefined => {
  const span = Object.freeze({ opens: minutes(opens), closes: minutes(closes) });
  if (span.opens < span.closes) return span;
  report('error escalation/closes-before-opens', { opens, closes }, { at: [...path, 'closes'] });
  return undefined;
};

export type ReadWeekly = { readonly days: readonly string[]; readonly span: Span };
export type ReadException = { readonly date: string; readonly exception: HoursException };

export const weeklyOf = (problems: Collector, read: Infer<typeof WEEKLY>): ReadWeekly | undefined => {
  if (!read.days.length) problems.report('error escalation/no-days', {}, { at: [...problems.path, 'days'] });
  const span = spanOf(problems, read.opens, read.closes);
  return span && { days: read.days, span };
};

/** An exception; one that cannot be understood closes the day, since nobody should wait before a locked door. */
export const exceptionOf = (
  problems: Collector,
  { date, closed, opens, closes, label }: Infer<typeof EXCEPTION>,
): ReadException => {
  const { report } = problems;
  const span =
    !closed && opens !== undefined && closes !== undefined ? spanOf(problems, opens, closes) : undefined;
  const timed = opens !== undefined || closes !== undefined;
  if (closed && timed) report('error escalation/closed-with-hours', { date });
  else if (!closed && (opens === undefined || closes === undefined))
    report('error escalation/open-question', { date });
  const spans = Object.freeze(span ? [span] : []);
  return { date, exception: Object.freeze({ spans, ...(label === undefined ? {} : { label }) }) };
};

/** Joins several entries of one date: hours add up, and closed beats open. */
const join = (before: HoursException | undefined, next: HoursException): HoursException =>
  before?.spans.length && next.spans.length
    ? Object.freeze({ ...before, spans: Object.freeze([...before.spans, ...next.spans]) })
    : before?.spans.length === 0
      ? before
      : next;

interface ReadHours {
  readonly timezone: string;
  readonly weekly: readonly ReadWeekly[];
  readonly exceptions: readonly ReadException[];
}

/** The hours as the model has them; undefined where the department would never open, which is told. */
export const hoursOf = (problems: Collector, read: ReadHours, raw: Raw): Hours | undefined => {
  const week = DAYS.map((day) =>
    Object.freeze(read.weekly.filter(({ days }) => days.includes(day)).map(({ span }) => span)),
  );
  const exceptions = new Map<string, HoursException>();
  for (const { date, exception } of read.exceptions) {
    const before = exceptions.get(date);
    if (before && (before.spans.length === 0) !== (exception.spans.length === 0))
      problems.report(
        'error escalation/closed-with-hours',
        { date },
        { at: [...problems.path, 'exceptions'] },
      );
    exceptions.set(date, join(before, exception));
  }
  const opens = week.some((day) => day.length) || [...exceptions.values()].some(({ spans }) => spans.length);
  // Where entries were left out, their own problem is told already.
  const lost = Array.isArray(raw['weekly']) && raw['weekly'].length > read.weekly.length;
  if (!opens && !lost) problems.report('error escalation/never-opens');
  return opens
    ? Object.freeze({ timezone: read.timezone, week: Object.freeze(week), exceptions })
    : undefined;
};
