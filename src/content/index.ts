export { loadFaq } from './load-faq.js';
export type * from './model.js';
export { nearest } from './near.js';
export { suggestedFor } from './pages/index.js';
export { type ParseOptions, parseFaq } from './parse-faq.js';
export { plainText, shortAnswer } from './plain-text.js';
export type * from './problems.js';
export { safeHref } from './safe-href.js';
export { type Visitor, visibleArticles } from './visible.js';
