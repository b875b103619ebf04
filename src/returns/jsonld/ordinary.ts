import type { Facts } from '../conditions.js';
import { deskOf } from '../desk.js';
import type { PolicyVersion, Rule, Terms } from '../model.js';
import { conditionsIn } from '../open-facts.js';
import { termsIn } from '../terms.js';
import { worldsOf } from '../worlds.js';

/** What holds for an item that no rule singles out: bought online by anybody, in the first condition that is taken back. */
export interface Ruled {
  readonly terms: Terms | undefined;
  readonly rules: readonly Rule[];
}

/** Words that no rule names. */
const NOTHING: Facts = {
  category: '',
  sku: '',
  tags: [],
  country: '',
  tier: '',
  channel: 'online',
  seller: '',
  payment: '',
  reason: '',
  reasonClass: 'remorse',
};

const rule = (version: PolicyVersion, facts: Facts): Ruled => {
  const desk = deskOf(version);
  const { decider, overrides } = worldsOf(desk.find, facts).usual;
  return {
    terms: termsIn(desk.policies, { decider, overrides }),
    rules: [...(decider ? [decider] : []), ...overrides.filter((one) => one !== decider)],
  };
};

/** Asked first without a condition, then in one that the policy takes back: some rules are for used items only. */
export const ordinary = (version: PolicyVersion, facts: Facts): Ruled => {
  const all = { ...NOTHING, ...facts };
  const [condition = ''] = rule(version, { ...all, condition: '' }).terms?.conditions ?? [];
  return rule(version, { ...all, condition });
};

/** The same for each reason that is a defect; for defects as such where there is none. */
export const faulty = (version: PolicyVersion, facts: Facts): readonly Ruled[] => {
  const reasons = version.reasons.filter((one) => one.class === 'defect').map(({ id }) => id);
  return (reasons.length ? reasons : ['']).map((reason) =>
    ordinary(version, { ...facts, reason, reasonClass: 'defect' }),
  );
};

/** Countries that rules or rights name. */
export const countriesIn = (version: PolicyVersion): readonly string[] => [
  ...new Set([
    ...conditionsIn(version).flatMap(({ country = [] }) => country),
    ...version.statutory.flatMap(({ countries }) => countries),
  ]),
];
