export { faqEnglish, loadFaqStrings, type FaqStrings } from './faq.js';
export { faqReadingEnglish, loadFaqReadingStrings, type FaqReadingStrings } from './faq-reading.js';
export { loadFaqRemoteStrings, type FaqRemoteStrings } from './faq-remote.js';
export { formEnglish, loadFormStrings, type FormStrings } from './form.js';
export { loadReturnsStrings, type ReturnsStrings } from './returns.js';
export { loadReturnsAnswerStrings, type ReturnsAnswerStrings } from './returns-answer.js';
export { loadReturnsSlipStrings, type ReturnsSlipStrings } from './returns-slip.js';
export { format, type Message, type Values } from './format.js';
