import { MAX_RECORDS } from './caps.js';
import { instant } from './dates.js';
import { COUNTRY, DATE_TIME, LOCALE } from './forms.js';
import { formed, type Leaf, line, many, markdown, record, records, text } from './gentle.js';
import type { Action, Article, Faq, Status } from './model.js';
import { shortAnswer } from './plain-text.js';
import { own, type Raw } from './raw.js';
import { safeHref } from './safe-href.js';

/** Resolves when the reading may go on. */
export type Pause = () => Promise<void> | undefined;

/** What a page reads; or the code of why nothing could be read. */
export interface Loaded {
  readonly model: Faq | undefined;
  readonly code: string | undefined;
}

const texts = many(text);
const lines = many(line);
const locale = formed(LOCALE);
const time = formed(DATE_TIME, instant);

const action = record<Action>(2, {
  type: formed(/^(return|exchange|withdraw|guide|escalate|link)$/),
  label: text,
  topic: line,
  guide: line,
  href: (value) => safeHref(line(value) ?? ''),
});

/** An action that can act. */
const usable: Leaf = (value) => {
  const read = action(value);
  return read && (read.type === 'link' ? read.href : read.type !== 'guide' || read.guide) && read;
};

/** An article of which it is not settled yet whether what it names is there. */
type Unsettled = Omit<Article, 'category' | 'related'> & {
  category: string | undefined;
  related: readonly string[];
};

const fields = record<Omit<Article, 'status'> & { status: Status | undefined }>(3, {
  id: line,
  question: text,
  answer: markdown,
  steps: many(markdown),
  category: line,
  tags: texts,
  alternatePhrases: texts,
  tests: texts,
  pages: lines,
  audience: record(0, { countries: many(formed(COUNTRY, (code) => code.toUpperCase())), tiers: texts }),
  actions: records(usable),
  related: lines,
  policyRefs: lines,
  status: formed(/^(draft|published|archived)$/),
  publishAt: time,
  unpublishAt: time,
  featured: (value) => (Number.isFinite(value) ? value : undefined),
});

/** Where it says when to show an article and cannot be understood, it is not shown: an embargo must hold. */
const SHOWN = ['status', 'publishAt'] as const;

/** Made when it is read: a page shows eight short answers of thousands. */
const SHORT = {
  __proto__: null,
  enumerable: true,
  get(this: Article): string {
    return shortAnswer(this.answer);
  },
} as PropertyDescriptor;

const article: Leaf = (value) => {
  const read = fields(value);
  if (!read) return undefined;
  const hidden = SHOWN.some((key) => Object.hasOwn(value as Raw, key) && read[key] === undefined);
  read.status = hidden ? 'draft' : (read.status ?? 'published');
  return Object.defineProperty(read, 'short', SHORT);
};

const articles = records(article);

const file = record<Faq>(0, {
  locale: (value) => locale(value) ?? 'en',
  fallbackLocale: locale,
  categories: records(record(2, { id: line, title: text, description: text, department: line })),
  synonyms: many((group) => Array.isArray(group) && texts(group)),
  glossary: records(record(2, { term: text, definition: text, aliases: texts })),
  tests: () => [],
  articles: (value) => value,
});

/** The first of every id, and the ids. */
const once = (ids: Set<unknown>) => (one: { readonly id: string }) => !ids.has(one.id) && ids.add(one.id);

/** So many articles are read in well below a frame, also on a slow phone. */
const AT_ONCE = 50;

const read = async (value: unknown, pause?: Pause): Promise<Faq | undefined> => {
  const raw = own(value, 'articles');
  const found = Array.isArray(raw) && file(value);
  if (!found) return undefined;
  const ids = new Set<unknown>();
  const topics = new Set<unknown>();
  const categories = found.categories.filter(once(topics));
  const known: Unsettled[] = [];
  for (let from = 0; from < Math.min(raw.length, MAX_RECORDS); from += AT_ONCE) {
    known.push(...(articles(raw.slice(from, from + AT_ONCE)) as Unsettled[]).filter(once(ids)));
    await pause?.();
  }
  for (const one of known) {
    if (!topics.has(one.category)) one.category = undefined;
    one.related = one.related.filter((id) => ids.has(id));
  }
  return { ...found, categories, articles: known } as Faq;
};

/**
 * A FAQ file for pages: strict in the workshop, gentle in the shop. It reads what `parseFaq` reads, field by field and
 * with the same limits, and tells nothing; both must stay in step, which `test/content/load-faq.test.ts` holds. What a
 * page never shows is absent: golden questions, `owner`, reviews and revisions. Nothing is frozen, the types say
 * readonly. Other forms than our own are understood by a part that is loaded for them only; it rejects only where
 * that part cannot be loaded.
 * @param pause Called between a few articles, so that a page can give way to the visitor.
 */
export const loadFaq = async (value: unknown, pause?: Pause): Promise<Loaded> => {
  const model =
    (await read(value, pause)) ?? (await read((await import('./foreign.js')).adopt(value)?.value, pause));
  return { model, code: model ? undefined : 'content/not-a-faq' };
};
