import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'खोज अभी धीमी है। ये जवाब इसी पेज से हैं।',
  down: 'खोज अभी उपलब्ध नहीं है। ये जवाब इसी पेज से हैं।',
  late: 'और जवाब मिले हैं।',
  show: 'उन्हें दिखाएँ',
};
