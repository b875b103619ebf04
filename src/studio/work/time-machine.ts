import {
  type Eligible,
  type Order,
  type ReturnsPolicy,
  type Verdict,
  verdicts,
} from '../../returns/index.js';

/** Days in a row on which the answer for an item is the same. */
export interface Stretch {
  /** Days since the first one. */
  readonly from: number;
  /** The last day of it. */
  readonly to: number;
  readonly eligible: Eligible;
  readonly verdict: Verdict;
}

export interface LineOfTime {
  readonly lineId: string;
  readonly stretches: readonly Stretch[];
}

export const DAY = 86_400_000;

const answerOf = ({ eligible, ruleIds, deadline }: Verdict): string =>
  [eligible, deadline, ...ruleIds].join(' ');

/**
 * What the policy says of every item on each of many days.
 * @param start The first moment, in milliseconds since 1970 UTC; then one each 24 hours.
 */
export function overDays(
  policy: ReturnsPolicy,
  order: Order,
  { start, days }: { readonly start: number; readonly days: number },
): readonly LineOfTime[] {
  const lines = new Map<string, Stretch[]>();
  for (let day = 0; day < days; day++) {
    for (const { lineId, verdict } of verdicts(policy, order, { asOf: start + day * DAY })) {
      const stretches = lines.get(lineId) ?? [];
      lines.set(lineId, stretches);
      const last = stretches.at(-1);
      if (last?.to === day - 1 && answerOf(last.verdict) === answerOf(verdict))
        stretches[stretches.length - 1] = { ...last, to: day };
      else stretches.push({ from: day, to: day, eligible: verdict.eligible, verdict });
    }
  }
  return [...lines].map(([lineId, stretches]) => ({ lineId, stretches }));
}
