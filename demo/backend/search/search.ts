import { type WordMatch, highlight } from 'deskbell/core';
import type { Database } from '../database.js';
import { type Candidate, rank } from './rank.js';
import { clean } from './text.js';
import { type Question, UNKNOWN, type Understood, repair, understand } from './understand.js';
import { formsOf } from './vocabulary.js';

/** A found article. In `marks`, words that matched stand between U+0001 and U+0002; there is never HTML. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly marks: { readonly question: string; readonly answer: string };
  readonly article: {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly category?: string;
  };
}

/** The answer of `GET /search`. */
export interface Answer {
  readonly version: 1;
  readonly query: string;
  /** The question as it was understood, where a word had to be repaired. */
  readonly corrected?: string;
  /** How many articles are answers; of very many the best 200 are counted. */
  readonly total: number;
  readonly hits: readonly Found[];
  /** Where nothing is an answer: the articles that come nearest, at most three. */
  readonly nearest: readonly Found[];
}

/** Below this certainty there is no answer; where there is one, others stand below it from half of that. */
const FLOOR = 0.05;
const DOUBTFUL = 0.5;
/** How much of the certainty hangs on the share of the question that was found. */
const EVIDENCE = 0.9;
const MOST_NEAREST = 3;

/** Finds the articles that answer a question. */
export async function search(db: Database, question: Question & { readonly limit: number }): Promise<Answer> {
  const { query, limit } = question;
  const words = await understand(db, question);
  const corrected = repair(query, words);
  const candidates = await rank(db, words, { ...question, query: corrected ?? query });
  const heard = heardOf(words);
  const above = (floor: number) =>
    candidates.filter(({ score, share }) => score * (1 - EVIDENCE * (1 - share * heard)) >= floor);
  const isAnswered = above(FLOOR).length > 0;
  const answers = isAnswered ? above(FLOOR * DOUBTFUL) : [];
  const shown = isAnswered ? answers.slice(0, limit) : candidates.slice(0, MOST_NEAREST);
  const found = await show(db, { shown, words, locale: question.locale });
  return {
    version: 1,
    query,
    ...(corrected !== undefined && { corrected }),
    total: answers.length,
    hits: isAnswered ? found : [],
    nearest: isAnswered ? [] : found,
  };
}

/** Words that are nowhere in the content hardly change the order of articles, but speak against each of them. */
function heardOf(words: readonly Understood[]): number {
  const sum = (list: readonly Understood[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = sum(words.filter(({ meanings }) => meanings.length === 0));
  return sum(words) / (sum(words) - unknown + unknown / UNKNOWN || 1);
}

interface Showing {
  readonly shown: readonly Candidate[];
  readonly words: readonly Understood[];
  readonly locale: string;
}

interface Row {
  readonly number: string;
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly category: string | null;
}

const READ = 'SELECT number, id, question, answer, category FROM deskbell.articles WHERE number = ANY ($1)';

/** Reads the articles of a page of results and marks what matched, as Deskbell marks it in its own results. */
async function show(db: Database, { shown, words, locale }: Showing): Promise<Found[]> {
  if (shown.length === 0) return [];
  const { rows } = await db.query<Row>(READ, [shown.map(({ number }) => number)]);
  const matches = await matchesOf(db, words, locale);
  const mark = (text: string) =>
    highlight(text, { words: matches })
      .map(({ text, hit }) => (hit ? `\u0001${text}\u0002` : text))
      .join('');
  // Between ranking and reading an article may have been removed.
  return shown.flatMap(({ number, score }) => {
    const row = rows.find((one) => one.number === number);
    if (!row) return [];
    const { id, category } = row;
    const [question, answer] = [clean(row.question), clean(row.answer)];
    const article = { id, question, answer, ...(category !== null && { category }) };
    return [{ id, score, marks: { question: mark(question), answer: mark(answer) }, article }];
  });
}

/** The words of the question with every form of what they stand for. */
async function matchesOf(db: Database, words: readonly Understood[], locale: string): Promise<WordMatch[]> {
  const lexemes = new Set(words.flatMap(({ meanings }) => meanings.map(({ lexeme }) => lexeme)));
  const forms = await formsOf(db, locale, [...lexemes]);
  return words.map(({ text, weak, meanings }) => ({
    typed: text,
    weak,
    words: meanings.flatMap(({ lexeme, weight, how }) =>
      (forms.get(lexeme) ?? []).map((word) => ({ word, weight, how })),
    ),
  }));
}
