// The same 100,000 articles and the same questions in Deskbell's own engine and in PostgreSQL.
import { type FaqFile, readFaqFile } from '../../bench/faq-files.js';
import { type Asked, manyArticles } from '../../bench/many-articles.js';
import { withTypingErrors } from '../../bench/typing-errors.js';
import { prepare } from '../../demo/backend/database.js';
import type { Database } from '../../demo/backend/database.js';
import { saveArticles } from '../../demo/backend/search/index-articles.js';
import type { Answer } from '../../demo/backend/search/search.js';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import type { Article } from '../../src/content/index.js';

/** What an engine found: rates in per cent, times in milliseconds. */
export interface Rates {
  readonly hit1: number;
  readonly hit3: number;
  readonly p50: number;
  readonly p95: number;
}

/** Ids of the first three, best first. */
type Engine = (query: string) => Promise<readonly string[]>;

export interface Marketplace {
  readonly faq: FaqFile;
  readonly articles: readonly Article[];
  readonly questions: readonly Asked[];
}

/** 100,000 articles of the demo shop's kind, and questions to them. */
export function marketplace(questions: number): Marketplace {
  const faq = readFaqFile('demo/content/faq.en.json');
  return { faq, ...manyArticles(faq, 100_000, questions) };
}

export async function localEngine({ faq, articles }: Marketplace): Promise<Engine> {
  const index = createIndex(articles, { language: await loadLanguage('en'), synonyms: faq.synonyms });
  return async (query) => index(query, { limit: 3 }).hits.map(({ article }) => article.id);
}

/** Fills the database; the engine asks over HTTP, as a page does. */
export async function backendEngine(db: Database, url: string, { articles }: Marketplace): Promise<Engine> {
  await prepare(db);
  await saveArticles(db, 'en', articles);
  return async (query) => {
    const response = await fetch(`${url}/search?${new URLSearchParams({ q: query, limit: '3' })}`);
    return ((await response.json()) as Answer).hits.map(({ id }) => id);
  };
}

/** Asks every question, as it is or with an error in every long word. */
export async function rate(engine: Engine, questions: readonly Asked[], typo: boolean): Promise<Rates> {
  const times: number[] = [];
  let [hit1, hit3] = [0, 0];
  for (const [number, { query, expect }] of questions.entries()) {
    const asked = typo ? withTypingErrors(query, number + 1) : query;
    const start = performance.now();
    const ids = await engine(asked);
    times.push(performance.now() - start);
    const place = ids.findIndex((id) => expect.includes(id));
    if (place === 0) hit1++;
    if (place >= 0 && place < 3) hit3++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] as number;
  const percent = (count: number) => (100 * count) / questions.length;
  return { hit1: percent(hit1), hit3: percent(hit3), p50: at(0.5), p95: at(0.95) };
}
