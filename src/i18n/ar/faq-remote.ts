import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'البحث بطيء الآن. هذه الإجابات من هذه الصفحة.',
  down: 'تعذّر الوصول إلى البحث الآن. هذه الإجابات من هذه الصفحة.',
  late: 'وصلت إجابات أخرى.',
  show: 'عرضها',
};
