import { loadFaqReadingStrings } from '../../i18n/index.js';

/** What a visitor of the FAQ may need later, fetched while there is a network. */
export const fetchAhead = (locale: string): Promise<unknown> =>
  Promise.all([loadFaqReadingStrings(locale), import('./faq.telling.js'), search(locale)]);

async function search(locale: string): Promise<void> {
  // Named one by one, as the FAQ itself does.
  const { loadLanguage } = await import('../../search/index.js');
  await loadLanguage(locale);
}
