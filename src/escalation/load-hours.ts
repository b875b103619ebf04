import {
  formed,
  FORMS,
  isDay,
  isTimezone,
  type Leaf,
  many,
  own,
  record,
  records,
  text,
} from '../content/reading.js';
import type { Hours, Span } from './model.js';

/** Opening hours for pages: gentle, in step with `hours-rules`. */
export const form = (name: string): RegExp => FORMS.get(name) as RegExp;
export const of = (words: string): Leaf => formed(new RegExp(`^(${words})$`));

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const times = { opens: formed(form('time')), closes: formed(form('time')) };
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The span of two times; none where it would close before it opens. */
const spansOf = ({ opens, closes }: { opens?: string; closes?: string }): readonly Span[] => {
  if (!opens || !closes) return [];
  const span = { opens: minutes(opens), closes: minutes(closes) };
  return span.opens < span.closes ? [span] : [];
};

interface Weekly {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}
const weekly = record<Weekly>(3, { days: many(of(DAYS.join('|'))), ...times });

interface Exception {
  readonly date: string;
  readonly closed?: boolean;
  readonly opens?: string;
  readonly closes?: string;
  readonly label?: string;
}
const exception = record<Exception>(1, {
  date: formed(form('date'), (day) => isDay(day) && day),
  closed: (value) => value === true,
  ...times,
  label: text,
});

type Exceptions = Map<string, { spans: readonly Span[]; label?: string | undefined }>;

/** Several entries of one day add up, and closed beats open; what cannot be understood is closed. */
const exceptionsOf = (list: readonly Exception[]): Exceptions => {
  const days: Exceptions = new Map();
  for (const { date, closed, label, ...given } of list) {
    const next = { spans: closed ? [] : spansOf(given), ...(label !== undefined && { label }) };
    const before = days.get(date);
    if (before && !before.spans.length) continue;
    const joins = before && next.spans.length > 0;
    days.set(date, joins ? { ...before, spans: [...before.spans, ...next.spans] } : next);
  }
  return days;
};

export const hours: Leaf = (value) => {
  const read = record<{ timezone: string; weekly: Weekly[]; exceptions: Exception[] }>(1, {
    timezone: formed(/./, (zone) => isTimezone(zone) && zone),
    weekly: records(weekly),
    exceptions: records(exception),
  })(value);
  if (!read || !Array.isArray(own(value, 'weekly'))) return undefined;
  const week = DAYS.map((day) =>
    read.weekly.filter(({ days }) => days.includes(day)).flatMap((one) => spansOf(one)),
  );
  const exceptions = exceptionsOf(read.exceptions);
  const opens = week.some((day) => day.length) || [...exceptions.values()].some(({ spans }) => spans.length);
  return opens ? ({ timezone: read.timezone, week, exceptions } as Hours) : undefined;
};
