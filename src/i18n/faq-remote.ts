import { faqRemote } from './en/faq-remote.js';
import { loadStrings, type Sentences } from './strings.js';

export type FaqRemoteStrings = Sentences<typeof faqRemote>;

/** What is said of a search engine elsewhere: loaded where a page uses one. */
export const loadFaqRemoteStrings = (locale: string): Promise<FaqRemoteStrings> =>
  loadStrings(
    locale,
    { faqRemote },
    {
      ru: () => import('./ru/faq-remote.js'),
    },
  );
