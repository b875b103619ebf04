import { faq } from './en/faq.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqStrings = Sentences<typeof faq>;

/** What `deskbell-faq` says. English comes with the element itself. */
export const loadFaqStrings = (locale: string): Promise<FaqStrings> =>
  loadStrings(
    locale,
    { faq },
    {
      ru: () => import('./ru/faq.js'),
    },
  );

export { faq as faqEnglish };
