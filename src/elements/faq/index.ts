export { DeskbellFaq } from './faq.js';
export type { SearchAnswer } from './faq.controller.js';
export * from './faq.events.js';
