import { faqReading as english } from './en/faq-reading.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqReadingStrings = Sentences<typeof english>;

/** What an open article says: loaded with the first one. */
export const loadFaqReadingStrings = (locale: string): Promise<FaqReadingStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/faq-reading.js')).faqReading,
  });

export { english as faqReadingEnglish };
