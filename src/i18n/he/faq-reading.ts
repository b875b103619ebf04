import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'חזרה',
  backToResults: 'חזרה לתשובות',
  backToTopic: 'חזרה לנושא ”{topic}”',
  steps: 'צעד אחר צעד',
  related: 'שאלות קרובות',
  explain: 'מה פירוש ”{term}”?',
  solved: 'זה פתר את העניין?',
  yes: 'כן, תודה',
  no: 'לא בדיוק',
  thanks: 'שמחים לשמוע. תודה שסיפרתם לנו.',
  whyNot: 'מה היה חסר?',
  reasonOther: 'זו לא תשובה לשאלה שלי',
  reasonUnclear: 'קשה להבין',
  reasonWrong: 'משהו כאן נראה לא נכון',
  sorry: 'תודה, זה עוזר לנו להשתפר. מכאן אפשר לקבל עזרה מהצוות.',
  articleMissing: 'התשובה הזאת כבר לא כאן. חפשו אותה, או עברו על הנושאים.',
  inLanguage: 'התוכן הזה זמין רק ב{language}.',
  personMissing: 'בדף הזה עוד אין טופס פנייה. השתמשו בפרטי יצירת הקשר של האתר.',
};
