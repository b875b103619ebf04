import type { Rule, Terms, VerdictCode } from './model.js';
import { type ClockReading, type Dates, deadlineOf, readClock } from './clock.js';
import { addDays, type Day } from './days.js';
import type { ReadLine } from './order.js';
import type { World } from './worlds.js';

export type Eligible = 'yes' | 'no' | 'review';

/** What one world says of one item. */
export interface Ruling {
  readonly world: World;
  /** Undefined where no rule, or none that can be read, says anything. */
  readonly terms: Terms | undefined;
  readonly eligible: Eligible;
  readonly code: VerdictCode | undefined;
  readonly clock: ClockReading;
  readonly deadline: Day | undefined;
}

/** What is known beside the facts. */
export interface Circumstances {
  readonly line: ReadLine;
  readonly dates: Dates;
  readonly today: Day;
  /** Milliseconds since 1970 UTC. */
  readonly asOf: number;
}

const FINAL_SALE = /final[-_ ]?sale/i;

/** Why a policy permits nothing: as the file says, or as the rule's own condition tells. */
const refusal = (terms: Terms, { id, code, use, when = {} }: Rule): VerdictCode => {
  const given = code ?? terms.code;
  if (given) return given;
  if (when.seller) return 'OTHER_SELLER';
  if (FINAL_SALE.test([id, use, ...(when.tag ?? [])].join(' '))) return 'FINAL_SALE';
  const buyer = [...(when.tier ?? []), ...(when.channel ?? [])];
  if (buyer.some((word) => /^b(usiness|2b)$/i.test(word))) return 'BUSINESS_PURCHASE';
  return when.condition ? 'CONDITION' : 'NON_RETURNABLE';
};

type Answer = Pick<Ruling, 'eligible' | 'code'>;
const yes: Answer = { eligible: 'yes', code: undefined };
const no = (code: VerdictCode): Answer => ({ eligible: 'no', code });
const doubt = (code: VerdictCode): Answer => ({ eligible: 'review', code });

const inWindow = (
  { window = {} }: Terms,
  { clock, deadline }: Pick<Ruling, 'clock' | 'deadline'>,
  { line, today, asOf }: Circumstances,
): Answer => {
  const last = deadline && addDays(deadline, window.grace ?? 0);
  const fixed = window.until !== undefined && today <= addDays(window.until, window.grace ?? 0);
  const { delivered } = line.times;
  if (clock.from === 'delivered' && delivered !== undefined && delivered > asOf)
    return doubt('NOT_DELIVERED');
  if (fixed) return yes;
  if (window.days !== undefined && clock.date === null)
    return doubt(clock.from === 'delivered' ? 'NOT_DELIVERED' : 'OUTSIDE_WINDOW');
  if (last === undefined) return doubt('UNKNOWN_ITEM');
  if (today <= last) return yes;
  return window.days !== undefined && clock.assumed ? doubt('OUTSIDE_WINDOW') : no('OUTSIDE_WINDOW');
};

const answer = (
  terms: Terms,
  about: Pick<Ruling, 'clock' | 'deadline' | 'world'>,
  now: Circumstances,
): Answer => {
  const { line } = now;
  if (line.left === 0) return no('ALREADY_RETURNED');
  if (terms.kind === 'not-permitted') return no(refusal(terms, about.world.decider as Rule));
  const { condition } = line.facts;
  const timely = terms.kind === 'unlimited' ? yes : inWindow(terms, about, now);
  if (timely.eligible === 'no') return timely;
  if (condition !== undefined && terms.conditions.length && !terms.conditions.includes(condition))
    return no(terms.code ?? 'CONDITION');
  if (timely.eligible === 'review') return timely;
  return terms.evidence.every((kind) => line.evidence.includes(kind)) ? yes : doubt('NEEDS_EVIDENCE');
};

/** What a world says of an item today. */
export const judge = (world: World, terms: Terms | undefined, now: Circumstances): Ruling => {
  const window = terms?.kind === 'finite-window' ? terms.window : undefined;
  const clock = readClock(window ?? {}, now.dates);
  const deadline = window && deadlineOf(window, clock);
  const about = { world, terms, clock, deadline };
  if (terms) return { ...about, ...answer(terms, about, now) };
  return { ...about, ...(now.line.left ? doubt('UNKNOWN_ITEM') : no('ALREADY_RETURNED')) };
};
