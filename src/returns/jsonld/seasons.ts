import type { Day } from '../days.js';
import type { PolicyVersion, Rule, Terms } from '../model.js';
import type { LeaveOut } from './left-out.js';
import { ordinary } from './ordinary.js';
import { windowSaid } from './said.js';

/** Seasons in which the ordinary item has another window, with the rules behind them. */
export interface Seasons {
  readonly said: readonly Record<string, unknown>[];
  readonly rules: readonly Rule[];
}

const spanOf = ({ when }: Rule) => when?.orderedBetween;

/** A season's last day, where it has one: the date stands in place of the days, and is never later than the policy's. */
const inSeason = ({ kind, window }: Terms, leaveOut: LeaveOut): Record<string, unknown> =>
  window?.until === undefined
    ? windowSaid({ kind, ...(window && { window }) }, leaveOut)
    : windowSaid({ kind, window: { until: window.until } }, leaveOut);

/** As `MerchantReturnPolicySeasonalOverride`; `country` is one of a group that has the same terms. */
export const seasonsOf = (
  version: PolicyVersion,
  base: Terms,
  { country, today, leaveOut }: { country: string; today: Day; leaveOut: LeaveOut },
): Seasons => {
  const said: Record<string, unknown>[] = [];
  const rules: Rule[] = [];
  for (const rule of version.rules) {
    const span = spanOf(rule);
    if (!span) continue;
    const { terms, rules: counted } = ordinary(version, { country, orderedOn: span.from });
    if (!terms || !counted.includes(rule)) continue;
    rules.push(rule);
    if (span.to < today) {
      leaveOut('season-over', rule.id);
      continue;
    }
    const window = JSON.stringify([terms.kind, terms.window]) !== JSON.stringify([base.kind, base.window]);
    const others = Object.keys(rule.override ?? {}).some((field) => field !== 'window' && field !== 'kind');
    if (others || rule.use !== undefined) leaveOut('season-terms', rule.id);
    if (window)
      said.push({
        '@type': 'MerchantReturnPolicySeasonalOverride',
        startDate: span.from,
        endDate: span.to,
        ...inSeason(terms, leaveOut),
      });
  }
  return { said, rules };
};
