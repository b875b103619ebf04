import type { FirstWords } from '../first.js';

export const first: FirstWords = {
  ask: 'كيف يمكننا مساعدتك؟',
  failed: 'تعذّر تحميل هذا الآن.',
  retry: 'إعادة المحاولة',
  help: 'المساعدة',
};
