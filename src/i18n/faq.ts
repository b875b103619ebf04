import { faq } from './en/faq.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqStrings = Sentences<typeof faq>;

/** What `deskbell-faq` says. English comes with the element itself. */
export const loadFaqStrings = (locale: string): Promise<FaqStrings> =>
  loadStrings(
    locale,
    { faq },
    {
      ar: () => import('./ar/faq.js'),
      de: () => import('./de/faq.js'),
      es: () => import('./es/faq.js'),
      fr: () => import('./fr/faq.js'),
      he: () => import('./he/faq.js'),
      hi: () => import('./hi/faq.js'),
      it: () => import('./it/faq.js'),
      ja: () => import('./ja/faq.js'),
      ko: () => import('./ko/faq.js'),
      pl: () => import('./pl/faq.js'),
      pt: () => import('./pt/faq.js'),
      ru: () => import('./ru/faq.js'),
      tr: () => import('./tr/faq.js'),
      uk: () => import('./uk/faq.js'),
      zh: () => import('./zh/faq.js'),
    },
  );

export { faq as faqEnglish };
