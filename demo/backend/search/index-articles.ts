import type { Article } from 'deskbell/core';
import { type Database, type Queries, inTransaction } from '../database.js';
import { clean, tokens } from './text.js';

/** What the search needs of an article; every `Article` of `deskbell/core` fits. */
export type Searchable = Pick<Article, 'id' | 'question' | 'answer'> &
  Partial<Pick<Article, 'category' | 'alternatePhrases' | 'tags' | 'steps'>>;

/** Articles of one statement: few enough that it stays small in memory, many enough that the counting is cheap. */
const BATCH = 5000;

const SAVE = `
  INSERT INTO deskbell.articles (locale, id, category, question, answer, phrases, vector)
  SELECT locale, id, category, question, answer, phrases,
    setweight(to_tsvector(stems::regconfig, a), 'A') || setweight(to_tsvector(stems::regconfig, b), 'B') ||
    setweight(to_tsvector(stems::regconfig, c), 'C') || setweight(to_tsvector(stems::regconfig, d), 'D')
  FROM deskbell.languages, jsonb_to_recordset($2) AS given
    (id text, category text, question text, answer text, phrases text[], a text, b text, c text, d text)
  WHERE locale = $1
  ON CONFLICT (locale, id) DO UPDATE SET category = excluded.category, question = excluded.question,
    answer = excluded.answer, phrases = excluded.phrases, vector = excluded.vector`;

const SAVE_WORDS = `
  INSERT INTO deskbell.words
  SELECT locale, word, lexeme, to_tsvector(stops::regconfig, spelling) = ''
  FROM deskbell.languages
    CROSS JOIN unnest($2::text[], $3::text[]) AS given (word, spelling)
    CROSS JOIN LATERAL (SELECT deskbell.stem(stems, word) AS lexeme) stem
    JOIN deskbell.lexemes USING (locale, lexeme)
  WHERE locale = $1
  ON CONFLICT DO NOTHING`;

/** As in schema.sql. */
const VECTOR_INDEX =
  'CREATE INDEX articles_vector ON deskbell.articles USING gin (vector) WITH (fastupdate = off)';

/**
 * Adds articles, or changes those that are there under the same id. All or none.
 * @param locale BCP 47 tag; its first part decides, as everywhere in Deskbell.
 */
export function saveArticles(db: Database, locale: string, articles: readonly Searchable[]): Promise<void> {
  const language = languageOf(locale);
  const all = [...new Map(articles.map((article) => [article.id, article])).values()];
  return inTransaction(db, async (client) => {
    const isFirst = all.length >= BATCH && (await isEmpty(client));
    // An index is made of everything at once in a fraction of the time; while nothing is there nobody misses it.
    if (isFirst) await client.query('DROP INDEX deskbell.articles_vector');
    await client.query('INSERT INTO deskbell.languages (locale) VALUES ($1) ON CONFLICT DO NOTHING', [
      language,
    ]);
    const seen = new Set<string>();
    for (let start = 0; start < all.length; start += BATCH)
      await saveBatch(client, { language, articles: all.slice(start, start + BATCH), seen });
    if (isFirst) await client.query(VECTOR_INDEX);
    if (all.length >= BATCH)
      await client.query('ANALYZE deskbell.articles, deskbell.words, deskbell.lexemes');
  });
}

async function isEmpty(client: Queries): Promise<boolean> {
  const { rows } = await client.query('SELECT FROM deskbell.articles LIMIT 1');
  return rows.length === 0;
}

interface Batch {
  readonly language: string;
  readonly articles: readonly Searchable[];
  /** Words that were saved with an earlier batch. */
  readonly seen: Set<string>;
}

async function saveBatch(client: Queries, { language, articles, seen }: Batch): Promise<void> {
  const spellings = new Map<string, string>();
  const folded = (...texts: readonly string[]) => {
    const list = tokens(texts.join('\n'));
    for (const { folded, text } of list) {
      if (!seen.has(folded)) spellings.set(folded, text.toLowerCase());
      seen.add(folded);
    }
    return list.map(({ folded }) => folded).join(' ');
  };
  const rows = articles.map(
    ({ id, category, question, answer, alternatePhrases = [], tags = [], steps = [] }) => ({
      id: clean(id),
      category: category && clean(category),
      question: clean(question),
      answer: clean(answer),
      phrases: alternatePhrases.map(clean),
      a: folded(question),
      b: folded(...alternatePhrases),
      c: folded(...tags),
      d: folded(answer, ...steps),
    }),
  );
  await client.query(SAVE, [language, JSON.stringify(rows)]);
  await client.query(SAVE_WORDS, [language, [...spellings.keys()], [...spellings.values()]]);
}

/** Removes articles by id; ids that are not there are no error. */
export const removeArticles = (db: Database, locale: string, ids: readonly string[]): Promise<void> =>
  remove(db, 'EXISTS', { locale, ids });

/** Removes all articles of a language but these. */
export const keepOnly = (db: Database, locale: string, ids: readonly string[]): Promise<void> =>
  remove(db, 'NOT EXISTS', { locale, ids });

/** A join, since `<> ALL` compares every id with every other; and as much time as it takes, as for saving. */
function remove(
  db: Database,
  where: 'EXISTS' | 'NOT EXISTS',
  { locale, ids }: { locale: string; ids: readonly string[] },
): Promise<void> {
  return inTransaction(db, async (client) => {
    await client.query(
      `DELETE FROM deskbell.articles WHERE locale = $1
        AND ${where} (SELECT FROM unnest($2::text[]) AS given (name) WHERE given.name = articles.id)`,
      [languageOf(locale), ids.map(clean)],
    );
  });
}

/** The first part of a tag: `pt-BR` → `pt`. */
export const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] as string;
