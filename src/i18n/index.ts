export { deskEnglish, loadDeskStrings, type DeskStrings } from './desk.js';
export { escalationEnglish, loadEscalationStrings, type EscalationStrings } from './escalation.js';
export {
  escalationSlipEnglish,
  loadEscalationSlipStrings,
  type EscalationSlipStrings,
} from './escalation-slip.js';
export { faqEnglish, loadFaqStrings, type FaqStrings } from './faq.js';
export { faqReadingEnglish, loadFaqReadingStrings, type FaqReadingStrings } from './faq-reading.js';
export { loadFaqRemoteStrings, type FaqRemoteStrings } from './faq-remote.js';
export { formEnglish, loadFormStrings, type FormStrings } from './form.js';
export { loadReturnsStrings, type ReturnsStrings } from './returns.js';
export { loadReturnsAnswerStrings, type ReturnsAnswerStrings } from './returns-answer.js';
export { loadReturnsRequestStrings, type ReturnsRequestStrings } from './returns-request.js';
export { loadReturnsSlipStrings, type ReturnsSlipStrings } from './returns-slip.js';
export { format, type Message, type Values } from './format.js';
export { loadStudioStrings, studioEnglish, type StudioStrings } from './studio.js';
export { loadGuideStrings, type GuideStrings } from './guide.js';
