import { loadFaq, visibleArticles, type Article, type Category, type Faq } from '../../content/index.js';
import { pacer, runSliced } from '../../platform/index.js';
import type { SearchEngine } from '../../search/index.js';
import { loadLanguage } from '../../search/language/index.js';
import type { Pages } from './faq.pages.js';

export interface Topic {
  readonly category: Category;
  readonly articles: readonly Article[];
}

/** The articles as visitors meet them: only those shown now, by id, by topic, the popular first. */
export interface Library {
  readonly faq: Faq;
  readonly articles: readonly Article[];
  readonly byId: ReadonlyMap<string, Article>;
  readonly topics: readonly Topic[];
  readonly popular: readonly Article[];
  /** What fits which page, where articles say so. */
  readonly pages: Pages | undefined;
}

export type LibraryState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'ready'; readonly library: Library };

/** No more than fit beside a field at first sight. */
const POPULAR = 6;

function topicsOf(faq: Faq, articles: readonly Article[]): Topic[] {
  return faq.categories
    .map((category) => ({
      category,
      articles: articles.filter((article) => article.category === category.id),
    }))
    .filter((topic) => topic.articles.length > 0);
}

/** The featured by their number, then those at the head of the file. */
function popularOf(articles: readonly Article[]): Article[] {
  const rank = (article: Article): number => article.featured ?? Number.MAX_VALUE;
  return [...articles].sort((a, b) => rank(a) - rank(b)).slice(0, POPULAR);
}

/**
 * Reads a FAQ file of any of its forms. What is broken in it is left out; where nothing is left, it failed.
 * @param complete adds what is missing in it
 */
export async function openLibrary(
  value: unknown,
  now: number,
  complete: (faq: Faq) => Promise<Faq>,
): Promise<LibraryState> {
  const { model, code = 'content/no-articles' } = await loadFaq(value, pacer());
  const faq = model && (await complete(model));
  const articles = faq ? visibleArticles(faq, { now }) : [];
  if (!faq || articles.length === 0) return { state: 'failed', code };
  const anyPage = articles.some((article) => article.pages.length > 0);
  return {
    state: 'ready',
    library: {
      faq,
      articles,
      byId: new Map(articles.map((article) => [article.id, article])),
      topics: topicsOf(faq, articles),
      popular: popularOf(articles),
      pages: anyPage ? await (await import('./faq.pages.js')).openPages(articles) : undefined,
    },
  };
}

/**
 * What the engine is made of, fetched together: over a slow network the one would wait as long again for the other.
 * @param locale The language of the content.
 */
export const engineParts = (locale: string) =>
  Promise.all([
    // Named one by one, so that the bundler leaves out what only the workshop uses.
    import('../../search/index.js').then(
      ({ buildIndex, localEngine, synonymsOf }) => [buildIndex, localEngine, synonymsOf] as const,
    ),
    loadLanguage(locale),
  ]);

/**
 * The engine of the page itself: from an index built ahead, or else built in slices, so that the page stays alive meanwhile.
 * @param prepared Address of the index built ahead.
 */
export async function openEngine(
  library: Library,
  signal: AbortSignal,
  prepared?: string,
): Promise<SearchEngine> {
  const [[buildIndex, localEngine, synonymsOf], language] = await engineParts(library.faq.locale);
  const synonyms = synonymsOf(library.faq);
  const options = { language, synonyms };
  if (prepared) {
    const { openPrepared } = await import('./faq.prepared.js');
    const opened = await openPrepared(prepared, library, options, signal);
    if (opened) return opened;
  }
  const index = await runSliced(buildIndex(library.articles, options), signal);
  return localEngine(index);
}
