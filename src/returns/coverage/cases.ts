import type { PolicyVersion, Rule } from '../model.js';
import { type Formula, opposite } from './formula.js';
import { lifeOf } from './line.js';
import { nearby } from './nearby.js';
import { type Steps, uncovered } from './search.js';
import { type Space, spaceOf } from './space.js';

/** A rule whose condition can be read. */
export interface Entry {
  readonly rule: Rule;
  readonly at: number;
  readonly formula: Formula;
}

/** A version made ready to be asked about all cases. */
export interface Cases {
  readonly version: PolicyVersion;
  readonly next: PolicyVersion | undefined;
  readonly space: Space;
  readonly entries: readonly Entry[];
  readonly steps: Steps;
  /** The rules that decide, above a place, that may meet a formula. */
  readonly above: (formula: Formula, before: number) => readonly Entry[];
}

export const decides = ({ rule }: { readonly rule: Rule }): boolean => rule.use !== undefined;

/** The cases of a version; the next one ends its life. */
export const casesOf = (version: PolicyVersion, next: PolicyVersion | undefined, steps: Steps): Cases => {
  const conditions = version.rules.flatMap(({ when }) => when ?? []);
  const space = spaceOf(version, conditions, lifeOf(version, next));
  const entries = version.rules.flatMap((rule, at) =>
    rule.when ? [{ rule, at, formula: space.formulaOf(rule.when) }] : [],
  );
  return { version, next, space, entries, steps, above: nearby(entries.filter(decides)) };
};

/** Whether all of these hold in one case, and none of those. */
export const happens = (
  { space, steps }: Cases,
  all: readonly Formula[],
  none: readonly Formula[] = [],
): boolean =>
  uncovered([...all.map((formula) => opposite(formula, space.whole)), ...none], space.whole, steps) !==
  undefined;
