import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'رجوع',
  backToResults: 'العودة إلى الإجابات',
  backToTopic: 'العودة إلى «{topic}»',
  steps: 'خطوة بخطوة',
  related: 'أسئلة ذات صلة',
  explain: 'ما معنى «{term}»؟',
  solved: 'هل حلّ هذا المشكلة؟',
  yes: 'نعم، شكرًا',
  no: 'ليس تمامًا',
  thanks: 'يسعدنا ذلك. شكرًا على إخبارنا.',
  whyNot: 'ما الذي كان ناقصًا؟',
  reasonOther: 'لا يجيب عن سؤالي',
  reasonUnclear: 'يصعب فهمه',
  reasonWrong: 'يبدو أن فيه معلومة غير صحيحة',
  sorry: 'شكرًا، هذا يساعدنا على تحسين الإجابة. ويمكن لخدمة العملاء مساعدتك من هنا.',
  articleMissing: 'لم تعد هذه الإجابة هنا. يمكنك البحث عنها أو تصفح المواضيع.',
  inLanguage: 'هذا المحتوى متاح حاليًا بهذه اللغة فقط: {language}.',
  personMissing: 'لا يوجد نموذج تواصل في هذه الصفحة بعد. يُرجى استخدام بيانات الاتصال في هذا الموقع.',
};
