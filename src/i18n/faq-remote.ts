import { faqRemote } from './en/faq-remote.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqRemoteStrings = Sentences<typeof faqRemote>;

/** What is said of a search engine elsewhere: loaded where a page uses one. */
export const loadFaqRemoteStrings = (locale: string): Promise<FaqRemoteStrings> =>
  loadStrings(
    locale,
    { faqRemote },
    {
      ar: () => import('./ar/faq-remote.js'),
      de: () => import('./de/faq-remote.js'),
      es: () => import('./es/faq-remote.js'),
      fr: () => import('./fr/faq-remote.js'),
      he: () => import('./he/faq-remote.js'),
      hi: () => import('./hi/faq-remote.js'),
      it: () => import('./it/faq-remote.js'),
      ja: () => import('./ja/faq-remote.js'),
      ko: () => import('./ko/faq-remote.js'),
      pl: () => import('./pl/faq-remote.js'),
      pt: () => import('./pt/faq-remote.js'),
      ru: () => import('./ru/faq-remote.js'),
      tr: () => import('./tr/faq-remote.js'),
      uk: () => import('./uk/faq-remote.js'),
      zh: () => import('./zh/faq-remote.js'),
    },
  );
