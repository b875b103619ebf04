import { suggestedFor, type Article } from '../../content/index.js';
import { followPage, pageMatcher } from '../../platform/index.js';

/** The part that knows the page: loaded only where an article names pages. */
export interface Pages {
  /** At most three articles that the editors meant for a page. */
  suggested(path: string): readonly Article[];
  /** Tells when the page shows another address. */
  follow(element: Element, signal: AbortSignal, moved: () => void): void;
}

export async function openPages(articles: readonly Article[]): Promise<Pages> {
  const matches = await pageMatcher(articles.flatMap((article) => article.pages));
  return {
    suggested: (path) => suggestedFor(articles, path, matches).slice(0, 3),
    follow: followPage,
  };
}
