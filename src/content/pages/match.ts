import type { Article } from '../model.js';
import { compilePattern, MAX_LENGTH } from './pattern.js';

const pathname = (path: string): string => {
  try {
    return new URL(path, 'https://page.invalid/').pathname;
  } catch {
    return '';
  }
};

/** Whether a path belongs to a pattern; a bad pattern has no pages. Paths may carry a query and a fragment. */
export const pageMatcher = (pattern: string): ((path: string) => boolean) => {
  const pages = compilePattern(pattern);
  return (path) => {
    const name = pathname(path);
    return name.length <= MAX_LENGTH && pages !== undefined && pages.test(name);
  };
};

/** Letters of a pattern that are not open: the more, the closer it names the page. */
const closeness = (pattern: string): number =>
  pattern.replace(/[*?+{}]|:[\p{L}\p{N}_$]+|\([^)]*\)/gu, '').length;

/**
 * The articles for a page, closest pattern first, then in the order of the file.
 * @param path the path of the page, as `location.pathname`
 */
export const suggestedFor = (articles: readonly Article[], path: string): readonly Article[] => {
  const ranked: { article: Article; close: number }[] = [];
  for (const article of articles) {
    const fitting = article.pages.filter((pattern) => pageMatcher(pattern)(path));
    if (fitting.length) ranked.push({ article, close: Math.max(...fitting.map(closeness)) });
  }
  return ranked.sort((a, b) => b.close - a.close).map(({ article }) => article);
};
