import { nearest } from '../../content/index.js';
import { type Look, tell } from './look.js';

/** Articles that rules and rights name, and the FAQ does not have. */
export const articles: Look = ({ version, place, articles: known }) =>
  known === undefined
    ? []
    : [...version.rules, ...version.statutory].flatMap((one) => {
        const { article: key } = one;
        if (key === undefined || known.has(key)) return [];
        const near = nearest(key, known);
        const params = { key, ...(near !== undefined && { near }) };
        return [tell('error returns/unknown-article', place(one, 'article'), params)];
      });
