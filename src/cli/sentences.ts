import type { Problem } from '../content/index.js';
import { describe } from '../content/report.js';
import { describe as describeEscalation } from '../escalation/report.js';
import { describe as describeGuides } from '../guides/report.js';
import { describe as describeReturns } from '../returns/report.js';
import { describe as describeReview } from '../review/report.js';

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
]);

/** The codes that are added here to those of the content room. */
export const OWN_CODES: readonly string[] = [...OWN.keys()];

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
