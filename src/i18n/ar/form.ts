import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(مطلوب)',
  step: 'الخطوة {n} من {total}',
  problem: 'يُرجى الانتباه إلى هذا:',
  problems: {
    zero: 'لم يبقَ شيء',
    one: 'بقي بند واحد لم يكتمل',
    two: 'بقي بندان لم يكتملا',
    few: 'بقيت {n} بنود لم تكتمل',
    many: 'بقي {n} بندًا لم يكتمل',
    other: 'بقي {n} بند لم يكتمل',
  },
  change: 'تغيير',
  changeWhat: 'تغيير: {what}',
};
