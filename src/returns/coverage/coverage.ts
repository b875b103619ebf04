import type { Rule } from '../model.js';
import { type Cases, decides, type Entry, happens } from './cases.js';
import { type Formula, opposite } from './formula.js';
import { type Gap, gapsIn } from './gaps.js';
import { lifeOf } from './line.js';
import { TooLarge, uncovered } from './search.js';
import { spaceOf } from './space.js';

/** Why a rule never counts, and which rules are to blame. */
export interface Idle {
  readonly rule: Rule;
  /**
   * `never`: its condition contradicts itself. `other-version`: orders that meet it fall under another version.
   * `shadowed`: the rules in `by`, above it, catch everything it could. `too-early`: it changes what no rule up to
   * there has decided.
   */
  readonly why: 'never' | 'other-version' | 'shadowed' | 'too-early';
  readonly by: readonly Rule[];
}

export interface Coverage {
  readonly idle: readonly Idle[];
  readonly gaps: readonly Gap[];
  /** True where there are more gaps than those. */
  readonly more: boolean;
  /**
   * So many rules, from the first on, were compared with all above them together. Where the steps did not last, the
   * others were compared with those of the same condition and with those for everything.
   */
  readonly proved: number;
  /** False where the steps did not last to look for gaps. */
  readonly searched: boolean;
}

/** So many rules are tried one by one when those to blame are looked for. */
const MOST_BLAMED = 80;

/** The fewest of these, taken away one by one, that still catch everything. */
const toBlame = (cases: Cases, formula: Formula, entries: readonly Entry[]): readonly Rule[] => {
  const alone = entries.find((one) => !happens(cases, [formula], [one.formula]));
  let left = alone ? [alone] : entries.filter((one) => happens(cases, [formula, one.formula]));
  for (const one of left.length > MOST_BLAMED ? [] : left) {
    const others = left.filter((other) => other !== one);
    const still = others.map((other) => other.formula);
    if (others.length && !happens(cases, [formula], still)) left = others;
  }
  return left.map(({ rule }) => rule);
};

/** Whether orders of another version could meet a condition that those of this one cannot. */
const elsewhere = ({ version, steps }: Cases, { when = {} }: Rule): boolean => {
  const { validFrom: _, ...ever } = version;
  const { whole, formulaOf } = spaceOf(version, [when], lifeOf(ever, undefined));
  return uncovered([opposite(formulaOf(when), whole)], whole, steps) !== undefined;
};

const idleAs = (cases: Cases, entry: Entry): Idle | undefined => {
  const { rule, formula, at } = entry;
  if (!happens(cases, [formula]))
    return { rule, why: elsewhere(cases, rule) ? 'other-version' : 'never', by: [] };
  const above = cases.above(formula, at);
  const covers = above.map((one) => one.formula);
  if (decides(entry))
    return happens(cases, [formula], covers)
      ? undefined
      : { rule, why: 'shadowed', by: toBlame(cases, formula, above) };
  return covers.some((cover) => happens(cases, [formula, cover]))
    ? undefined
    : { rule, why: 'too-early', by: [] };
};

/** What can be said of rules without comparing them with all others. */
const plainlyIdle = ({ entries }: Cases, from: number): readonly Idle[] => {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry, i): readonly Idle[] => {
    if (!decides(entry)) return [];
    const { rule, formula } = entry;
    const key = JSON.stringify(formula === true ? {} : rule.when);
    const by = first.get('{}') ?? first.get(key);
    if (!by) first.set(key, entry);
    return by && i >= from ? [{ rule, why: 'shadowed', by: [by.rule] }] : [];
  });
};

/** What `work` gives, or undefined where its share of the steps did not last. */
const inShare = <Made>({ steps }: Cases, share: number, work: () => Made): Made | undefined => {
  const kept = steps.left * (1 - share);
  steps.left -= kept;
  try {
    return work();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  } finally {
    steps.left = Math.max(0, steps.left) + kept;
  }
};

/**
 * Proves which rules of a version never count and for which items none decides, by all the cases that its conditions
 * can tell apart. Where the steps do not last it says how far it came; a third is left for who asks further.
 */
export const coverageOf = (cases: Cases): Coverage => {
  const idle: Idle[] = [];
  let proved = 0;
  inShare(cases, 1 / 3, () => {
    for (const entry of cases.entries) {
      const found = idleAs(cases, entry);
      if (found) idle.push(found);
      proved++;
    }
  });
  idle.push(...plainlyIdle(cases, proved));
  const found = inShare(cases, 1 / 2, () => gapsIn(cases));
  return { idle, gaps: [], more: false, ...found, proved, searched: found !== undefined };
};
