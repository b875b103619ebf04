import { collector } from './collector.js';
import { ARTICLE, CATEGORY, FAQ } from './faq-shape.js';
import type { Article, Faq } from './model.js';
import { shortAnswer } from './plain-text.js';
import type { Parsed, Path } from './problems.js';
import { isRaw, NONE, reader } from './read-shape.js';
import type { Infer, Shape } from './shape.js';

export interface ParseOptions {
  /** Milliseconds since 1970 UTC. With it, articles due for review are told. */
  readonly now?: number;
}

type Draft = Infer<typeof ARTICLE>;
type File = Infer<typeof FAQ>;

const EVERYONE = Object.freeze({ countries: NONE, tiers: NONE });

/** Fills in what an article leaves open. */
const complete = (draft: Draft): Article =>
  Object.freeze(
    Object.assign(draft, {
      short: shortAnswer(draft.answer),
      audience: draft.audience ?? EVERYONE,
      status: draft.status ?? 'published',
    }),
  );

/**
 * Any JSON value → the model of a FAQ file and every problem in it. Never throws. A problem in one article drops or
 * mends that article only; `model` is undefined where the value holds no list of articles at all.
 */
export const parseFaq = (value: unknown, options: ParseOptions = {}): Parsed<Faq> => {
  void options;
  const problems = collector();
  const { report } = problems;
  const seen = new Map<Shape, Set<string>>([
    [ARTICLE, new Set()],
    [CATEGORY, new Set()],
  ]);
  const places: [Draft, Path][] = [];
  const after = (shape: Shape, read: Record<string, unknown>, whole: boolean): object | undefined => {
    if (shape === FAQ) return read;
    if (!whole) return undefined;
    const ids = seen.get(shape);
    const id = read['id'] as string;
    if (ids?.has(id)) {
      report('content/duplicate-id', 'error', { key: id });
      return undefined;
    }
    ids?.add(id);
    if (shape === ARTICLE) places.push([read as Draft, [...problems.path]]);
    return shape === ARTICLE ? read : Object.freeze(read);
  };
  if (!isRaw(value) || !Object.hasOwn(value, 'articles')) {
    report('content/not-a-faq', 'error');
    return { model: undefined, problems: problems.finish() };
  }
  const file = reader(problems, after)(FAQ, value) as File;
  const { $schema: _schema, version: _version, ...rest } = file;
  for (const [draft] of places) complete(draft);
  const model: Faq = {
    ...rest,
    locale: file.locale ?? 'en',
    articles: file.articles as readonly Article[],
    tests: file.tests.map((test) => ({ within: 3, ...test })),
  };
  return { model: Object.freeze(model), problems: problems.finish() };
};
