import type { FormStrings } from '../form.js';

export const form: FormStrings = {
  required: '(ज़रूरी)',
  step: '{total} में से चरण {n}',
  problem: 'कृपया इस पर ध्यान दें:',
  problems: { one: '{n} बात बाकी है', other: '{n} बातें बाकी हैं' },
  change: 'बदलें',
  changeWhat: 'बदलें: {what}',
};
