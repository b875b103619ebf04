import type { Database } from '../database.js';
import { LOOKED_AT, plan, quote } from './plan.js';
import type { Question, Understood } from './understand.js';

/** An article that may be the answer. */
export interface Candidate {
  readonly number: string;
  readonly score: number;
  /** Which part of the question's weight was found in it, 0 to 1. */
  readonly share: number;
}

/** So many of the best are compared with the question as a phrase; of many answers about that many are counted. */
const COMPARED = 200;
/** Weights of a stem in the answer, the tags, the alternate phrases and the question, in the order of ts_rank. */
const FIELDS = [0.35, 0.5, 0.8, 0.9];
/** How much of the score depends on the share of the question that was found; weight of the likeness of phrases. */
const [COVERAGE, PHRASE] = [0.3, 0.9];

/**
 * Ranks the articles for the words of a question: the best 200, the best first.
 *
 * ts_rank of a single stem grows with its places and their fields and saturates, as the frequencies of BM25 do; what
 * it lacks, how telling each word is, comes from the vocabulary. Of all a word may stand for only the best counts.
 * @param repaired The question with its typing errors mended: titles are compared with it by trigrams.
 */
export async function rank(
  db: Database,
  words: readonly Understood[],
  { query: repaired, locale, articles }: Pick<Question, 'query' | 'locale' | 'articles'>,
): Promise<readonly Candidate[]> {
  const known = words.filter(({ meanings }) => meanings.length > 0);
  if (known.length === 0) return [];
  const values: unknown[] = [locale, plan(known, articles), FIELDS, repaired];
  const value = (one: unknown) => `$${values.push(one)}`;
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const best = known.map(({ meanings, weight }, i) => {
    const ranks = meanings.map(
      (one) =>
        `${value((one.weight * weight) / whole)}::real * ts_rank($3, vector, ${value(quote(one.lexeme))}::tsquery)`,
    );
    return `greatest(${ranks.join(', ')}) AS w${i}`;
  });
  const sum = known.map((_, i) => `w${i}`).join(' + ');
  const share = known.map(({ weight }, i) => `(w${i} > 0)::int * ${value(weight / whole)}::real`).join(' + ');
  const sql = `
    WITH found AS MATERIALIZED (
      SELECT number, ${best.join(', ')} FROM deskbell.articles
      WHERE locale = $1 AND vector @@ $2::tsquery LIMIT ${3 * LOOKED_AT}
    ), ranked AS (
      SELECT number, ${sum} AS sum, ${share} AS share FROM found
    ), best AS (
      SELECT number, sum * (1 - ${COVERAGE} + ${COVERAGE} * share) AS score, share FROM ranked
      ORDER BY score DESC, number LIMIT ${COMPARED}
    )
    SELECT number, share, score + ${PHRASE} *
      (SELECT max(similarity(phrase, $4)) FROM unnest(question || phrases) phrase) AS score
    FROM best JOIN deskbell.articles USING (number) ORDER BY score DESC, number`;
  const { rows } = await db.query<Candidate>(sql, values);
  return rows;
}
