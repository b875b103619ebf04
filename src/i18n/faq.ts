import { faq as faqEnglish } from './en/faq.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqStrings = Sentences<typeof faqEnglish>;

/** A language is one line here and one file of the same keys. English comes with the element itself. */
export const loadFaqStrings = (locale: string): Promise<FaqStrings> =>
  loadStrings(locale, faqEnglish, {
    ru: async () => (await import('./ru/faq.js')).faq,
  });

export { faqEnglish };
