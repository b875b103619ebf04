import type { Article } from './model.js';

/** Letters of a pattern that are not open: the more, the closer it names the page. */
const closeness = (pattern: string): number =>
  pattern.replace(/[*?+{}]|:[\p{L}\p{N}_$]+|\([^)]*\)/gu, '').length;

/**
 * The articles for a page, closest pattern first, then in the order of the file.
 * @param path the path of the page, as `location.pathname`
 * @param matches `pageMatcher` of the sub-room pages, or what a browser offers in its place
 */
export const suggestedFor = (
  articles: readonly Article[],
  path: string,
  matches: (pattern: string) => (path: string) => boolean,
): readonly Article[] => {
  const ranked: { article: Article; close: number }[] = [];
  for (const article of articles) {
    const fitting = article.pages.filter((pattern) => matches(pattern)(path));
    if (fitting.length) ranked.push({ article, close: Math.max(...fitting.map(closeness)) });
  }
  return ranked.sort((a, b) => b.close - a.close).map(({ article }) => article);
};
