export type * from './model.js';
export type * from './problems.js';
