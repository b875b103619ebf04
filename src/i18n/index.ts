export { format, type Message, type Values } from './format.js';
export { faqEnglish, loadFaqStrings, type FaqStrings } from './faq.js';
