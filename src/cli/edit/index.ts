/** JSON files are edited in place: what is not changed keeps its bytes. Runs in a page too. */
export { bringTogether } from './bring-together.js';
export { diffLines, diffWords, type Piece } from './diff.js';
export { setValue, type SetOptions } from './set-value.js';
