import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'Пошук зараз відповідає повільно. Ці відповіді – із самої сторінки.',
  down: 'Пошук зараз недоступний. Ці відповіді – із самої сторінки.',
  late: 'Знайшлися ще відповіді.',
  show: 'Показати',
};
