export type * from './model.js';
export { type ParseOptions, parseFaq } from './parse-faq.js';
export { plainText, shortAnswer } from './plain-text.js';
export type * from './problems.js';
export { safeHref } from './safe-href.js';
