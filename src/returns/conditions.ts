import type { When } from './model.js';
import type { Day } from './days.js';

/** What is known of an item and its order; undefined where it is not known, an empty text where there is none. */
export interface Facts {
  readonly category?: string | undefined;
  readonly sku?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Of one piece, in minor units. */
  readonly price?: number | undefined;
  readonly country?: string | undefined;
  readonly tier?: string | undefined;
  readonly channel?: string | undefined;
  readonly seller?: string | undefined;
  readonly payment?: string | undefined;
  readonly condition?: string | undefined;
  readonly orderedOn?: Day | undefined;
  readonly reason?: string | undefined;
  readonly reasonClass?: string | undefined;
}

/** Three values, after Kleene: what is not known may be either. */
export const NO = 0;
export const MAYBE = 1;
export const YES = 2;
export type Truth = typeof NO | typeof MAYBE | typeof YES;
export type Test = (facts: Facts) => Truth;

export const both = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const either = (a: Truth, b: Truth): Truth => (a > b ? a : b);
export const not = (a: Truth): Truth => (2 - a) as Truth;

/** The facts that are one word; `tag` is several, `price` and `orderedBetween` lie between ends. */
export const WORDS = [
  'category',
  'sku',
  'country',
  'tier',
  'channel',
  'seller',
  'payment',
  'condition',
  'reason',
  'reasonClass',
] as const;
export type Word = (typeof WORDS)[number];

const word =
  (fact: Word, wanted: ReadonlySet<string>): Test =>
  (facts) => {
    const value = facts[fact];
    return value === undefined ? MAYBE : wanted.has(value) ? YES : NO;
  };

const tagged =
  (wanted: ReadonlySet<string>): Test =>
  ({ tags }) =>
    tags === undefined ? MAYBE : tags.some((tag) => wanted.has(tag)) ? YES : NO;

const between =
  <Value extends number | string>(from: Value, to: Value, of: (facts: Facts) => Value | undefined): Test =>
  (facts) => {
    const value = of(facts);
    return value === undefined ? MAYBE : value >= from && value <= to ? YES : NO;
  };

const every =
  (tests: readonly Test[]): Test =>
  (facts) => {
    let truth: Truth = YES;
    for (const test of tests) {
      truth = both(truth, test(facts));
      if (truth === NO) break;
    }
    return truth;
  };

const some =
  (tests: readonly Test[]): Test =>
  (facts) => {
    let truth: Truth = NO;
    for (const test of tests) {
      truth = either(truth, test(facts));
      if (truth === YES) break;
    }
    return truth;
  };

/** A condition, made once into a function. All that it names must hold. */
export const compile = (when: When | undefined): Test => {
  if (!when) return () => MAYBE;
  const { tag, price, orderedBetween, all, any, not: none } = when;
  const tests: Test[] = WORDS.flatMap((fact) => {
    const wanted = when[fact];
    return wanted ? [word(fact, new Set(wanted))] : [];
  });
  if (tag) tests.push(tagged(new Set(tag)));
  if (price) tests.push(between(price.least, price.most, (facts) => facts.price));
  if (orderedBetween)
    tests.push(between(orderedBetween.from, orderedBetween.to, ({ orderedOn }) => orderedOn));
  if (all) tests.push(every(all.map(compile)));
  if (any) tests.push(some(any.map(compile)));
  if (none) {
    const test = compile(none);
    tests.push((facts) => not(test(facts)));
  }
  const [only] = tests;
  return only && tests.length === 1 ? only : every(tests);
};
