import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { loadLanguage } from '../../src/search/index.js';
import { BOOST, FIELDS, LIMIT, type Peer } from './peer.js';

/**
 * Boosts, prefixes, and a function that lets only longer words be fuzzy:
 * https://lucaong.github.io/minisearch/types/MiniSearch.SearchOptions.html
 */
const searchOptions: SearchOptions = {
  boost: BOOST,
  prefix: true,
  fuzzy: (term) => (term.length > 3 ? 0.3 : false),
};

const minisearch = (name: string, options: (locale: string) => Promise<Partial<Options>>): Peer => ({
  name,
  async build({ articles, locale }) {
    const index = new MiniSearch({ fields: [...FIELDS], searchOptions, ...(await options(locale)) });
    index.addAll(articles);
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => id as string);
  },
});

export const miniSearch = minisearch('MiniSearch', async () => ({}));

/**
 * Stop words and stems by `processTerm`:
 * https://lucaong.github.io/minisearch/types/MiniSearch.Options.html#processterm
 */
export const miniSearchStems = minisearch('MiniSearch + stems', async (locale) => {
  const { stem, stopWords } = await loadLanguage(locale);
  const processTerm = (term: string) => {
    const word = term.toLowerCase();
    return stopWords.has(word) ? null : stem(word);
  };
  return { processTerm };
});
