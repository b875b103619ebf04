export { loadFaq } from './load-faq.js';
export type * from './model.js';
export { nearest } from './near.js';
export { type ParseOptions, parseFaq } from './parse-faq.js';
export { plainText, shortAnswer } from './plain-text.js';
export type * from './problems.js';
export { safeHref } from './safe-href.js';
export { suggestedFor } from './suggest.js';
export { type Visitor, visibleArticles } from './visible.js';
