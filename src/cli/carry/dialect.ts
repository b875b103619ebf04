import { isRaw, own, slugger } from '../../content/reading.js';
import {
  article,
  type Article,
  type Carried,
  type Category,
  type ImportOptions,
  type Left,
} from './carried.js';
import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};
export const texts = (value: unknown): readonly string[] => list(value).flatMap((one) => text(one) ?? []);

/** How one help desk writes its articles; each field is found by a function, undefined where there is none. */
export interface Dialect {
  readonly id: (one: unknown) => string | undefined;
  readonly question: (one: unknown) => string | undefined;
  readonly html: (one: unknown) => string | undefined;
  readonly locale: (one: unknown) => string | undefined;
  /** The id of an article that an address in a text leads to, as that help desk builds addresses. */
  readonly linked: (href: string) => string | undefined;
  readonly category: (one: unknown) => string | undefined;
  readonly fields: (one: unknown) => Readonly<Record<string, unknown>>;
  /** Fields that we have no place for, with their names in words. */
  readonly lost: Readonly<Record<string, string>>;
  /** Fields that are carried, and those that only that help desk has a use for: addresses, times, numbers. */
  readonly known: string;
  /** Why an article must not be seen by everyone. */
  readonly kept?: (one: unknown) => string | undefined;
}

export const present = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== 0 &&
  value !== false &&
  !(Array.isArray(value) && !value.length);

function readOne(
  one: unknown,
  dialect: Dialect,
  ids: ReadonlyMap<string, string>,
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
    return to !== undefined && ids.has(to) ? `#${ids.get(to) ?? to}` : href;
  };
  const answer = htmlToMarkdown(html, { lost, address });
  if (!answer) {
    left.add('an article without title or text', id);
    return undefined;
  }
  for (const [field, what] of Object.entries(dialect.lost)) if (present(own(one, field))) lost(what);
  const known = new Set([...dialect.known.split(' '), ...Object.keys(dialect.lost)]);
  // What nobody thought of is named too, so that nothing stays behind in silence.
  for (const field of isRaw(one) ? Object.keys(one) : [])
    if (!known.has(field) && present(own(one, field))) lost(`the field "${field}"`);
  const kept = dialect.kept?.(one);
  if (kept !== undefined) lost(kept);
  return article({
    id,
    question: htmlToText(question),
    answer,
    category: dialect.category(one),
    related: texts(own(one, 'related')).flatMap((other) => ids.get(other) ?? []),
    ...dialect.fields(one),
    ...(kept !== undefined && { status: 'draft' }),
  });
}

/** Reads the articles in one language; which, says `--locale`, or the first article. */
export function readAll(
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
export const named = (
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

export const used = (categories: readonly Category[], articles: readonly Article[]): readonly Category[] =>
  categories.filter(({ id }) => articles.some(({ category }) => category === id));

export const hasArticles = (
  value: unknown,
  fields: readonly string[],
  where: unknown = own(value, 'articles'),
): boolean => list(where).some((one) => fields.every((field) => own(one, field) !== undefined));

export const parse = (files: readonly { readonly text: string }[]): readonly unknown[] =>
  files.map(({ text }) => JSON.parse(text) as unknown);

export const joined = (values: readonly unknown[], key: string): readonly unknown[] =>
  values.flatMap((value) => list(own(value, key)));

/** Tells where every file of an export says that another page of it follows: then the last one is missing. */
export const tellMissingPages = (
  values: readonly unknown[],
  hasNext: (value: unknown) => boolean,
  { left }: ImportOptions,
): void => {
  if (values.length && values.every(hasNext))
    left.add(
      'a further page of the export; fetch it too, and name the folder with all pages',
      'the last page',
    );
};
