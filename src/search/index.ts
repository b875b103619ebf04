export { buildIndex, createIndex } from './create-index.js';
export { localEngine } from './engine.js';
export { type Evaluation, type Figures, type Outcome, evaluate, goldenQuestions } from './evaluate.js';
export { fold } from './fold.js';
export { highlight } from './highlight.js';
export { loadLanguage } from './language/index.js';
export { PARAMETERS, type Parameters } from './parameters.js';
export type * from './types.js';
export { type Word, words } from './words.js';
