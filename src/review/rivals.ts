import type { Article } from '../content/index.js';
import type { Hits } from '../search/index.js';
import { type Desk, type Look } from './look.js';
import { articleIn } from './links.js';

/** An article whose own question shows it later than this is hard to find: so many are seen without scrolling. */
const FIRST = 3;
/** Where the second answer has this part of the score of the first, a typing error decides which one is shown. */
const CLOSE = 0.97;

const rankOf = (id: string, { hits }: Hits): number => hits.findIndex(({ article }) => article.id === id) + 1;

/** The articles that others lead to. */
const linked = ({ seen, linksOf }: Desk): ReadonlySet<string> =>
  new Set(
    seen.flatMap((article) => [
      ...article.related,
      ...linksOf(article).flatMap(({ href }) => articleIn(href) ?? []),
    ]),
  );

/** Whether a visitor comes to an article by any way but the search. */
const hasWay = ({ pages, featured, category }: Article, { faq }: Desk): boolean =>
  pages.length > 0 || featured !== undefined || faq.categories.some(({ id }) => id === category);

/**
 * Asks every article's question as a visitor would. Questions that compete for the same words are told once a pair; an
 * article that neither the search nor a page, a category or a link leads to is lost.
 */
export const rivals: Look = ({ report }, desk) => {
  const { seen, search, place } = desk;
  const ways = linked(desk);
  const told = new Set<string>();
  for (const article of seen) {
    const { id, question } = article;
    const hits = search(question, { limit: 10 });
    const rank = rankOf(id, hits);
    const at = [...place(article), 'question'];
    const reached = rank > 0 || article.alternatePhrases.some((phrase) => rankOf(id, search(phrase)) > 0);
    if (!reached && !ways.has(id) && !hasWay(article, desk)) {
      report('warning review/unreachable', {}, { at });
      continue;
    }
    const [first, second] = hits.hits;
    if (!first || rank > FIRST || rank === 0) {
      report('warning review/hard-to-find', { rank, found: first?.article.id ?? '' }, { at });
      continue;
    }
    const rival = rank > 1 ? first : second && second.score >= CLOSE * first.score ? second : undefined;
    if (!rival) continue;
    const pair = [id, rival.article.id].sort().join(' ');
    if (told.has(pair)) continue;
    told.add(pair);
    report(
      'advice review/competing-questions',
      { key: rival.article.id, other: rival.article.question },
      { at },
    );
  }
};
