import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'Wyszukiwarka działa teraz wolno. Te odpowiedzi pochodzą z tej strony.',
  down: 'Wyszukiwarka jest teraz niedostępna. Te odpowiedzi pochodzą z tej strony.',
  late: 'Są kolejne odpowiedzi.',
  show: 'Pokaż je',
};
