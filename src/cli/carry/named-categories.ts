import { FORMS, slug } from '../../content/reading.js';
import type { Article, Carried, Category } from './carried.js';

const idOf = (name: string): string => (FORMS.get('slug')?.test(name) ? name : slug(name));

/** Makes a category of each name that articles carry and no list explains. */
export function namedCategories({ articles, categories }: Carried): {
  readonly articles: readonly Article[];
  readonly categories: readonly Category[];
} {
  const known = new Map(categories.map((one) => [one.id, one]));
  const made = articles.map((article) => {
    const name = article['category'];
    if (typeof name !== 'string' || known.has(name)) return article;
    const id = idOf(name);
    if (!known.has(id)) known.set(id, { id, title: name });
    return { ...article, category: id };
  });
  return { articles: made, categories: [...known.values()] };
}
