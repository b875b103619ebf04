/**
 * The door of the studio: what the commands know and needs neither Node nor a terminal, so that a page gives the same
 * problems, in the same words, as the command line. `test/house/architecture.test.ts` holds that nothing behind it is Node's.
 */
export { checkAll } from './check-all.js';
export type { Checked, Finding } from './check-file.js';
export { kindOf, type FileKind } from './file-kind.js';
export { askGolden, searchFor } from './golden.js';
export { type Io, Stop } from './io.js';
export { readJson } from './json-source.js';
export { openFaq } from './open-faq.js';
export { openFile } from './opened.js';
export { filled, wordsFor } from './policy-of.js';
export { isRightToLeft } from './right-to-left.js';
export { changesBetween } from './verdict-changes.js';
