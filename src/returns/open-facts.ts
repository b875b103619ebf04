import { compile, type Facts, MAYBE, type Test, type Truth, WORDS, YES } from './conditions.js';
import { deskOf } from './desk.js';
import type { PolicyVersion, Right, When } from './model.js';

/** A fact that a condition waits for; `orderedOn` is the day of ordering. */
export type OpenFact = (typeof WORDS)[number] | 'tags' | 'price' | 'orderedOn';

const tests = new WeakMap<When, Test>();

const ask = (when: When, facts: Facts): Truth => {
  const known = tests.get(when);
  if (known) return known(facts);
  const made = compile(when);
  tests.set(when, made);
  return made(facts);
};

/** The facts a condition still waits for: those of its parts that are open, while the whole is. */
const waitingFor = (when: When | undefined, facts: Facts): readonly OpenFact[] => {
  if (!when || ask(when, facts) !== MAYBE) return [];
  const parts = [...(when.all ?? []), ...(when.any ?? []), ...(when.not ? [when.not] : [])];
  return [
    ...WORDS.filter((word) => when[word] && facts[word] === undefined),
    ...(when.tag && !facts.tags ? ['tags' as const] : []),
    ...(when.price && facts.price === undefined ? ['price' as const] : []),
    ...(when.orderedBetween && facts.orderedOn === undefined ? ['orderedOn' as const] : []),
    ...parts.flatMap((part) => waitingFor(part, facts)),
  ];
};

const inRight = ({ countries, asksReason, exempt }: Right, facts: Facts): readonly OpenFact[] => {
  if (facts.country !== undefined && countries.length && !countries.includes(facts.country)) return [];
  if (asksReason && facts.reasonClass === 'remorse') return [];
  if (exempt.some((when) => ask(when, facts) === YES)) return [];
  return [
    ...(countries.length && facts.country === undefined ? ['country' as const] : []),
    ...(asksReason && facts.reasonClass === undefined ? ['reasonClass' as const] : []),
    ...exempt.flatMap((when) => waitingFor(when, facts)),
  ];
};

/**
 * The facts that the rules of a version still tell apart, given what is known. Complete: where this is empty, no fact
 * that is not known could lead to another rule. Once a rule decides, only what may be laid over it is looked at.
 */
export const openFacts = (version: PolicyVersion, facts: Facts): ReadonlySet<OpenFact> => {
  const open = new Set<OpenFact>();
  let decided = false;
  for (const { rule, test } of deskOf(version).find(facts)) {
    if (decided && !rule.override) continue;
    for (const fact of waitingFor(rule.when, facts)) open.add(fact);
    if (rule.use !== undefined && test(facts) === YES) decided = true;
  }
  for (const right of version.statutory) for (const fact of inRight(right, facts)) open.add(fact);
  return open;
};

/** Every condition of a version, those in conditions too. */
export const conditionsIn = ({ rules, statutory }: PolicyVersion): readonly When[] => {
  const deep = (when: When): readonly When[] => [
    when,
    ...[...(when.all ?? []), ...(when.any ?? []), ...(when.not ? [when.not] : [])].flatMap(deep),
  ];
  return [
    ...rules.flatMap(({ when }) => (when ? deep(when) : [])),
    ...statutory.flatMap(({ exempt }) => exempt.flatMap(deep)),
  ];
};
