import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'Arama şu anda yavaş. Bu yanıtlar bu sayfadan geliyor.',
  down: 'Aramaya şu anda ulaşılamıyor. Bu yanıtlar bu sayfadan geliyor.',
  late: 'Yeni yanıtlar geldi.',
  show: 'Göster',
};
