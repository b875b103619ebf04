import { type AnyOrama, type Results, create, insert, search } from '@orama/orama';
import { loadLanguage } from '../../src/search/index.js';
import { FIELDS, LIMIT, type Peer } from './peer.js';

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  ru: 'russian',
};

/** Stronger ones find less here: https://docs.orama.com/docs/orama-js/search/fields-boosting */
const boost = { question: 1.5, alternatePhrases: 1.5, tags: 1, answer: 1 };

const schema = {
  id: 'string',
  question: 'string',
  alternatePhrases: 'string[]',
  tags: 'string[]',
  answer: 'string',
} as const;

/**
 * Stems: https://docs.orama.com/docs/orama-js/text-analysis/stemming
 * Stop words: https://docs.orama.com/docs/orama-js/text-analysis/stop-words
 * Tolerance: https://docs.orama.com/docs/orama-js/search
 */
export const orama: Peer = {
  name: 'Orama',
  async build({ articles, locale }) {
    const { stem, stopWords } = await loadLanguage(locale);
    const language = LANGUAGES[locale] ?? 'english';
    const tokenizer = { language, stemming: true, stemmer: stem, stopWords: [...stopWords] };
    const db: AnyOrama = create({ schema, components: { tokenizer } });
    for (const { id, question, alternatePhrases, tags, answer } of articles) {
      await insert(db, {
        id,
        question,
        alternatePhrases: [...alternatePhrases],
        tags: [...tags],
        answer,
      });
    }
    const asking = { properties: [...FIELDS], boost, tolerance: 1, limit: LIMIT };
    return (query) => {
      const { hits } = search(db, { ...asking, term: query } as never) as Results<unknown>;
      return hits.map(({ id }) => id);
    };
  },
};
