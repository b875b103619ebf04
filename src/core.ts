/**
 * The headless desk: what a server, a build script or a test needs of Deskbell. No DOM, no Lit, no network.
 *
 * ```js
 * import { createIndex, loadLanguage, parseFaq, visibleArticles } from 'deskbell/core';
 * ```
 */
import type { Problem } from './content/index.js';
import { describe as describeContent } from './content/report.js';
import { describe as describeEscalation } from './escalation/report.js';
import { describe as describeGuides } from './guides/report.js';
import { describe as describeReturns } from './returns/report.js';
import { describe as describeReview } from './review/report.js';

export * from './content/index.js';
export * from './search/index.js';
export * from './returns/index.js';
export { inspectReturns, type InspectOptions as InspectReturnsOptions } from './returns/inspect/index.js';
export * from './escalation/index.js';
export * from './guides/index.js';
export { IndexFileError, type IndexFileCode, openIndex, writeIndex } from './search/prebuilt.js';
export { type UpdatableIndex, updatableIndex } from './search/update.js';
export { scrub } from './search/scrub.js';
export {
  type Edition,
  type Formula,
  FORMULAS,
  formulaFor,
  type House,
  idleSilences,
  NO_HOUSE,
  parseHouse,
  readingEase,
  review,
  type ReviewOptions,
  type Silence,
  type SilencedFile,
  type Silencer,
  silencer,
  staleIn,
} from './review/index.js';

const ROOMS: ReadonlyMap<string | undefined, (problem: Problem) => string> = new Map([
  ['escalation', describeEscalation],
  ['guides', describeGuides],
  ['returns', describeReturns],
  ['review', describeReview],
]);

/**
 * What is wrong and how to mend it, in English, as `deskbell check` says it.
 * @param problem From `parseFaq`, `parseDepartments`, `parseGuides`, `inspectReturns`, `review` or `staleIn`.
 */
export const sentenceOf = (problem: Problem): string =>
  (ROOMS.get(problem.code.split('/', 1)[0]) ?? describeContent)(problem);
