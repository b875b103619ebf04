import lunr, { type Filter, type Query } from 'lunr';
import { BOOST, FIELDS, LIMIT, type Peer } from './peer.js';

/** Other languages than English: https://lunrjs.com/guides/language_support.html */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ru'];
const WORD = /[\p{L}\p{N}\p{M}']+/gu;

/** What the plug-ins of lunr-languages add to Lunr. */
type Plugin = { readonly stopWordFilter?: Filter };
const plugins = lunr as unknown as Record<string, Plugin | undefined>;

/** The plug-in of a language; each may run only once. */
async function pluginOf(locale: string): Promise<Plugin | undefined> {
  if (!LANGUAGES.includes(locale)) return undefined;
  if (!plugins[locale]) {
    const support = await import('lunr-languages/lunr.stemmer.support');
    const plugin = await import(`lunr-languages/lunr.${locale}`);
    support.default(lunr as never);
    plugin.default(lunr);
  }
  return plugins[locale];
}

/**
 * Stems, beginnings and one or two edits of longer words, the exact ones before: the recipe of `lunr.Query#term`
 * (https://lunrjs.com/docs/lunr.Query.html#term) and https://lunrjs.com/guides/searching.html#fuzzy-matches, with
 * boosts nearer to each other, since with 100 : 10 : 1 a misspelt word hardly counts.
 */
function addTerms(query: Query, words: readonly string[], typing: boolean): void {
  for (const [number, word] of words.entries()) {
    query.term(word, { boost: 2 });
    const beginning = typing && number === words.length - 1;
    if (beginning || word.length > 3) {
      query.term(word, { boost: 1, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
    }
    if (word.length > 4) query.term(word, { boost: 1, editDistance: word.length > 7 ? 2 : 1 });
  }
}

export const lunrPeer: Peer = {
  name: 'Lunr',
  async build({ articles, locale }) {
    const plugin = await pluginOf(locale);
    const index = lunr(function () {
      if (plugin) this.use(plugin);
      this.ref('id');
      for (const field of FIELDS) this.field(field, { boost: BOOST[field] });
      for (const article of articles) {
        const { id, question, answer, alternatePhrases, tags } = article;
        this.add({
          id,
          question,
          answer,
          alternatePhrases: alternatePhrases.join(' '),
          tags: tags.join(' '),
        });
      }
    });
    const counts = plugin?.stopWordFilter ?? lunr.stopWordFilter;
    return (text, { typing }) => {
      const all = text.toLowerCase().match(WORD) ?? [];
      const words = all.filter((word) => counts(new lunr.Token(word, {})));
      const found = index.query((query) => addTerms(query, words, typing));
      return found.slice(0, LIMIT).map(({ ref }) => ref);
    };
  },
};
