import { type Context, Hono } from 'hono';
import type { Database } from '../database.js';
import { Refusal } from '../refusal.js';
import { languageOf } from './index-articles.js';
import { search } from './search.js';
import { clean } from './text.js';
import { countArticles } from './vocabulary.js';

/** Characters of a question: beyond the first limit it is cut, beyond the second refused. */
const READ = 1000;
const TAKEN = 5000;
const [USUAL, MOST] = [10, 50];

/** `GET /search?q=…&locale=en&limit=10&typing=1` */
export function searchRoutes(db: Database): Hono {
  return new Hono().get('/', async (context) => {
    const query = queryOf(context);
    const locale = localeOf(context);
    const limit = limitOf(context);
    const typing = context.req.query('typing') === '1';
    const articles = await countArticles(db, locale);
    if (articles === 0)
      throw new Refusal(404, 'search/no-such-locale', `There are no articles in the language "${locale}".`);
    return context.json(await search(db, { query, locale, limit, typing, articles }));
  });
}

function queryOf(context: Context): string {
  const query = context.req.query('q');
  if (query === undefined) throw new Refusal(400, 'search/no-query', 'The question is missing: add q=….');
  if (query.length > TAKEN)
    throw new Refusal(414, 'search/query-too-long', `A question has at most ${TAKEN} characters.`);
  return clean(query.slice(0, READ));
}

function localeOf(context: Context): string {
  const locale = context.req.query('locale') ?? 'en';
  if (/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/.test(locale)) return languageOf(locale);
  throw new Refusal(400, 'search/bad-locale', 'locale is a language tag such as "en" or "pt-BR".');
}

function limitOf(context: Context): number {
  const text = context.req.query('limit') ?? String(USUAL);
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MOST) return limit;
  throw new Refusal(400, 'search/bad-limit', `limit is a number from 1 to ${MOST}.`);
}
