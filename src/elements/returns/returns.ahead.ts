import { loadFormStrings, loadReturnsSlipStrings, loadReturnsStrings } from '../../i18n/index.js';

/** What a visitor who returns something may need later, fetched while there is a network. */
export const fetchAhead = (locale: string): Promise<unknown> =>
  Promise.all([
    loadReturnsStrings(locale),
    loadFormStrings(locale),
    loadReturnsSlipStrings(locale),
    import('./returns.answer.js').then(({ loadWords }) => loadWords(locale)),
    import('./returns.request.js').then(({ loadWords }) => loadWords(locale)),
    import('./returns.articles.js'),
  ]);
