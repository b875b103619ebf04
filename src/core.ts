/**
 * The headless desk: what a server, a build script or a test needs of Deskbell. No DOM, no Lit, no network.
 *
 * ```js
 * import { createIndex, loadLanguage, parseFaq, visibleArticles } from 'deskbell/core';
 * ```
 */
export * from './content/index.js';
export * from './search/index.js';
export * from './returns/index.js';
export { inspectReturns, type InspectOptions as InspectReturnsOptions } from './returns/inspect/index.js';
export * from './escalation/index.js';
export * from './guides/index.js';
export { IndexFileError, type IndexFileCode, openIndex, writeIndex } from './search/prebuilt.js';
export { type UpdatableIndex, updatableIndex } from './search/update.js';
export { scrub } from './search/scrub.js';
