import { faqReading } from './en/faq-reading.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqReadingStrings = Sentences<typeof faqReading>;

/** What an open article says: loaded with the first one. */
export const loadFaqReadingStrings = (locale: string): Promise<FaqReadingStrings> =>
  loadStrings(
    locale,
    { faqReading },
    {
      ar: () => import('./ar/faq-reading.js'),
      de: () => import('./de/faq-reading.js'),
      es: () => import('./es/faq-reading.js'),
      fr: () => import('./fr/faq-reading.js'),
      he: () => import('./he/faq-reading.js'),
      hi: () => import('./hi/faq-reading.js'),
      it: () => import('./it/faq-reading.js'),
      ja: () => import('./ja/faq-reading.js'),
      ko: () => import('./ko/faq-reading.js'),
      pl: () => import('./pl/faq-reading.js'),
      pt: () => import('./pt/faq-reading.js'),
      ru: () => import('./ru/faq-reading.js'),
      tr: () => import('./tr/faq-reading.js'),
      uk: () => import('./uk/faq-reading.js'),
      zh: () => import('./zh/faq-reading.js'),
    },
  );

export { faqReading as faqReadingEnglish };
