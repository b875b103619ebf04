import type { FirstWords } from '../first.js';

/** עברית: ניסוח נייטרלי, בלשון רבים. */
export const first: FirstWords = {
  ask: 'איך אפשר לעזור?',
  failed: 'לא הצלחנו לטעון את זה כרגע.',
  retry: 'ניסיון נוסף',
  help: 'עזרה',
};
