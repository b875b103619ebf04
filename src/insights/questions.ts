import { scrub } from '../search/scrub.js';
import { Bounded, keyOf } from './bounded.js';
import type { Moment } from './calendar.js';
import type { LogEvent } from './read-event.js';

/** Distinct questions that are remembered; beyond it the rarest are forgotten. */
export const MOST_QUESTIONS = 50_000;

/** One question, in all its spellings of letters and spaces. */
export interface Asked {
  /** As it was first written. */
  text: string;
  /** First part of the language tag, such as `en`. */
  readonly locale: string;
  asked: number;
  /** Of these, how often nothing was found. */
  missed: number;
  /** How often one of its answers was opened. */
  opened: number;
  /** How often the visitor then wanted a person. */
  persons: number;
  /** The first article of the last answer. */
  top: string;
  /** Asked, by week. */
  readonly weeks: Map<number, number>;
  /** Missed, by week. */
  readonly missedWeeks: Map<number, number>;
}

const primary = (locale: string): string => keyOf(locale.toLowerCase().split(/[-_]/, 1)[0]);

const bump = (counts: Map<number, number>, week: number): unknown =>
  counts.set(week, (counts.get(week) ?? 0) + 1);

/** Letters of a question that are looked at: masking comes before cutting, or half an address would be left. */
const LONGEST = 1000;

const MASKS = /\s*\[(?:mail|number)\]\s*/g;

/** A log may come from somewhere that masks nothing. */
const clean = (query: unknown): string => {
  if (typeof query !== 'string') return '';
  const text = query.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const masked = /[\p{Nd}@]/u.test(text) ? scrub(text) : text;
  // What is masked tells one visitor from the other, not one question; alone it is all that was typed.
  return keyOf(masked.includes('[') ? masked.replace(MASKS, ' ').trim() || masked : masked);
};

/** What was asked, found and not found. */
export class Questions {
  asked = 0;
  missed = 0;
  corrected = 0;
  readonly #all = new Bounded<Asked>(
    MOST_QUESTIONS,
    (key) => fresh(key.slice(0, key.indexOf('\n'))),
    ({ asked }) => asked,
  );

  add({ type, detail, locale }: LogEvent, { week }: Moment): void {
    const text = clean(detail['query']);
    if (!text) return;
    if (type === 'search-settled') this.#settled(detail, this.#of(text, locale), week);
    else if (type === 'article-opened') this.#of(text, locale).opened++;
    else if (type === 'action-requested' && isForPerson(detail['action'])) this.#of(text, locale).persons++;
  }

  /** Those asked most first. */
  list(): readonly Asked[] {
    return this.#all.list().map(([, asked]) => asked);
  }

  /** How often something was asked that is no longer remembered. */
  get forgotten(): number {
    return this.#all.forgotten;
  }

  #of(text: string, locale: string): Asked {
    const question = this.#all.of(`${primary(locale)}\n${text.toLowerCase()}`);
    question.text ||= text;
    return question;
  }

  #settled(detail: LogEvent['detail'], question: Asked, week: number): void {
    this.asked++;
    question.asked++;
    bump(question.weeks, week);
    if (typeof detail['corrected'] === 'string') this.corrected++;
    const top: unknown = detail['top'];
    if (detail['total'] === 0) {
      this.missed++;
      question.missed++;
      bump(question.missedWeeks, week);
    } else if (Array.isArray(top) && typeof top[0] === 'string') question.top = keyOf(top[0]);
  }
}

const fresh = (locale: string): Asked => ({
  text: '',
  locale,
  asked: 0,
  missed: 0,
  opened: 0,
  persons: 0,
  top: '',
  weeks: new Map(),
  missedWeeks: new Map(),
});

/** Whether a next step is to a person. */
export const isForPerson = (action: unknown): boolean =>
  typeof action === 'object' && action !== null && (action as { type?: unknown }).type === 'escalate';
