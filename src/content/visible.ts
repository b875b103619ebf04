import type { Article, Faq } from './model.js';

export interface Visitor {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly tier?: string;
}

/** Where a list is given, only what it names is let in; a visitor of whom nothing is known is not. */
const admits = (list: readonly string[], value: string | undefined): boolean =>
  list.length === 0 || (value !== undefined && list.includes(value));

/** The articles this visitor may see now: published, within their dates, for their country and tier. */
export const visibleArticles = (faq: Faq, { now, country, tier }: Visitor): readonly Article[] =>
  faq.articles.filter(
    ({ status, publishAt = now, unpublishAt = Infinity, audience }) =>
      status === 'published' &&
      publishAt <= now &&
      now < unpublishAt &&
      admits(audience.countries, country?.toUpperCase()) &&
      admits(audience.tiers, tier),
  );
