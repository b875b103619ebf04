import { type Faq, loadFaq } from '../../content/index.js';
import { pacer } from '../../platform/index.js';
import { loadFilled } from './faq.source.js';

/**
 * Takes articles that a file lacks from files in other languages, the nearest first. They keep their language, and their
 * topic where the file has it too; among the popular they come last. A file that cannot be had adds nothing.
 * @param addresses of the same file in other languages
 */
export async function withFallback(
  faq: Faq,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Faq> {
  const articles = new Map(faq.articles.map((article) => [article.id, article]));
  const topics = new Set(faq.categories.map(({ id }) => id));
  for (const address of addresses) {
    const value = await loadFilled(address, signal).catch(() => undefined);
    const { model } = value === undefined ? {} : await loadFaq(value, pacer());
    for (const article of model?.articles ?? []) {
      if (articles.has(article.id)) continue;
      const { category, featured: _, ...rest } = article;
      const known = category !== undefined && topics.has(category);
      articles.set(article.id, { ...rest, ...(known && { category }), locale: model?.locale ?? 'en' });
    }
  }
  return { ...faq, articles: [...articles.values()] };
}
