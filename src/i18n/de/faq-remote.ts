import type { FaqRemoteStrings } from '../faq-remote.js';

/** Deutsch: was `deskbell-faq` über eine Suche anderswo sagt. */
export const faqRemote: FaqRemoteStrings = {
  slow: 'Die Suche ist gerade langsam. Diese Antworten stammen von dieser Seite.',
  down: 'Die Suche ist gerade nicht zu erreichen. Diese Antworten stammen von dieser Seite.',
  late: 'Weitere Antworten sind da.',
  show: 'Anzeigen',
};
