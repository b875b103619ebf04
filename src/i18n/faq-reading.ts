import { faqReading } from './en/faq-reading.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqReadingStrings = Sentences<typeof faqReading>;

/** What an open article says: loaded with the first one. */
export const loadFaqReadingStrings = (locale: string): Promise<FaqReadingStrings> =>
  loadStrings(
    locale,
    { faqReading },
    {
      ru: () => import('./ru/faq-reading.js'),
    },
  );

export { faqReading as faqReadingEnglish };
