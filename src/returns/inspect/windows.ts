import type { Problem } from '../../content/index.js';
import { happens } from '../coverage/cases.js';
import { startOf } from '../coverage/line.js';
import { later } from '../days.js';
import type { Fallback, Policy, Rule, Window } from '../model.js';
import { type Look, type Seen, tell } from './look.js';

const IN_STORE = /^(in[- ]?)?(store|shop)$/i;

const tooEarly = (fatal: boolean) =>
  fatal ? 'error returns/until-too-early' : 'warning returns/until-too-early';

/** A last day before the first order that could meet it. */
const ends = (
  { window, from, at }: { window: Window | undefined; from: string | undefined; at: Problem['path'] },
  only: boolean,
): readonly Problem[] => {
  const { until, days } = window ?? {};
  if (until === undefined || from === undefined || until >= from) return [];
  return [tell(tooEarly(days === undefined && only), [...at, 'window', 'until'], { until, from })];
};

/** Fallbacks that are never asked: the day they start from is that of one before them. */
const idleFallbacks = ({ clock = 'delivered', fallback = [] }: Window): readonly Fallback[] => {
  // A purchase in a store is handed over on the day of the order.
  const dayOf = (name: string): string => (name === 'purchased-in-store' ? 'ordered' : name);
  const met = new Set([dayOf(clock)]);
  return fallback.filter((one) => met.size === met.add(dayOf(one.clock)).size);
};

const policyWindows: Look = ({ version, place, today }) => {
  const from = startOf(version);
  return version.policies.flatMap((policy) => {
    const { window } = policy;
    if (policy.kind !== 'finite-window' || !window) return [];
    const at = place(policy);
    const over = window.days === undefined && window.until !== undefined && today !== undefined;
    const late = over && window.until < today && !(from !== undefined && window.until < from);
    return [
      ...ends({ window, from, at }, true),
      ...(late
        ? [tell('warning returns/until-over', [...at, 'window', 'until'], { until: window.until })]
        : []),
      ...idleFallbacks(window).map((one) =>
        tell('advice returns/idle-fallback', [...at, 'window', 'fallback'], { clock: one.clock }),
      ),
    ];
  });
};

/** Orders of a store are never shipped and never arrive, so such a window would never begin. */
const neverBegins = ({ cases }: Seen, rule: Rule, { kind, window }: Policy): boolean => {
  const { clock = 'delivered', fallback = [], until } = window ?? {};
  const starts = [clock, ...fallback.map((one) => one.clock)];
  if (kind !== 'finite-window' || until !== undefined || !rule.when) return false;
  if (starts.some((name) => name === 'ordered' || name === 'purchased-in-store')) return false;
  const channels = rule.when.channel ?? [];
  return channels.some((name) => IN_STORE.test(name)) && happens(cases, [cases.space.formulaOf(rule.when)]);
};

const ruleWindows: Look = (seen) => {
  const { version, place } = seen;
  const policies = new Map(version.policies.map((policy) => [policy.id, policy]));
  return version.rules.flatMap((rule) => {
    const policy = policies.get(rule.use ?? '');
    const from = later(rule.when?.orderedBetween?.from, startOf(version));
    const used = policy?.kind === 'finite-window' ? policy.window : undefined;
    // What the version alone makes impossible is told of the policy.
    const season = rule.when?.orderedBetween ? used : undefined;
    return [
      ...(season?.until !== undefined && season.until < (rule.when?.orderedBetween?.from ?? '')
        ? [
            tell(tooEarly(season.days === undefined), place(rule, 'use'), {
              until: season.until,
              from: from ?? '',
            }),
          ]
        : []),
      ...ends({ window: rule.override?.window, from, at: place(rule, 'override') }, false),
      ...(policy && neverBegins(seen, rule, policy)
        ? [tell('warning returns/never-begins', place(rule, 'use'), { policy: policy.id })]
        : []),
    ];
  });
};

/** Windows that nothing can lie in. */
export const windows: Look = (seen) => [...policyWindows(seen), ...ruleWindows(seen)];
