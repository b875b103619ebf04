import { type Article, type Faq, type GoldenQuestion, visibleArticles } from '../content/index.js';
import {
  createIndex,
  type Evaluation,
  evaluate,
  goldenQuestions,
  loadLanguage,
  type SearchIndex,
  synonymsOf,
} from '../search/index.js';
import type { Io } from './io.js';
import { progress } from './progress.js';

export interface Golden extends Evaluation {
  /** What visitors can find now. */
  readonly articles: readonly Article[];
  /** Questions that were not asked: none of their articles is published now for everyone. */
  readonly hidden: readonly GoldenQuestion[];
}

/** What a visitor of whom nothing is known finds now. */
export async function searchFor(
  faq: Faq,
  now: number,
): Promise<{ articles: readonly Article[]; build: () => SearchIndex }> {
  const articles = visibleArticles(faq, { now });
  const index = await indexOver(faq);
  return { articles, build: () => index(articles) };
}

/** The last index over a file: golden questions and the review mostly ask the same one. */
const lately = new WeakMap<Faq, { readonly ids: string; readonly search: SearchIndex }>();

/** Builds the search over articles of a file; the same articles as before get the same search. */
export async function indexOver(faq: Faq): Promise<(articles: readonly Article[]) => SearchIndex> {
  const language = await loadLanguage(faq.locale);
  return (articles) => {
    const ids = articles.map(({ id }) => id).join(' ');
    const known = lately.get(faq);
    if (known?.ids === ids) return known.search;
    const search = createIndex(articles, { language, synonyms: synonymsOf(faq) });
    lately.set(faq, { ids, search });
    return search;
  };
}

/** Asks every golden question of a file. */
export async function askGolden(faq: Faq, io: Io): Promise<Golden> {
  const { articles, build } = await searchFor(faq, io.now());
  const visible = new Set(articles.map(({ id }) => id));
  const all = goldenQuestions(faq);
  const tests = all.filter(({ expect }) => expect.some((id) => visible.has(id)));
  const hidden = all.filter(({ expect }) => !expect.some((id) => visible.has(id)));
  const shown = progress(io, 'Asking the golden questions:', tests.length);
  const counted = (): SearchIndex => {
    const search = build();
    return (query, options) => {
      shown.tick();
      return search(query, options);
    };
  };
  const evaluation = evaluate(counted, tests, io.clock);
  shown.done();
  return { ...evaluation, articles, hidden };
}
