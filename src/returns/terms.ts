import type { Override, Policy, PolicyVersion, Terms } from './model.js';
import type { World } from './worlds.js';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects whose fields are laid over each other one by one; a charge is one thing, and lists are replaced. */
const INNER = ['window', 'fees'];

const merged = (terms: Terms, override: Override): Terms => {
  const result: Record<string, unknown> = { ...terms };
  for (const [field, value] of Object.entries(override)) {
    const under = result[field];
    result[field] =
      INNER.includes(field) && isPlain(under) && isPlain(value) ? { ...under, ...value } : value;
  }
  return result as unknown as Terms;
};

/** The policies of a version by id. */
export const policiesById = ({ policies }: PolicyVersion): ReadonlyMap<string, Policy> =>
  new Map(policies.map((policy) => [policy.id, policy]));

/** What holds in a world; undefined where no policy is known for it. */
export const termsIn = (policies: ReadonlyMap<string, Policy>, { decider, overrides }: World) => {
  const policy = policies.get(decider?.use ?? '');
  return policy && overrides.reduce<Terms>((terms, { override = {} }) => merged(terms, override), policy);
};
