import { isRaw, own } from '../../content/reading.js';
import type { Importer } from './carried.js';
import { type Dialect, list, named, parse, readAll, tellMissingPages, text, used } from './dialect.js';

const hasNext = (value: unknown): boolean => {
  const pages = own(value, 'pages');
  const [page, total] = [Number(own(pages, 'page')), Number(own(pages, 'total_pages'))];
  return page < total || (own(pages, 'next') ?? null) !== null;
};

const intercomArticles = (value: unknown): readonly unknown[] => {
  if (own(value, 'type') === 'article') return [value];
  const where = Array.isArray(value) ? value : (own(value, 'data') ?? own(value, 'articles'));
  return list(where).filter((one) => own(one, 'type') === 'article' || own(one, 'body') !== undefined);
};

/** Beside the articles, or the list that the API gives of them. */
const collectionsIn = (value: unknown): readonly unknown[] => [
  ...list(own(value, 'collections')),
  ...list(own(value, 'data')).filter((one) => own(one, 'type') === 'collection'),
];

/** An article in the language wanted: its own, or one of its translations. */
const inLanguage = (one: unknown, locale: string | undefined): unknown => {
  const translated = locale === undefined ? undefined : own(own(one, 'translated_content'), locale);
  return isRaw(one) && isRaw(translated)
    ? { ...one, ...translated, id: one['id'], default_locale: locale }
    : one;
};

/** https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles */
export const intercom: Importer = {
  name: 'intercom',
  purpose: 'articles of Intercom (the list of its API)',
  fits: (_file, value) =>
    intercomArticles(value).some((one) => own(one, 'type') === 'article' && own(one, 'body') !== undefined),
  beside: (value) => collectionsIn(value).length > 0,
  read(files, options) {
    const values = parse(files);
    tellMissingPages(
      values.filter((value) => intercomArticles(value).length),
      hasNext,
      options,
    );
    const { ids, categories } = named(values.flatMap(collectionsIn));
    const dialect: Dialect = {
      id: (one) => text(own(one, 'id')),
      question: (one) => text(own(one, 'title')),
      html: (one) => text(own(one, 'body')),
      locale: (one) => text(own(one, 'default_locale')),
      linked: (href) => /\/articles\/(\d+)/.exec(href)?.[1],
      category: (one) => ids.get(text(own(one, 'parent_id')) ?? ''),
      fields: (one) => ({
        ...(text(own(one, 'description')) !== undefined && {
          alternatePhrases: [text(own(one, 'description'))],
        }),
        ...(own(one, 'state') !== undefined && own(one, 'state') !== 'published' && { status: 'draft' }),
      }),
      known:
        'type id workspace_id title description body state created_at updated_at url parent_id parent_ids parent_type ' +
        'default_locale translated_content related',
      lost: { author_id: 'the author', statistics: 'statistics', tags: 'tags' },
    };
    const found = values.flatMap(intercomArticles).map((one) => inLanguage(one, options.locale));
    for (const one of found) {
      const others = Object.keys(Object(own(one, 'translated_content')) as object);
      for (const other of others.filter((name) => name !== 'type' && name !== own(one, 'default_locale')))
        options.left.add(`a translation; import it with --locale ${other}`, text(own(one, 'id')) ?? '');
    }
    const made = readAll(found, dialect, options);
    return { ...made, categories: used(categories, made.articles) };
  },
};
