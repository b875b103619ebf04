import type { Policy, PolicyVersion } from './model.js';
import { type AskRights, rightsOf } from './rights.js';
import { type Find, ruleIndex } from './rule-index.js';
import { policiesById } from './terms.js';

/** A version made ready for orders. */
export interface Desk {
  readonly version: PolicyVersion;
  readonly find: Find;
  readonly rights: AskRights;
  readonly policies: ReadonlyMap<string, Policy>;
  readonly classes: ReadonlyMap<string, string>;
}

const desks = new WeakMap<PolicyVersion, Desk>();

/** The same desk for the same version: ten thousand rules are made ready once. */
export const deskOf = (version: PolicyVersion): Desk => {
  const known = desks.get(version);
  if (known) return known;
  const made = {
    version,
    find: ruleIndex(version),
    rights: rightsOf(version),
    policies: policiesById(version),
    classes: new Map(version.reasons.map(({ id, class: name }) => [id, name])),
  };
  desks.set(version, made);
  return made;
};
