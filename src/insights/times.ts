import { keyOf, Tally } from './bounded.js';
import type { Moment } from './calendar.js';
import { isForPerson } from './questions.js';
import type { LogEvent } from './read-event.js';

/** One week, or all of them. */
export interface Totals {
  asked: number;
  missed: number;
  opened: number;
  solved: number;
  /** Visitors who wanted a person. */
  persons: number;
  /** Messages that arrived. */
  accepted: number;
}

export const noTotals = (): Totals => ({
  asked: 0,
  missed: 0,
  opened: 0,
  solved: 0,
  persons: 0,
  accepted: 0,
});

const SIMPLE: Readonly<Record<string, keyof Totals>> = {
  'article-opened': 'opened',
  'question-solved': 'solved',
  'ticket-accepted': 'accepted',
};

/** When things happen, and in which languages. */
export class Times {
  /** Questions asked, by day of the week from Monday and hour. */
  readonly hours = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
  readonly languages = new Tally(200);
  readonly missedIn = new Tally(200);
  readonly failures = new Tally(500);
  first: number | undefined;
  last: number | undefined;
  readonly #weeks = new Map<number, Totals>();

  add(event: LogEvent, moment: Moment): void {
    this.first = Math.min(this.first ?? moment.day, moment.day);
    this.last = Math.max(this.last ?? moment.day, moment.day);
    const { type, detail } = event;
    const simple = SIMPLE[type];
    if (simple) this.#week(moment.week)[simple]++;
    else if (type === 'search-settled') this.#asked(event, moment);
    else if (type === 'action-requested' && isForPerson(detail['action'])) this.#week(moment.week).persons++;
    else if (type === 'failed')
      this.failures.add(`${keyOf(detail['where']) || 'somewhere'}: ${keyOf(detail['code'])}`);
  }

  /** The earliest first; a week in which nothing happened is there too. */
  weeks(): readonly (readonly [week: number, totals: Totals])[] {
    if (this.first === undefined || this.last === undefined) return [];
    const numbers = [...this.#weeks.keys()];
    const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
    if (!numbers.length) return [];
    return Array.from({ length: to - from + 1 }, (_, i) => [
      from + i,
      this.#weeks.get(from + i) ?? noTotals(),
    ]);
  }

  #week(week: number): Totals {
    let totals = this.#weeks.get(week);
    if (!totals) this.#weeks.set(week, (totals = noTotals()));
    return totals;
  }

  #asked({ detail, locale }: LogEvent, { week, weekday, hour }: Moment): void {
    if (typeof detail['query'] !== 'string' || !detail['query'].trim()) return;
    const totals = this.#week(week);
    totals.asked++;
    const row = this.hours[weekday];
    if (row) row[hour] = (row[hour] ?? 0) + 1;
    const language = keyOf(locale) || 'unknown';
    this.languages.add(language);
    if (detail['total'] !== 0) return;
    totals.missed++;
    this.missedIn.add(language);
  }
}
