import { isRaw, own, slugger } from '../../content/reading.js';
import {
  article,
  type Article,
  type Carried,
  type Category,
  type Importer,
  type ImportOptions,
  type Left,
} from './carried.js';
import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};
const texts = (value: unknown): readonly string[] => list(value).flatMap((one) => text(one) ?? []);

/** How one help desk writes its articles; each field is found by a function, undefined where there is none. */
interface Dialect {
  readonly id: (one: unknown) => string | undefined;
  readonly question: (one: unknown) => string | undefined;
  readonly html: (one: unknown) => string | undefined;
  readonly locale: (one: unknown) => string | undefined;
  readonly address: (one: unknown) => string | undefined;
  /** The id of an article that an address in a text leads to, as that help desk builds addresses. */
  readonly linked: (href: string) => string | undefined;
  readonly category: (one: unknown) => string | undefined;
  readonly fields: (one: unknown) => Readonly<Record<string, unknown>>;
  /** Fields that we have no place for, with their names in words. */
  readonly lost: Readonly<Record<string, string>>;
  /** Why an article must not be seen by everyone. */
  readonly kept?: (one: unknown) => string | undefined;
}

const present = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== 0 &&
  value !== false &&
  !(Array.isArray(value) && !value.length);

function readOne(
  one: unknown,
  dialect: Dialect,
  known: ReadonlyMap<string, string>,
  left: Left,
): Article | undefined {
  const [id, question, html] = [dialect.id(one), dialect.question(one), dialect.html(one)];
  if (id === undefined || question === undefined || html === undefined) {
    left.add('an article without title or text', id ?? question ?? 'unknown');
    return undefined;
  }
  const lost = (what: string): void => left.add(what, id);
  const address = (href: string): string => {
    const to = dialect.linked(href);
    return to !== undefined && known.has(to) ? `#${known.get(to) ?? to}` : href;
  };
  const answer = htmlToMarkdown(html, { lost, address });
  if (!answer) {
    left.add('an article without title or text', id);
    return undefined;
  }
  for (const [field, what] of Object.entries(dialect.lost)) if (present(own(one, field))) lost(what);
  const kept = dialect.kept?.(one);
  if (kept !== undefined) lost(kept);
  return article({
    id,
    question: htmlToText(question),
    answer,
    category: dialect.category(one),
    related: texts(own(one, 'related')).flatMap((other) => known.get(other) ?? []),
    ...dialect.fields(one),
    ...(kept !== undefined && { status: 'draft' }),
  });
}

/** Reads the articles in one language; which, says `--locale`, or the first article. */
function readAll(
  found: readonly unknown[],
  dialect: Dialect,
  { locale, left }: ImportOptions,
): Omit<Carried, 'categories'> {
  const first = locale ?? found.map(dialect.locale).find((one) => one !== undefined);
  const wanted = found.filter((one) => {
    const own = dialect.locale(one);
    const fits = own === undefined || first === undefined || own.toLowerCase() === first.toLowerCase();
    if (!fits) left.add(`an article in ${own}; import it with --locale ${own}`, dialect.id(one) ?? '');
    return fits;
  });
  const known = new Map<string, string>();
  for (const one of wanted) {
    const id = dialect.id(one);
    if (id === undefined) continue;
    known.set(id, id);
    const other = text(own(one, 'id'));
    if (other !== undefined) known.set(other, id);
  }
  const articles = wanted.flatMap((one) => readOne(one, dialect, known, left) ?? []);
  return { locale: first, articles };
}

/** Categories that articles name, by our ids; the name by which an export knows one → ours. */
const named = (
  found: readonly unknown[],
): { ids: ReadonlyMap<string, string>; categories: readonly Category[] } => {
  const make = slugger([]);
  const ids = new Map<string, string>();
  const categories = found.flatMap((one): Category[] => {
    const [id, title] = [text(own(one, 'id')), text(own(one, 'name'))];
    if (id === undefined || title === undefined) return [];
    const made = make(title);
    ids.set(id, made);
    const description = htmlToText(text(own(one, 'description')) ?? '');
    return [{ id: made, title, ...(description && { description }) }];
  });
  return { ids, categories };
};

const used = (categories: readonly Category[], articles: readonly Article[]): readonly Category[] =>
  categories.filter(({ id }) => articles.some(({ category }) => category === id));

const hasArticles = (
  value: unknown,
  fields: readonly string[],
  where: unknown = own(value, 'articles'),
): boolean => list(where).some((one) => fields.every((field) => own(one, field) !== undefined));

const parse = (files: readonly { readonly text: string }[]): readonly unknown[] =>
  files.map(({ text }) => JSON.parse(text) as unknown);

const joined = (values: readonly unknown[], key: string): readonly unknown[] =>
  values.flatMap((value) => list(own(value, key)));

/** https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ */
export const zendesk: Importer = {
  name: 'zendesk',
  purpose: 'articles of Zendesk Help Center (articles.json, also with sections)',
  fits: (_file, value) =>
    hasArticles(value, ['body', 'section_id']) || hasArticles(value, ['body', 'html_url']),
  read(files, options) {
    const values = parse(files);
    const { ids, categories } = named(joined(values, 'sections'));
    const dialect: Dialect = {
      id: (one) => text(own(one, 'id')),
      question: (one) => text(own(one, 'title')) ?? text(own(one, 'name')),
      html: (one) => text(own(one, 'body')),
      locale: (one) => text(own(one, 'locale')),
      address: (one) => text(own(one, 'html_url')),
      linked: (href) => /\/hc\/(?:[\w-]+\/)?articles\/(\d+)/.exec(href)?.[1],
      category: (one) => ids.get(text(own(one, 'section_id')) ?? ''),
      fields: (one) => ({
        tags: texts(own(one, 'label_names')),
        ...(own(one, 'promoted') === true && { featured: 1 }),
        ...(own(one, 'draft') === true && { status: 'draft' }),
      }),
      lost: {
        vote_sum: 'votes',
        author_id: 'the author',
        content_tag_ids: 'content tags',
        comments: 'comments',
      },
      kept: (one) =>
        present(own(one, 'user_segment_id')) || list(own(one, 'user_segment_ids')).length
          ? 'the circle of readers (user segment); the article is a draft, so that nobody else sees it'
          : undefined,
    };
    const made = readAll(joined(values, 'articles'), dialect, options);
    return { ...made, categories: used(categories, made.articles) };
  },
};

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
  fits: (_file, value) => hasArticles(value, ['text', 'name'], helpScoutArticles(value)),
  read(files, options) {
    const values = parse(files);
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
      address: (one) => text(own(one, 'publicUrl')),
      linked: (href) => /\/article\/\d+-([\w-]+)/.exec(href)?.[1],
      category: (one) => texts(own(one, 'categories')).flatMap((id) => ids.get(id) ?? [])[0],
      fields: (one) => ({
        tags: texts(own(one, 'keywords')),
        ...(own(one, 'status') !== undefined && own(one, 'status') !== 'published' && { status: 'draft' }),
      }),
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

const intercomArticles = (value: unknown): readonly unknown[] => {
  const where = Array.isArray(value) ? value : (own(value, 'data') ?? own(value, 'articles'));
  return list(where).filter((one) => own(one, 'type') === 'article' || own(one, 'body') !== undefined);
};

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
  read(files, options) {
    const values = parse(files);
    const { ids, categories } = named(joined(values, 'collections'));
    const dialect: Dialect = {
      id: (one) => text(own(one, 'id')),
      question: (one) => text(own(one, 'title')),
      html: (one) => text(own(one, 'body')),
      locale: (one) => text(own(one, 'default_locale')),
      address: (one) => text(own(one, 'url')),
      linked: (href) => /\/articles\/(\d+)/.exec(href)?.[1],
      category: (one) => ids.get(text(own(one, 'parent_id')) ?? ''),
      fields: (one) => ({
        ...(text(own(one, 'description')) !== undefined && {
          alternatePhrases: [text(own(one, 'description'))],
        }),
        ...(own(one, 'state') !== undefined && own(one, 'state') !== 'published' && { status: 'draft' }),
      }),
      lost: { author_id: 'the author', statistics: 'statistics' },
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
