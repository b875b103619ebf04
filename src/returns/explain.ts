import type { VerdictCode } from './model.js';
import { type Facts, YES } from './conditions.js';
import type { Desk } from './desk.js';
import type { Circumstances } from './judge.js';
import { type Offers, offersOf } from './offers.js';
import type { ReadLine } from './order.js';
import { ENGLISH, type Sentences } from './sentences.js';
import { type Settled, settle } from './settle.js';

export interface VerdictReason {
  readonly code: VerdictCode;
  readonly text: string;
  readonly articleId: string | null;
}

/** `defect`: it can go back where it is faulty. `wait`: until it has arrived. `person`: ask one. Or a resolution. */
export interface Instead {
  readonly type: string;
}

/** Where the shop offers nothing, the law still does. */
const LEAST = {
  resolutions: [{ type: 'refund-original' as const }],
  repaired: [{ type: 'repair' as const }, { type: 'replacement' as const }],
};

export const offered = (desk: Desk, { shown, by, rights }: Settled, facts: Facts, line: ReadLine): Offers => {
  const offers = offersOf(shown.terms, {
    value: (facts.price ?? 0) * line.left,
    currency: desk.version.currency,
    reasonClass: facts.reasonClass,
    asRight: rights.some(({ right, open }) => open === YES && !right.asksReason),
  });
  if (!by || (offers.resolutions.length && shown.eligible === 'yes')) return offers;
  return { ...offers, resolutions: by.right.asksReason ? LEAST.repaired : LEAST.resolutions };
};

export const reasonsOf = (
  { codes }: Settled,
  sentences: Partial<Sentences> | undefined,
): readonly VerdictReason[] => {
  const seen = new Map<VerdictCode, VerdictReason>();
  for (const { code, world } of codes) {
    if (!code || seen.has(code)) continue;
    const rules = [world.decider, ...world.overrides].filter((rule) => rule !== undefined);
    const speaking = code === 'OUTSIDE_WINDOW' ? [...rules].reverse() : rules;
    const own = !['ALREADY_RETURNED', 'NOT_DELIVERED', 'UNKNOWN_ITEM'].includes(code);
    const explained = own ? speaking.find(({ explain }) => explain)?.explain : undefined;
    const articleId = speaking.find(({ article }) => article)?.article ?? null;
    seen.set(code, { code, text: explained ?? sentences?.[code] ?? ENGLISH[code], articleId });
  }
  return [...seen.values()];
};

export const insteadOf = (
  desk: Desk,
  settled: Settled,
  facts: Facts,
  now: Circumstances,
): readonly Instead[] => {
  const { eligible, shown, codes } = settled;
  if (eligible === 'yes') return [];
  const list: Instead[] = [];
  if (codes.some(({ code }) => code === 'NOT_DELIVERED')) list.push({ type: 'wait' });
  if (now.line.left && facts.reasonClass !== 'defect') {
    const reason = [...desk.classes].find(([, name]) => name === 'defect')?.[0];
    const faulty = settle(desk, { ...facts, reason, reasonClass: 'defect' }, now);
    if (faulty.eligible === 'yes' || faulty.shown.code === 'NEEDS_EVIDENCE') list.push({ type: 'defect' });
  }
  if (shown.terms?.kind === 'not-permitted' && now.line.left)
    list.push(...shown.terms.resolutions.map(({ type }) => ({ type })));
  return [...list, { type: 'person' }];
};
