import { type CollectorTools, collector } from './collector.js';
import { complete } from './complete.js';
import { faqRules } from './faq-rules.js';
import { FAQ } from './faq-shape.js';
import type { Adopted } from './foreign.js';
import type { Inspect } from './inspect.js';
import type { Faq } from './model.js';
import type { Parsed } from './problems.js';
import { isRaw } from './raw.js';
import { reader } from './read-shape.js';
import { keepKnown } from './references.js';

/** What the workshop brings to a reading and a page does without. */
export interface Tools extends Pick<CollectorTools, 'nearest'> {
  readonly inspect?: Inspect;
}

/** The version of the format this parser reads. */
const VERSION = 1;
/** A golden question must find its article among the first so many. */
const WITHIN = 3;

/** Reads faq.json, or what was adopted from another form. Never throws. */
export const readFaq = (value: unknown, adopted?: Adopted, tools: Tools = {}): Parsed<Faq> => {
  const problems = collector({ locate: adopted?.locate, nearest: tools.nearest });
  const { report } = problems;
  const raw = adopted?.value ?? value;
  const list = isRaw(raw) && Object.hasOwn(raw, 'articles') && raw['articles'];
  if (!isRaw(raw) || !Array.isArray(list)) {
    report('error content/not-a-faq');
    return { model: undefined, problems: problems.finish() };
  }
  const { after, articles, goldens, articleIds, categoryIds } = faqRules(problems);
  const file = reader(problems, after)(FAQ, raw) as Record<string, unknown>;
  const { version } = file;
  if (!Object.hasOwn(raw, 'version')) report('warning content/missing-version');
  else if (typeof version === 'number' && version !== VERSION)
    report('error content/future-version', { version }, { at: ['version'] });
  if (!Object.hasOwn(raw, 'locale')) report('warning content/missing-locale');
  if (!list.length) report('warning content/no-articles');
  if (adopted?.made) report('advice content/made-ids', { count: adopted.made });

  articles.forEach(keepKnown(problems, 'category', categoryIds));
  const told = new Set<string>();
  articles.forEach(keepKnown(problems, 'related', articleIds, told));
  goldens.forEach(keepKnown(problems, 'expect', articleIds, told));
  for (const met of articles) {
    const article = complete(met);
    tools.inspect?.(problems, article, met.place);
  }
  for (const { read } of goldens) Object.freeze(Object.assign(read, { within: read['within'] ?? WITHIN }));
  file['tests'] = Object.freeze(
    goldens.flatMap(({ read }) => ((read['expect'] as string[]).length ? [read] : [])),
  );
  file['locale'] ??= 'en';
  delete file['version'];
  delete file['$schema'];
  return { model: Object.freeze(file) as unknown as Faq, problems: problems.finish() };
};
