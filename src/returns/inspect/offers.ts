import type { Problem } from '../../content/index.js';
import { decides, happens } from '../coverage/cases.js';
import type { Formula } from '../coverage/formula.js';
import { TooLarge } from '../coverage/search.js';
import type { Policy, Reason, Resolution } from '../model.js';
import { type Look, type Seen, tell } from './look.js';

type Fits = (resolution: Resolution) => boolean;

/** Whether a case with this reason exists that a policy with such a resolution decides, or an override gives one. */
const canGet = ({ cases, version }: Seen, reason: Formula, fits: Fits): boolean => {
  const policies = new Map(version.policies.map((policy) => [policy.id, policy]));
  return cases.entries.some((entry) => {
    const { rule, formula, at } = entry;
    const given = rule.override?.resolutions?.some(fits) === true;
    if (given && happens(cases, [formula, reason])) return true;
    const policy = policies.get(rule.use ?? '');
    // A rule whose policy cannot be read says nothing against the reason.
    const offered = decides(entry) && (!policy || policy.resolutions.some(fits));
    if (!offered) return false;
    const above = cases.above(formula, at).map((one) => one.formula);
    return happens(cases, [formula, reason], above);
  });
};

const aboutReason = (seen: Seen, reason: Reason): readonly Problem[] => {
  const { cases, place, version } = seen;
  const formula = cases.space.formulaOfReason(reason);
  const { id: key, suggest } = reason;
  if (!canGet(seen, formula, () => true)) {
    const lawful = version.statutory.length > 0;
    return [tell(lawful ? 'warning returns/no-way' : 'error returns/no-way', place(reason), { key })];
  }
  if (suggest === undefined || canGet(seen, formula, ({ type }) => type === suggest)) return [];
  return [tell('warning returns/suggested-nowhere', place(reason, 'suggest'), { key, suggest })];
};

const reasons: Look = (seen) => {
  // Where no policy offers anything, that is told of the policies.
  const any = seen.version.policies.some(({ resolutions }) => resolutions.length);
  if (!any || !seen.whole) return [];
  try {
    return seen.version.reasons.flatMap((reason) => aboutReason(seen, reason));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return [tell('advice returns/reasons-not-proved', seen.place(seen.version, 'reasons'))];
  }
};

/** Reasons that stand for each other in a circle; one that maps to its own name is what the backend calls it. */
const loops: Look = ({ version, place }) => {
  const byId = new Map(version.reasons.map((reason) => [reason.id, reason]));
  const next = ({ id, maps }: Reason): Reason | undefined =>
    typeof maps === 'string' && maps !== id ? byId.get(maps) : undefined;
  const told = new Set<Reason>();
  return version.reasons.flatMap((first) => {
    const chain = [first];
    let at = next(first);
    while (at && !chain.includes(at)) {
      chain.push(at);
      at = next(at);
    }
    if (at !== first || told.has(first)) return [];
    for (const one of chain) told.add(one);
    const names = [...chain, first].map(({ id }) => id).join(' → ');
    return [tell('error returns/maps-loop', place(first, 'maps'), { chain: names })];
  });
};

/** Whether an override could give what a policy has none of: nobody asks which. */
const overridden = ({ version }: Seen, field: 'resolutions' | 'methods'): boolean =>
  version.rules.some(({ override }) => override?.[field]?.length);

const aboutPolicy = (seen: Seen, used: ReadonlySet<string>, policy: Policy): readonly Problem[] => {
  const { id: key, kind, resolutions, methods } = policy;
  const at = seen.place(policy);
  if (!used.has(key)) return [tell('advice returns/unused-policy', at, { key })];
  if (kind === 'not-permitted') return [];
  if (!resolutions.length)
    return overridden(seen, 'resolutions') ? [] : [tell('warning returns/no-resolution', at, { key })];
  const stays = resolutions.every(({ type }) => type === 'keep-item');
  return methods.length || stays || overridden(seen, 'methods')
    ? []
    : [tell('advice returns/no-method', at, { key })];
};

const policies: Look = (seen) => {
  const used = new Set(seen.version.rules.flatMap(({ use }) => use ?? []));
  return seen.version.policies.flatMap((policy) => aboutPolicy(seen, used, policy));
};

/** Whether everybody who may return something gets something for it. */
export const offers: Look = (seen) => [...policies(seen), ...reasons(seen), ...loops(seen)];
