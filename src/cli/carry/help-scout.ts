import { isRaw, own } from '../../content/reading.js';
import type { Importer } from './carried.js';
import {
  type Dialect,
  hasArticles,
  list,
  named,
  parse,
  readAll,
  tellMissingPages,
  text,
  texts,
  used,
} from './dialect.js';

const hasNext = (value: unknown): boolean =>
  Number(own(own(value, 'articles'), 'page')) < Number(own(own(value, 'articles'), 'pages'));

/** Single articles, lists of them, and pages of lists. */
const helpScoutArticles = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(helpScoutArticles);
  if (own(value, 'article') !== undefined) return [own(value, 'article')];
  const items = own(value, 'articles');
  if (isRaw(items)) return list(own(items, 'items'));
  return Array.isArray(items)
    ? items.flatMap(helpScoutArticles)
    : own(value, 'text') !== undefined
      ? [value]
      : [];
};

/** https://developer.helpscout.com/docs-api/articles/get/ */
export const helpScout: Importer = {
  name: 'help-scout',
  purpose: 'articles of Help Scout Docs (one article or a list, with their text)',
  fits: (_file, value) =>
    hasArticles(value, ['text', 'name'], helpScoutArticles(value)) ||
    hasArticles(value, ['collectionId', 'slug'], helpScoutArticles(value)),
  beside: (value) => own(value, 'categories') !== undefined,
  read(files, options) {
    const values = parse(files);
    tellMissingPages(
      values.filter((value) => helpScoutArticles(value).length),
      hasNext,
      options,
    );
    const found = values.flatMap((value) => {
      const categories = own(value, 'categories');
      return list(isRaw(categories) ? own(categories, 'items') : categories);
    });
    const { ids, categories } = named(found);
    const dialect: Dialect = {
      id: (one) => text(own(one, 'slug')) ?? text(own(one, 'number')) ?? text(own(one, 'id')),
      question: (one) => text(own(one, 'name')),
      html: (one) => text(own(one, 'text')),
      locale: () => undefined,
      linked: (href) => /\/article\/\d+-([\w-]+)/.exec(href)?.[1],
      category: (one) => texts(own(one, 'categories')).flatMap((id) => ids.get(id) ?? [])[0],
      fields: (one) => ({
        tags: texts(own(one, 'keywords')),
        ...(own(one, 'status') !== undefined && own(one, 'status') !== 'published' && { status: 'draft' }),
      }),
      known:
        'id number slug status name text categories related keywords collectionId publicUrl updatedBy createdAt updatedAt ' +
        'lastPublishedAt',
      lost: {
        popularity: 'the popularity',
        viewCount: 'the number of views',
        createdBy: 'the author',
        hasDraft: 'a newer draft',
      },
    };
    const made = readAll(values.flatMap(helpScoutArticles), dialect, options);
    return { ...made, locale: made.locale, categories: used(categories, made.articles) };
  },
};
