export { DeskbellFaq } from './faq.js';
export type { SearchAnswer } from './faq.controller.js';
export type * from './faq.events.js';
