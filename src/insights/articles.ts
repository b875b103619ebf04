import { Bounded, keyOf, Tally } from './bounded.js';
import type { LogEvent } from './read-event.js';

const MOST_ARTICLES = 20_000;
const MOST_REASONS = 20;

/** What visitors did with one article. */
export interface Read {
  opened: number;
  /** Of these, from a list of answers. */
  found: number;
  helpful: number;
  notHelpful: number;
  /** What was missing where it did not help. */
  readonly reasons: Tally;
  /** Said to have solved the question, here or while writing a message. */
  solved: number;
}

/** Articles opened, rated, and said to have solved it. */
export class Articles {
  opened = 0;
  helpful = 0;
  notHelpful = 0;
  solved = 0;
  /** Where it was solved: `faq`, `guide`, `escalation`. */
  readonly places = new Tally(50);
  readonly #all = new Bounded<Read>(
    MOST_ARTICLES,
    () => ({
      opened: 0,
      found: 0,
      helpful: 0,
      notHelpful: 0,
      reasons: new Tally(MOST_REASONS),
      solved: 0,
    }),
    ({ opened, helpful, notHelpful, solved }) => opened + helpful + notHelpful + solved,
  );

  add({ type, detail }: LogEvent): void {
    const id = keyOf(detail['articleId']);
    if (type === 'question-solved') this.#isSolved(id, keyOf(detail['where']));
    else if (!id) return;
    else if (type === 'article-opened') this.#isOpened(id, detail);
    else if (type === 'article-rated') this.#isRated(id, detail);
  }

  /** Those with which most was done first. */
  list(): readonly (readonly [id: string, read: Read])[] {
    return this.#all.list();
  }

  #isSolved(id: string, where: string): void {
    this.solved++;
    this.places.add(where || 'elsewhere');
    if (id) this.#all.of(id).solved++;
  }

  #isOpened(id: string, detail: LogEvent['detail']): void {
    const read = this.#all.of(id);
    this.opened++;
    read.opened++;
    if (typeof detail['rank'] === 'number') read.found++;
  }

  #isRated(id: string, detail: LogEvent['detail']): void {
    if (typeof detail['helpful'] !== 'boolean') return;
    const read = this.#all.of(id);
    const key = detail['helpful'] ? 'helpful' : 'notHelpful';
    this[key]++;
    read[key]++;
    if (!detail['helpful']) read.reasons.add(keyOf(detail['reason']));
  }
}
