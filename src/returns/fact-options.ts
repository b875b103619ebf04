import type { Facts } from './conditions.js';
import { deskOf } from './desk.js';
import { fromMinor, digitsOf } from './money.js';
import type { PolicyVersion, ReasonClass, When } from './model.js';
import { conditionsOf } from './items.js';
import { conditionsIn } from './open-facts.js';
import type { Fact, FactOption } from './questions.js';

/** What was said in `check`: a word for each fact, a list for `tags`. */
export type Said = Partial<Readonly<Record<Fact, string | readonly string[]>>>;

/** A word that no rule names. */
const otherThan = (values: readonly string[]): string =>
  values.includes('other') ? `other-than-${values[0]}` : 'other';

const named = (version: PolicyVersion, key: keyof When): string[] => [
  ...new Set(conditionsIn(version).flatMap((when) => (when[key] as readonly string[] | undefined) ?? [])),
];

/** From each price that a rule names to the next one. */
const spans = (version: PolicyVersion): FactOption[] => {
  const ends = conditionsIn(version).flatMap(({ price }) => (price ? [price.least, price.most + 1] : []));
  const cuts = [...new Set([0, ...ends.filter((cut) => Number.isSafeInteger(cut) && cut > 0)])].sort(
    (a, b) => a - b,
  );
  return cuts.map((least, i) => {
    const next = cuts[i + 1];
    return { value: String(least), span: { least, most: next === undefined ? undefined : next - 1 } };
  });
};

/** Where no rule names a reason it is enough to know whether something is wrong: one reason stands for its class. */
const reasons = (version: PolicyVersion): FactOption[] => {
  const each = version.reasons.map(({ id }) => ({ value: id }));
  if (named(version, 'reason').length) return each;
  const first = (wanted: ReasonClass) => version.reasons.find((one) => one.class === wanted);
  return [first('remorse'), first('defect')].flatMap((one) => (one ? [{ value: one.id }] : []));
};

/** The answers a visitor can give to a question about a fact: what the rules name, and something else. */
export const factOptions = (version: PolicyVersion, fact: Fact): readonly FactOption[] => {
  if (fact === 'price') return spans(version);
  if (fact === 'reason') return reasons(version);
  const values =
    fact === 'condition'
      ? [...conditionsOf(version)]
      : fact === 'country'
        ? [
            ...new Set([
              ...named(version, 'country'),
              ...version.statutory.flatMap(({ countries }) => countries),
            ]),
          ]
        : named(version, fact === 'tags' ? 'tag' : fact);
  if (fact === 'tags') return values.map((value) => ({ value }));
  return [...values.map((value) => ({ value })), { value: otherThan(values), other: true }];
};

const word = (value: Said[Fact]): string | undefined => (typeof value === 'string' ? value : undefined);

/** What was said as the facts of an item, for the rules. */
export const factsFrom = (version: PolicyVersion, said: Said, orderedOn: string | undefined): Facts => {
  const { tags, price, reason, ...words } = said;
  const facts = Object.fromEntries(Object.entries(words).map(([fact, value]) => [fact, word(value)]));
  const id = word(reason);
  return {
    ...facts,
    ...(facts['country'] && { country: facts['country'].toUpperCase() }),
    tags: Array.isArray(tags) ? (tags as readonly string[]) : undefined,
    price: price === undefined ? undefined : Number(price),
    orderedOn,
    reason: id,
    reasonClass: id === undefined ? undefined : deskOf(version).classes.get(id),
  };
};

/** What was said as a line of an order. */
export const lineFrom = (version: PolicyVersion, { price, ...said }: Said): object => ({
  lineId: 'item',
  ...said,
  ...(price !== undefined && { price: fromMinor(Number(price), digitsOf(version.currency)) }),
});
