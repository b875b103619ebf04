export { DeskbellFaq } from './faq.js';
export type { SearchAnswer } from './faq.controller.js';
export * from './faq.events.js';
export * from './faq.reading.events.js';
export { SearchSettledEvent, type SearchSettledDetail } from './faq.telling.js';
export type { RatingReason } from './faq.scene.js';
