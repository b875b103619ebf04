import type { Database } from '../database.js';

/** What the vocabulary says about a typed word. */
export interface Row {
  readonly typed: string;
  readonly word: string;
  readonly lexeme: string;
  readonly stop: boolean;
  /** In how many articles the stem occurs. */
  readonly articles: number;
  /** The word itself, another form of it, a word that begins with it, or one that shares trigrams with it. */
  readonly kind: 'exact' | 'form' | 'prefix' | 'near';
  /** Share of trigrams in common, 0 to 1. */
  readonly alike: number;
}

/** Words of up to three letters have too few trigrams, and too many neighbours, to be repaired. */
const LOOK_UP = `
  WITH typed AS (
    SELECT typed, deskbell.stem(stems, typed) AS stem
    FROM deskbell.languages CROSS JOIN (SELECT DISTINCT unnest($2::text[]) AS typed) given WHERE locale = $1
  ), known AS (
    SELECT typed, word, lexeme, stop, articles, 'exact' AS kind, 1::real AS alike
    FROM typed JOIN deskbell.words ON words.locale = $1 AND word = typed JOIN deskbell.lexemes USING (locale, lexeme)
  )
  SELECT * FROM known
  UNION ALL
  SELECT typed, typed, lexeme, false, articles, 'form', 1
    FROM typed JOIN deskbell.lexemes ON locale = $1 AND lexeme = stem
    WHERE typed NOT IN (SELECT typed FROM known)
  UNION ALL
  SELECT typed, near.word, near.lexeme, stop, articles, 'near', alike
    FROM typed CROSS JOIN LATERAL deskbell.words_like($1, typed) near
      JOIN deskbell.lexemes ON locale = $1 AND lexemes.lexeme = near.lexeme
    WHERE length(typed) > 3 AND typed NOT IN (SELECT typed FROM known)
  UNION ALL
  (SELECT $3, word, lexeme, stop, articles, 'prefix', 1
    FROM deskbell.words JOIN deskbell.lexemes USING (locale, lexeme)
    WHERE locale = $1 AND word LIKE $3 || '%' AND word <> $3
    ORDER BY articles DESC, word LIMIT 40)`;

/**
 * Looks typed words up, all in one go.
 * @param typed Folded words.
 * @param begun The one of them that may be the beginning of a longer word.
 */
export async function lookUp(
  db: Database,
  { locale, typed, begun }: { locale: string; typed: readonly string[]; begun?: string | undefined },
): Promise<readonly Row[]> {
  // A folded word has letters, digits and marks only, so it has no % or _ that LIKE would understand.
  const { rows } = await db.query<Row>(LOOK_UP, [locale, typed, begun ?? null]);
  return rows;
}

/** All words of the content that have one of these stems. */
export async function formsOf(
  db: Database,
  locale: string,
  lexemes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await db.query<{ lexeme: string; words: string[] }>(
    'SELECT lexeme, array_agg(word) AS words FROM deskbell.words WHERE locale = $1 AND lexeme = ANY ($2) GROUP BY 1',
    [locale, lexemes],
  );
  return new Map(rows.map(({ lexeme, words }) => [lexeme, words]));
}

/** How many articles there are in a language. */
export async function countArticles(db: Database, locale: string): Promise<number> {
  const sql = 'SELECT articles FROM deskbell.languages WHERE locale = $1';
  const { rows } = await db.query<{ articles: number }>(sql, [locale]);
  return rows[0]?.articles ?? 0;
}
