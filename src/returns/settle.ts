import { type Facts, YES } from './conditions.js';
import type { Day } from './days.js';
import type { Desk } from './desk.js';
import { type Circumstances, type Eligible, judge, type Ruling } from './judge.js';
import type { RightNow } from './rights.js';
import { termsIn } from './terms.js';
import { worldsOf } from './worlds.js';

/** What an order leaves out because there is none of it, as most orders do. */
const NOTHING = { tags: [], tier: '', channel: '', seller: '', payment: '' };

const withNothing = (facts: Facts): Facts => {
  const out: Record<string, unknown> = { ...facts };
  for (const [name, none] of Object.entries(NOTHING)) out[name] ??= none;
  return out as Facts;
};

/** All the rulings that may hold, and the one to show: of a certain "yes" the one that promises least. */
interface Answer {
  readonly eligible: Eligible;
  readonly shown: Ruling;
  readonly codes: readonly Ruling[];
}

const END: Day = '9999-12-31';
const soonest = (a: Ruling, b: Ruling): Ruling => ((b.deadline ?? END) < (a.deadline ?? END) ? b : a);

const rulings = (desk: Desk, facts: Facts, now: Circumstances) => {
  const { usual, all, unclear } = worldsOf(desk.find, facts);
  const made = all.map((world) => judge(world, termsIn(desk.policies, world), now));
  return { usual: made[all.indexOf(usual)] as Ruling, made, unclear };
};

const answerOf = (desk: Desk, facts: Facts, now: Circumstances): Answer => {
  const { usual, made, unclear } = rulings(desk, withNothing(facts), now);
  const against = made.filter(({ eligible }) => eligible !== 'yes');
  if (!against.length && !unclear) return { eligible: 'yes', shown: made.reduce(soonest), codes: [] };
  const codes = usual.eligible === 'yes' ? against : [usual, ...against];
  const refused = made.every(({ eligible }) => eligible === 'no') && !unclear;
  // A "no" must hold whatever the order left out might have said.
  const certain = refused && rulings(desk, facts, now).made.every(({ eligible }) => eligible === 'no');
  return { eligible: certain ? 'no' : 'review', shown: usual, codes: certain ? [usual] : codes };
};

export interface Settled extends Answer {
  /** The right that beats the rules of the shop. */
  readonly by: RightNow | undefined;
  readonly rights: readonly RightNow[];
}

/** The rules of the shop first, then the rights that no rule can cut. */
export const settle = (desk: Desk, facts: Facts, now: Circumstances): Settled => {
  const answer = answerOf(desk, facts, now);
  if (!now.line.left) return { ...answer, by: undefined, rights: [] };
  const rights = desk.rights(withNothing(facts), now.dates, now.today);
  const longest = rights
    .filter(({ open }) => open === YES)
    .reduce<RightNow | undefined>(
      (best, one) => ((best?.deadline ?? '') < (one.deadline ?? '') ? one : best),
      undefined,
    );
  const beats =
    longest &&
    (answer.eligible !== 'yes' ||
      (answer.shown.deadline !== undefined && (longest.deadline ?? '') > answer.shown.deadline));
  if (beats) return { ...answer, eligible: 'yes', codes: [], by: longest, rights };
  const eligible = answer.eligible === 'no' && rights.length ? 'review' : answer.eligible;
  return { ...answer, eligible, by: undefined, rights };
};
