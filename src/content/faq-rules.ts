import { canAct } from './can-act.js';
import type { Collector } from './collector.js';
import { ACTION, ARTICLE, CATEGORY, FAQ, GOLDEN } from './faq-shape.js';
import type { Raw } from './raw.js';
import type { After } from './read-shape.js';
import type { Ids, Referrer } from './references.js';
import type { Shape } from './shape.js';

type Read = Record<string, unknown>;

/** What the rules met on their way through the file, for the second look when everything is known. */
export interface Met {
  readonly articles: Referrer[];
  readonly goldens: Referrer[];
  readonly articleIds: Ids;
  readonly categoryIds: Ids;
  readonly after: After;
}

/** The rules that go beyond the shape of one object: ids once only, actions that can act. */
export const faqRules = (problems: Collector): Met => {
  const articleIds = { known: new Set<string>(), named: new Set<string>() };
  const categoryIds = { known: new Set<string>(), named: new Set<string>() };
  const articles: Referrer[] = [];
  const goldens: Referrer[] = [];
  const isNew = (ids: Set<string>, id: string): boolean => {
    if (ids.has(id)) problems.report('error content/duplicate-id', { key: id });
    return ids.size < ids.add(id).size;
  };
  const keep = (shape: Shape, read: Read, raw: Raw): boolean => {
    if (shape === ACTION) return canAct(problems, read, raw);
    if (shape === CATEGORY) return isNew(categoryIds.known, read['id'] as string);
    const referrer = { read, raw, place: [...problems.path] };
    if (shape === GOLDEN) return goldens.push(referrer) > 0;
    return (
      shape !== ARTICLE || (isNew(articleIds.known, read['id'] as string) && articles.push(referrer) > 0)
    );
  };
  const after: After = (shape, read, whole, raw) => {
    if (shape === FAQ) return read;
    const ids = shape === ARTICLE ? articleIds : shape === CATEGORY ? categoryIds : undefined;
    if (typeof read['id'] === 'string') ids?.named.add(read['id']);
    if (!whole || !keep(shape, read, raw)) return undefined;
    return shape === ARTICLE || shape === GOLDEN ? read : Object.freeze(read);
  };
  return { articles, goldens, articleIds, categoryIds, after };
};
