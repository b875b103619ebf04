import { isRaw } from '../content/reading.js';
import { Bounded, keyOf, Tally } from './bounded.js';
import type { LogEvent } from './read-event.js';

const MOST_RULES = 5000;
/** Items of one verdict that are counted. */
const MOST_ITEMS = 1000;

/** What was said of items, by `yes`, `no` and `review`. */
export interface Ruling {
  yes: number;
  no: number;
  review: number;
}

const fresh = (): Ruling => ({ yes: 0, no: 0, review: 0 });

/** Which rules let things back, and which refuse. */
export class Rulings {
  readonly all = fresh();
  readonly reasons = new Tally(100);
  readonly #rules = new Bounded<Ruling>(MOST_RULES, fresh, ({ yes, no, review }) => yes + no + review);

  add({ type, detail }: LogEvent): void {
    const items: unknown = detail['items'];
    if (type !== 'verdict-reached' || !Array.isArray(items)) return;
    for (const item of items.slice(0, MOST_ITEMS) as unknown[])
      if (isRaw(item) && isRaw(item['verdict'])) this.#judged(item['verdict']);
  }

  /** Those that refused most first. */
  list(): readonly (readonly [rule: string, ruling: Ruling])[] {
    return [...this.#rules.list()].sort(([, a], [, b]) => b.no - a.no);
  }

  #judged({ eligible, ruleIds, reasons }: Readonly<Record<string, unknown>>): void {
    if (eligible !== 'yes' && eligible !== 'no' && eligible !== 'review') return;
    this.all[eligible]++;
    for (const rule of new Set(listOf(ruleIds).map(keyOf))) if (rule) this.#rules.of(rule)[eligible]++;
    if (eligible === 'no')
      for (const reason of listOf(reasons)) if (isRaw(reason)) this.reasons.add(keyOf(reason['code']));
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];
