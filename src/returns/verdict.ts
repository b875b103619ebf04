import type { ReturnsPolicy } from './model.js';
import { digitsOf } from './money.js';
import { type ClockReading, datesOf } from './clock.js';
import type { Facts } from './conditions.js';
import { type Day, dayIn } from './days.js';
import { type Desk, deskOf } from './desk.js';
import { type Instead, insteadOf, offered, reasonsOf, type VerdictReason } from './explain.js';
import type { Circumstances, Eligible } from './judge.js';
import type { Offers } from './offers.js';
import { instantOf, type Order, orderedAtOf, type ReadLine, readLines } from './order.js';
import type { Sentences } from './sentences.js';
import { settle } from './settle.js';
import { versionFor } from './versions.js';

/** What the policy says of one item. */
export interface Verdict extends Offers {
  /** `review`: a person has to look, since something is not known. */
  readonly eligible: Eligible;
  readonly policyId: string | null;
  readonly policyVersion: string;
  /** Every rule, and every right by law, that counted. */
  readonly ruleIds: readonly string[];
  /** The day the window counts from; `assumed` where it was worked out from another one. */
  readonly clock: ClockReading;
  /** The last day, in the shop's time zone; null where there is none, or none is known. */
  readonly deadline: Day | null;
  /** Why not, or why not yet; empty for `yes`. */
  readonly reasons: readonly VerdictReason[];
  /** Rights by law that are open, or may be. */
  readonly statutory: readonly { readonly id: string; readonly deadline: Day | null }[];
  /** What else the person can do; empty for `yes`. */
  readonly instead: readonly Instead[];
}

export interface LineVerdict {
  readonly lineId: string;
  readonly verdict: Verdict;
}

export interface VerdictOptions {
  /** The moment of asking: milliseconds since 1970 UTC, or ISO 8601 with offset. */
  readonly asOf: number | string;
  /** The reasons in the person's language. */
  readonly sentences?: Partial<Sentences>;
}

const verdictOf = (
  desk: Desk,
  line: ReadLine,
  moment: { asOf: number; sentences?: Partial<Sentences> | undefined },
): Verdict => {
  const { timezone, policyVersion } = desk.version;
  const dates = datesOf(line.times, timezone);
  const now: Circumstances = { line, dates, today: dayIn(timezone, moment.asOf), asOf: moment.asOf };
  const { reason } = line.facts;
  const facts: Facts = {
    ...line.facts,
    orderedOn: dates.get('ordered'),
    reasonClass: reason === undefined ? undefined : desk.classes.get(reason),
  };
  const settled = settle(desk, facts, now);
  const { shown, by, rights, eligible } = settled;
  const { decider, overrides } = shown.world;
  const ids = [decider, ...overrides].flatMap((rule) => (rule ? [rule.id] : []));
  return {
    eligible,
    policyId: decider?.use ?? null,
    policyVersion,
    ruleIds: [...new Set([...ids, ...(by ? [by.right.id] : [])])],
    clock: by ? by.clock : shown.clock,
    deadline: (by ? by.deadline : shown.deadline) ?? null,
    reasons: reasonsOf(settled, moment.sentences),
    statutory: rights.map(({ right, deadline }) => ({ id: right.id, deadline })),
    ...offered(desk, settled, facts, line),
    instead: insteadOf(desk, settled, facts, now),
  };
};

/**
 * What a policy says of every line of an order at a moment. Pure: the same in a browser and on a server. Never throws
 * for a policy that was parsed, whatever the order; no line is dropped. What is not known leaves `review`, never `no`.
 */
export const verdicts = (
  policy: ReturnsPolicy,
  order: Order,
  { asOf, sentences }: VerdictOptions,
): readonly LineVerdict[] => {
  const at = typeof asOf === 'number' ? asOf : instantOf(asOf);
  if (at === undefined || !Number.isFinite(at))
    throw new TypeError('asOf is no moment: milliseconds or ISO 8601 with offset');
  const { version, known } = versionFor(policy, orderedAtOf(order));
  const desk = deskOf(version);
  return readLines(order, digitsOf(version.currency)).map((line) => {
    const verdict = verdictOf(desk, line, { asOf: at, sentences });
    return { lineId: line.lineId, verdict: known ? verdict : inDoubt(verdict) };
  });
};

/** Under a policy that may not be the right one nothing is refused, but what went back already. */
const inDoubt = (verdict: Verdict): Verdict =>
  verdict.eligible === 'no' && !verdict.reasons.some(({ code }) => code === 'ALREADY_RETURNED')
    ? { ...verdict, eligible: 'review' }
    : verdict;
