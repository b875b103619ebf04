import { createIndex, loadLanguage } from '../../src/search/index.js';
import { LIMIT, type Peer } from './peer.js';

/** The engine in the page. */
export const deskbell: Peer = {
  name: 'Deskbell',
  async build({ articles, locale, synonyms }) {
    const index = createIndex(articles, { language: await loadLanguage(locale), synonyms });
    return (query, { typing }) =>
      index(query, { typing, limit: LIMIT }).hits.map(({ article }) => article.id);
  },
};
