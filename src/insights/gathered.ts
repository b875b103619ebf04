import { Articles } from './articles.js';
import { calendarIn, type Moment } from './calendar.js';
import { People } from './people.js';
import { Questions } from './questions.js';
import type { LogEvent } from './read-event.js';
import { Rulings } from './rulings.js';
import { Steps } from './steps.js';
import { Times } from './times.js';

/** Ids that are remembered: a page that sends again after a broken line does so soon. Twice as many at most. */
const REMEMBERED = 50_000;

export interface Span {
  /** IANA name. */
  readonly timezone: string;
  /** First day that counts, since 1970-01-01; and the last. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Counts events one by one; how much it remembers does not grow with the log. */
export class Gathered {
  readonly questions = new Questions();
  readonly articles = new Articles();
  readonly steps = new Steps();
  readonly rulings = new Rulings();
  readonly people: People;
  readonly times = new Times();
  readonly span: Span;
  /** Events that count. */
  events = 0;
  /** Before `from`, or after `to`. */
  outside = 0;
  /** Events whose id came just before. */
  twice = 0;
  readonly #momentOf: (at: number) => Moment;
  #ids = new Set<string>();
  #older = new Set<string>();

  constructor(span: Span) {
    this.span = span;
    this.#momentOf = calendarIn(span.timezone);
    this.people = new People(this.#momentOf);
  }

  add(event: LogEvent): void {
    const { from = -Infinity, to = Infinity } = this.span;
    const moment = this.#momentOf(event.at);
    if (moment.day < from || moment.day > to) this.outside++;
    else if (this.#isKnown(event.id)) this.twice++;
    else {
      this.events++;
      this.times.add(event, moment);
      this.questions.add(event, moment);
      this.articles.add(event);
      this.steps.add(event);
      this.rulings.add(event);
      this.people.add(event);
    }
  }

  #isKnown(id: string): boolean {
    if (!id) return false;
    if (this.#ids.has(id) || this.#older.has(id)) return true;
    if (this.#ids.size >= REMEMBERED) [this.#older, this.#ids] = [this.#ids, new Set()];
    this.#ids.add(id);
    return false;
  }
}
