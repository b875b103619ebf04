/** The part that is loaded with the first article: it reads Markdown, draws articles and topics, and does what follows. */
export { fetchAhead } from './faq.ahead.js';
export { readingStyles } from './faq.reading.styles.js';
export { FaqVisit } from './faq.visit.js';
