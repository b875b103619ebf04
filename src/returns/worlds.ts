import type { Rule } from './model.js';
import { type Facts, NO, YES } from './conditions.js';
import type { Find, Ready } from './rule-index.js';

/** One way the rules may have come out: who decided, and what was laid over it. */
export interface World {
  /** Undefined where no rule says anything. */
  readonly decider: Rule | undefined;
  readonly overrides: readonly Rule[];
}

export interface Worlds {
  /** As if what is not known did not match. */
  readonly usual: World;
  /** Every way it may be, the usual one among them. */
  readonly all: readonly World[];
  /** True where there are too many ways to look at each. */
  readonly unclear: boolean;
}

/** So many overrides that may or may not match are tried in all combinations. */
const MOST_MAYBES = 6;

const subsets = (list: readonly Ready[]): readonly (readonly Ready[])[] =>
  list.reduce<(readonly Ready[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const changes = ({ rule }: Ready): boolean => rule.override !== undefined;

/** Asks the rules: the first `use` that matches decides, later matching overrides add up. */
export const worldsOf = (find: Find, facts: Facts): Worlds => {
  const asked = find(facts).map((one) => ({ ...one, truth: one.test(facts) }));
  const matching = asked.filter(({ truth }) => truth !== NO);
  const sure = matching.find(({ rule, truth }) => rule.use !== undefined && truth === YES);
  const deciders = matching.filter(
    ({ rule, at, truth }) => rule.use !== undefined && truth !== YES && (!sure || at < sure.at),
  );
  let unclear = false;
  const under = (decider: Ready | undefined): readonly World[] => {
    const later = decider ? matching.filter((one) => changes(one) && one.at >= decider.at) : [];
    const certain = later.filter(({ truth, at }) => truth === YES || at === decider?.at);
    const maybes = later.filter((one) => !certain.includes(one) && one.decides);
    if (maybes.length > MOST_MAYBES) unclear = true;
    return subsets(maybes.slice(0, MOST_MAYBES)).map((set) => ({
      decider: decider?.rule,
      overrides: [...certain, ...set].sort((a, b) => a.at - b.at).map(({ rule }) => rule),
    }));
  };
  const first = under(sure);
  return {
    usual: first[0] as World,
    all: [...first, ...deciders.flatMap((one) => under(one))],
    unclear,
  };
};
