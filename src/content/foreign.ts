import { htmlToMarkdown } from './html-text.js';
import { plainText } from './plain-text.js';
import type { Path } from './problems.js';
import { isRaw, own, type Raw } from './raw.js';
import { slugger } from './slug.js';

/** A file in another form, as it would be in ours. */
export interface Adopted {
  readonly value: Raw;
  /** A path of our form → where that stands in the file as it was given. */
  readonly locate: (path: Path) => Path;
  /** How many ids were made from the questions. */
  readonly made: number;
}

type Found = readonly [article: unknown, place: Path];

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isType = (value: unknown, type: string): boolean =>
  many(own(value, '@type')).some((name) => typeof name === 'string' && name.split('/').pop() === type);

/** A schema.org Question as an article: https://schema.org/FAQPage */
const fromQuestion = (question: unknown): unknown => {
  if (!isRaw(question)) return question;
  const name = own(question, 'name') ?? own(question, 'text');
  const text = own(many(own(question, 'acceptedAnswer') ?? own(question, 'suggestedAnswer'))[0], 'text');
  return {
    ...(name === undefined
      ? {}
      : { question: typeof name === 'string' ? plainText(htmlToMarkdown(name)) : name }),
    ...(text === undefined ? {} : { answer: typeof text === 'string' ? htmlToMarkdown(text) : text }),
  };
};

/** The FAQ pages of a JSON-LD document: the document itself, one of a list, or in a `@graph`. */
const pages = (value: unknown): Found[] =>
  many(value).flatMap((node, i) => {
    const at: Path = Array.isArray(value) ? [i] : [];
    const graph = many(own(node, '@graph')).map((item, j): Found => [item, [...at, '@graph', j]]);
    return [[node, at] as const, ...graph].filter(([item]) => isType(item, 'FAQPage'));
  });

const questions = ([page, at]: Found): Found[] => {
  const entities = own(page, 'mainEntity') ?? [];
  return many(entities).map((question, i) => [
    fromQuestion(question),
    [...at, 'mainEntity', ...(Array.isArray(entities) ? [i] : [])],
  ]);
};

const withIds = (found: readonly Found[]): { articles: unknown[]; made: number } => {
  const name = slugger(found.map(([article]) => own(article, 'id')));
  let made = 0;
  const articles = found.map(([article]) => {
    if (!isRaw(article) || Object.hasOwn(article, 'id')) return article;
    const question = own(article, 'question');
    made++;
    return { ...article, id: name(typeof question === 'string' ? question : '') };
  });
  return { articles, made };
};

/**
 * A bare list of `{question, answer}` or a schema.org `FAQPage` → the same in our form; undefined for anything else,
 * and for a file that has its list of articles already.
 */
export const adopt = (value: unknown): Adopted | undefined => {
  if (Array.isArray(own(value, 'articles'))) return undefined;
  const [page, ...others] = pages(value);
  if (!page && !Array.isArray(value)) return undefined;
  const found = page
    ? [page, ...others].flatMap(questions)
    : many(value).map((item, i): Found => [item, [i]]);
  const { articles, made } = withIds(found);
  const language = own(page?.[0], 'inLanguage');
  const locale = typeof language === 'string' ? language : 'en';
  const locate = ([, index = -1, ...rest]: Path): Path => [
    ...(found[Number(index)]?.[1] ?? []),
    ...(page ? [] : rest),
  ];
  return { value: { version: 1, locale, articles }, locate, made };
};
