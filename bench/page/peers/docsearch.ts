// DocSearch, the entry for keywords only: https://docsearch.algolia.com/docs/packages/js/getting-started
// Its client asks a server next door instead of Algolia's: https://docsearch.algolia.com/docs/api#transformsearchclient
import '@docsearch/css';
import docsearch from '@docsearch/js/docsearch';

const server = document.documentElement.dataset['elsewhere'] as string;

docsearch({
  container: '#search',
  appId: 'BENCH',
  apiKey: 'bench',
  indices: ['faq'],
  insights: false,
  transformSearchClient: (client) => ({
    ...client,
    search: async (asked: unknown) => {
      const response = await fetch(`${server}/search`, { method: 'POST', body: JSON.stringify(asked) });
      return response.json();
    },
  }),
});
