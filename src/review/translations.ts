import { type Faq, nearest, type Path, type Problem } from '../content/index.js';
import { collector, own } from '../content/reading.js';
import { placesIn } from './places.js';

/** A FAQ file in one language, as it was read and as it stands. */
export interface Edition {
  readonly name: string;
  readonly faq: Faq;
  /** Its JSON. */
  readonly value: unknown;
}

const isTranslation = ({ faq }: Edition): boolean =>
  faq.articles.some(({ sourceRevision }) => sourceRevision !== undefined);

/** The file a translation was made from: that of its `fallbackLocale`, or else the one with most of its ids. */
const sourceOf = (translation: Edition, all: readonly Edition[]): Edition | undefined => {
  const others = all.filter((one) => one !== translation && one.faq.locale !== translation.faq.locale);
  const { fallbackLocale, articles } = translation.faq;
  const ids = new Set(articles.map(({ id }) => id));
  const shared = ({ faq }: Edition): number => faq.articles.filter(({ id }) => ids.has(id)).length;
  const originals = others.filter((one) => !isTranslation(one) && shared(one) > 0);
  return (
    originals.find(({ faq }) => faq.locale === fallbackLocale) ??
    originals.sort((a, b) => shared(b) - shared(a))[0]
  );
};

/**
 * Where a translation has fallen behind: articles whose source has a later revision, or that it does not have at all.
 * Both files must be given; a file is a translation where an article of it has a `sourceRevision`.
 */
export const staleIn = (translation: Edition, all: readonly Edition[]): readonly Problem[] => {
  const source = isTranslation(translation) ? sourceOf(translation, all) : undefined;
  if (!source) return [];
  const problems = collector({ nearest });
  const { report } = problems;
  const place = placesIn(translation.value);
  const from = new Map(source.faq.articles.map((article) => [article.id, article]));
  for (const article of translation.faq.articles) {
    const { id, sourceRevision, status } = article;
    const original = from.get(id);
    const at = (field: string): { at: Path } => ({ at: [...place(article), field] });
    if (!original || original.status === 'archived' || status === 'archived') {
      if (!original) report('advice review/no-source', { file: source.name }, at('id'));
      continue;
    }
    const revision = original.revision ?? 1;
    const params = { from: sourceRevision ?? 0, revision, file: source.name };
    if (sourceRevision === undefined) report('advice review/untracked-translation', params, at('id'));
    else if (sourceRevision < revision)
      report('warning review/stale-translation', params, at('sourceRevision'));
    else if (sourceRevision > revision)
      report('warning review/ahead-of-source', params, at('sourceRevision'));
  }
  const missing = source.faq.articles.filter(
    ({ id, status }) => status === 'published' && !translation.faq.articles.some((one) => one.id === id),
  );
  for (const { id } of missing)
    report(
      'advice review/untranslated',
      { key: id, file: source.name },
      { at: articlesAt(translation.value) },
    );
  return problems.finish();
};

const articlesAt = (value: unknown): Path => (own(value, 'articles') === undefined ? [] : ['articles']);
