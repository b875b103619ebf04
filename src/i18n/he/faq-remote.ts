import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'החיפוש איטי כרגע. התשובות האלה הן מהדף עצמו.',
  down: 'החיפוש לא זמין כרגע. התשובות האלה הן מהדף עצמו.',
  late: 'נמצאו תשובות נוספות.',
  show: 'הצגת התשובות',
};
