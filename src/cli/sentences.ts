import type { Problem } from '../content/index.js';
import { CODES, describe } from '../content/report.js';
import { CODES as ESCALATION_CODES, describe as describeEscalation } from '../escalation/report.js';
import { CODES as GUIDES_CODES, describe as describeGuides } from '../guides/report.js';
import { CODES as RETURNS_CODES, describe as describeReturns } from '../returns/report.js';
import { CODES as REVIEW_CODES, describe as describeReview } from '../review/report.js';

type Params = Problem['params'];

/** What only the command line finds out. The rest is said by the content room. */
const OWN: ReadonlyMap<string, (params: Params) => string> = new Map([
  [
    'content/golden-question',
    ({ query, expect, within, rank, found }: Params) => {
      const place =
        Number(rank) > 0
          ? `it is number ${rank}`
          : `it is not among the first ${Math.max(10, Number(within))}`;
      const wanted = `"${query}" should find ${expect} among the first ${within}, but ${place}.`;
      return `${wanted} Found: ${found || 'nothing'}. Add the visitor's words to "alternatePhrases", or "synonyms".`;
    },
  ],
  [
    'content/golden-question-hidden',
    ({ query, expect }: Params) =>
      `"${query}" was not asked: ${expect} is not shown to every visitor now (draft, archived, scheduled, or for some only).`,
  ],
  [
    'content/unknown-policy-word',
    ({ name, near }: Params) =>
      `The policy has no word "${name}", so visitors would read "…".${near ? ` ${near}` : ' Words are window, until, clock, fee, bonus, restocking, refundTime and methods of a policy, a rule or a right.'}`,
  ],
  [
    'content/no-policy',
    ({ name }: Params) =>
      `"${name}" is a word of a policy, and this file names none. Write "policy": "returns.json", or check it together with the policy.`,
  ],
  [
    'content/policy-unreadable',
    ({ reason }: Params) => `The policy that this file names cannot be used. ${reason}`,
  ],
]);

/** The codes that are added here to those of the content room. */
export const OWN_CODES: readonly string[] = [...OWN.keys()];

/** Every code that `check` can tell. */
export const EVERY_CODE: readonly string[] = [
  ...new Set([
    ...CODES,
    ...ESCALATION_CODES,
    ...GUIDES_CODES,
    ...RETURNS_CODES,
    ...REVIEW_CODES,
    ...OWN_CODES,
  ]),
];

/** The room whose sentences tell a code that begins with its name. */
const ROOMS: ReadonlyMap<string, (problem: Problem) => string> = new Map([
  ['content', describe],
  ['escalation', describeEscalation],
  ['guides', describeGuides],
  ['returns', describeReturns],
  ['review', describeReview],
]);

/** What is wrong and how to mend it. */
export const sentenceFor = (problem: Problem): string =>
  OWN.get(problem.code)?.(problem.params) ??
  (ROOMS.get(problem.code.split('/', 1)[0] ?? '') ?? describe)(problem);
