export { bringTogether } from './bring-together.js';
export { diffLines, diffWords, type Piece } from './diff.js';
export { setValue, type SetOptions } from './set-value.js';
