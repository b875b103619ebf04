import {
  type Order,
  parseReturns,
  type ReturnsPolicy,
  type Verdict,
  verdicts,
} from '../../../src/returns/index.js';
import type { Expected, Row } from './row.js';

const parsed = new Map<unknown, ReturnsPolicy>();

/** The verdict of a row. */
export const verdictOf = ({ policy, order, asOf }: Row): Verdict => {
  const model = parsed.get(policy) ?? parseReturns(policy).model;
  if (!model) throw new Error('The policy of the table was not read.');
  parsed.set(policy, model);
  const [line] = verdicts(model, order as Order, { asOf });
  if (!line) throw new Error('A line was dropped.');
  return line.verdict;
};

/** Of a verdict what a row names. */
export const observed = (verdict: Verdict, expected: Expected): Record<string, unknown> => {
  const { clock, fees, methods, reasons } = verdict;
  const all: Record<keyof Expected, unknown> = {
    deadline: verdict.deadline,
    policyId: verdict.policyId,
    version: verdict.policyVersion,
    codes: reasons.map(({ code }) => code),
    rules: verdict.ruleIds,
    clock: [clock.from, clock.date, clock.assumed],
    statutory: verdict.statutory.map(({ id, deadline }) => [id, deadline]),
    instead: verdict.instead.map(({ type }) => type),
    resolutions: verdict.resolutions.map(({ type }) => type),
    methods: methods.map(({ type, fee }) => [type, fee]),
    fees: [fees.remorse, fees.defect, fees.restocking],
    bonus: verdict.resolutions.find(({ bonus }) => bonus !== undefined)?.bonus ?? null,
    text: expected.text?.test(reasons[0]?.text ?? '') ? expected.text : reasons[0]?.text,
    article: reasons[0]?.articleId ?? null,
  };
  const named = Object.keys(expected) as (keyof Expected)[];
  return Object.fromEntries([['eligible', verdict.eligible], ...named.map((key) => [key, all[key]])]);
};
