import { isRaw } from '../content/reading.js';
import { Bounded, keyOf, Tally } from './bounded.js';
import type { Moment } from './calendar.js';
import { isForPerson } from './questions.js';
import type { LogEvent } from './read-event.js';

const HOUR = 3_600_000;
/** Hours within which an answer is promised: up to each, and then more. */
export const DUE_WITHIN: readonly number[] = [1, 4, 24, 48, 72];
/** What comes of a message. */
export const TICKETS = ['saved', 'sent', 'accepted', 'delayed', 'rejected'] as const;

/** Who visitors were led to. */
export interface Team {
  seen: number;
  /** Of these, while it was open. */
  open: number;
  /** As `DUE_WITHIN`, one more for later, and one for no promise. */
  readonly due: number[];
}

const fresh = (): Team => ({ seen: 0, open: 0, due: Array<number>(DUE_WITHIN.length + 2).fill(0) });

/** Which departments, what about, by when they answer, and how messages arrive. */
export class People {
  wanted = 0;
  readonly topics = new Tally(1000);
  /** Next steps that visitors asked for, by type. */
  readonly actions = new Tally(50);
  readonly tickets: Record<(typeof TICKETS)[number], number> = {
    saved: 0,
    sent: 0,
    accepted: 0,
    delayed: 0,
    rejected: 0,
  };
  /** Why messages were late or refused. */
  readonly troubles = new Tally(200);
  /** Days of the week on which answers are due; 0 is Monday. */
  readonly dueDays = Array<number>(7).fill(0);
  readonly #teams = new Bounded<Team>(1000, fresh, ({ seen }) => seen);
  readonly #momentOf: (at: number) => Moment;

  constructor(momentOf: (at: number) => Moment) {
    this.#momentOf = momentOf;
  }

  add(event: LogEvent): void {
    const { type, detail } = event;
    if (type === 'department-suggested') this.#suggested(event);
    else if (type === 'action-requested') this.#asked(detail['action']);
    else if (type.startsWith('ticket-')) this.#ticket(type.slice('ticket-'.length), detail);
  }

  /** Those seen most first. */
  list(): readonly (readonly [id: string, team: Team])[] {
    return this.#teams.list();
  }

  #suggested({ detail, at }: LogEvent): void {
    const id = keyOf(detail['department']);
    if (!id) return;
    const team = this.#teams.of(id);
    team.seen++;
    if (detail['openNow'] === true) team.open++;
    const due = Date.parse(keyOf(detail['answerBy']));
    const last = team.due.length - 1;
    const within = Number.isNaN(due) ? last : DUE_WITHIN.findIndex((hours) => due - at <= hours * HOUR);
    const place = within < 0 ? last - 1 : within;
    team.due[place] = (team.due[place] ?? 0) + 1;
    if (Number.isNaN(due)) return;
    const { weekday } = this.#momentOf(due);
    this.dueDays[weekday] = (this.dueDays[weekday] ?? 0) + 1;
  }

  #asked(action: unknown): void {
    if (!isRaw(action)) return;
    this.actions.add(keyOf(action['type']));
    if (!isForPerson(action)) return;
    this.wanted++;
    this.topics.add(keyOf(action['topic']) || 'something-else');
  }

  #ticket(state: string, detail: LogEvent['detail']): void {
    const known = TICKETS.find((name) => name === state);
    if (!known) return;
    this.tickets[known]++;
    if (known === 'delayed' || known === 'rejected')
      this.troubles.add(`${known} ${keyOf(detail['code']) || 'without a code'}`);
  }
}
