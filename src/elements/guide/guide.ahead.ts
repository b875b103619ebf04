import { loadFormStrings, loadGuideStrings } from '../../i18n/index.js';

/** What a visitor of the guides may need later, fetched while there is a network. */
export const fetchAhead = (locale: string): Promise<unknown> =>
  Promise.all([
    loadGuideStrings(locale),
    loadFormStrings(locale),
    import('./guide.fallback.js'),
    import('../../ui/print.js'),
  ]);
