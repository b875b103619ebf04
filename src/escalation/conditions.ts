import { isRaw, type Raw } from '../content/reading.js';
import type { RoutingCondition, Fact } from './model.js';

export const FACTS: readonly string[] = ['topic', 'verdict', 'category', 'country', 'locale'];

/** Capitals and spaces around a value make no difference. */
export const plain = (value: unknown): string => String(value).trim().toLowerCase();

const condition = (fact: Fact, value: unknown, field?: string): RoutingCondition =>
  Object.freeze({
    fact,
    ...(field === undefined ? {} : { field }),
    values: Object.freeze((Array.isArray(value) ? value : [value]).map(plain)),
  });

/** `{topic: "late", field: {"paid-by": "card"}}` → its conditions. A name that is no fact is the id of a field. */
export const conditionsOf = (when: Raw): readonly RoutingCondition[] =>
  Object.freeze(
    Object.keys(when).flatMap((name) => {
      const value = when[name];
      if (FACTS.includes(name)) return [condition(name as Fact, value)];
      if (!/^fields?$/.test(name) || !isRaw(value)) return [condition('field', value, name)];
      return Object.keys(value).map((field) => condition('field', value[field], field));
    }),
  );

const same = (a: RoutingCondition, b: RoutingCondition): boolean => a.fact === b.fact && a.field === b.field;

/** `de` admits `de` and `de-at`; every other value only itself. */
export const admits = ({ fact, values }: RoutingCondition, value: string): boolean =>
  values.some((one) => one === value || (fact === 'locale' && value.startsWith(`${one}-`)));

/** So many combinations of values are looked at; beyond them a rule counts as reachable. */
const MOST = 5_000;

/** Every choice of one value for each condition. */
const choices = (when: readonly RoutingCondition[]): readonly (readonly RoutingCondition[])[] =>
  when.reduce<readonly (readonly RoutingCondition[])[]>(
    (lists, one) =>
      lists.length * one.values.length > MOST
        ? []
        : lists.flatMap((list) => one.values.map((value) => [...list, { ...one, values: [value] }])),
    [[]],
  );

/** Whether everything that fulfils `narrow` fulfils `wide` too. */
const covers = (wide: readonly RoutingCondition[], narrow: readonly RoutingCondition[]): boolean =>
  wide.every((one) =>
    narrow.some((two) => same(one, two) && two.values.every((value) => admits(one, value))),
  );

/**
 * The earlier rules that together leave nothing for this one; undefined where it can still match.
 * @param earlier those that are asked first
 */
export const shadowedBy = <Of extends { readonly when: readonly RoutingCondition[] }>(
  when: readonly RoutingCondition[],
  earlier: readonly Of[],
): readonly Of[] | undefined => {
  const cases = choices(when);
  const catchers = cases.map((one) => earlier.find((rule) => covers(rule.when, one)));
  return cases.length > 0 && catchers.every((rule) => rule !== undefined)
    ? [...new Set(catchers as Of[])]
    : undefined;
};
