// InstantSearch.js with a search client of its own, over Fuse.js in the page:
// https://www.algolia.com/doc/guides/building-search-ui/going-further/backend-search/in-depth/backend-instantsearch/js
import Fuse from 'fuse.js';
import instantsearch from 'instantsearch.js';
import { configure, hits, searchBox } from 'instantsearch.js/es/widgets';
import { FUSE, LIMIT, entries } from './content.js';

interface Request {
  readonly indexName: string;
  readonly params?: { readonly query?: string };
}

const index = entries().then((articles) => new Fuse(articles, FUSE));

const searchClient = {
  async search(requests: readonly Request[]) {
    const fuse = await index;
    const results = requests.map(({ indexName, params: { query = '' } = {} }) => {
      const found = query ? fuse.search(query, { limit: LIMIT }).map(({ item }) => item) : [];
      return {
        index: indexName,
        query,
        params: '',
        hits: found.map((item) => ({ ...item, objectID: item.id })),
        nbHits: found.length,
        page: 0,
        nbPages: 1,
        hitsPerPage: LIMIT,
        processingTimeMS: 1,
        exhaustiveNbHits: true,
      };
    });
    return { results };
  },
};

const search = instantsearch({ indexName: 'faq', searchClient: searchClient as never });
search.addWidgets([
  configure({ hitsPerPage: LIMIT }),
  searchBox({ container: '#field', placeholder: 'Ask a question' }),
  hits({
    container: '#search',
    templates: {
      item: (hit, { html }) =>
        html`<strong>${hit['question']}</strong> ${(hit['answer'] as string).slice(0, 160)}`,
    },
  }),
]);
search.start();
