import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Article } from '../../src/content/index.js';
import { BOOST, FIELDS, LIMIT, type Peer } from './peer.js';

/** Weighted keys: https://www.fusejs.io/examples.html#weighted-search */
const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }));

const fuse = (name: string, options: IFuseOptions<Article>): Peer => ({
  name,
  build({ articles }) {
    const index = new Fuse(articles, { keys, ...options });
    return (query) => index.search(query, { limit: LIMIT }).map(({ item }) => item.id);
  },
});

/** As it comes: https://www.fusejs.io/api/options.html */
export const fuseDefault = fuse('Fuse, default', {});

/** The usual advice for long texts: https://www.fusejs.io/concepts/scoring-theory.html */
export const fuseUsual = fuse('Fuse, usual tuning', { ignoreLocation: true, threshold: 0.35 });

/**
 * Each word for itself, ranked by rarity, any word enough: https://www.fusejs.io/token-search.html
 * The length of a field says little of a FAQ: https://www.fusejs.io/api/options.html#ignorefieldnorm
 */
export const fuseTokens = fuse('Fuse token search', {
  useTokenSearch: true,
  tokenMatch: 'any',
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.25,
});
