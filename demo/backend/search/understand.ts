import type { WordMatch } from 'deskbell/core';
import type { Database } from '../database.js';
import { type Row, lookUp } from './vocabulary.js';
import { type Token, tokens } from './text.js';
import { errorsBetween, errorsToExpect } from './typing-errors.js';

/** One thing that a typed word may stand for. */
export interface Meaning {
  /** A word of the content. */
  readonly word: string;
  readonly lexeme: string;
  /** 0 to 1: how surely it is meant. */
  readonly weight: number;
  readonly how: WordMatch['words'][number]['how'];
  /** In how many articles it occurs. */
  readonly articles: number;
}

/** A word of the question with all it may stand for, the surest first. */
export interface Understood extends Token {
  /** It tells little: a stop word of the language. */
  readonly weak: boolean;
  /** How much of the question hangs on it. */
  readonly weight: number;
  readonly meanings: readonly Meaning[];
}

export interface Question {
  readonly query: string;
  readonly locale: string;
  /** The last word may be the beginning of one. */
  readonly typing: boolean;
  /** How many articles there are in this language. */
  readonly articles: number;
}

/** Longer questions are cut: what matters is said by then, and the time stays bounded. */
const MOST_WORDS = 32;
const [MOST_MEANINGS, MOST_BEGINNINGS] = [6, 40];
/** Weights: another form of a known word, what follows a beginning, what only resembles the typed word. */
const [FORM, PREFIX, ALIKE] = [0.95, 0.8, 0.5];
/** Words that share half of their trigrams are forms or parts of each other more often than not. */
const MUCH_ALIKE = 0.5;
/** What a typing error costs, divided by the length of the word; and one that changes the first letter. */
const [ERROR, FIRST_LETTER] = [0.4, 0.9];
/** Weight of a word that is nowhere in the content, as a part of the heaviest. */
export const UNKNOWN = 0.4;
/** Weight of a stop word, as a part of its own. */
const STOP = 0.45;

/** Finds out in the vocabulary what the words of a question stand for. */
export async function understand(db: Database, question: Question): Promise<readonly Understood[]> {
  const { query, locale, typing, articles } = question;
  const typed = tokens(query).slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const last = typing && /[\p{L}\p{N}\p{M}]$/u.test(query) ? typed.at(-1) : undefined;
  const rows = await lookUp(db, { locale, typed: typed.map(({ folded }) => folded), begun: last?.folded });
  return typed.map((token): Understood => {
    const mine = rows.filter(
      (row) => row.typed === token.folded && (row.kind !== 'prefix' || token === last),
    );
    const weak = mine.some(({ kind, stop }) => kind === 'exact' && stop);
    const meanings = surest(
      mine.flatMap((row) => meaning(token.folded, row) ?? []),
      token === last,
    );
    return { ...token, weak, weight: weigh(meanings[0], weak, articles), meanings };
  });
}

/** ln(1 + (N − n + ½) / (n + ½)), N articles, n with the word: the idf of BM25 (Robertson and Zaragoza 2009, 3.4). */
function weigh(first: Meaning | undefined, weak: boolean, all: number): number {
  const idf = (n: number) => Math.log(1 + (all - n + 0.5) / (n + 0.5));
  const weight = first ? idf(Math.min(first.articles, all)) : idf(0) * UNKNOWN;
  return weak ? Math.min(weight, idf(0) / 2) * STOP : weight;
}

function meaning(typed: string, { word, lexeme, articles, kind, alike }: Row): Meaning | undefined {
  const one = (weight: number, how: Meaning['how']) => ({ word, lexeme, articles, weight, how });
  if (kind === 'exact') return one(1, 'exact');
  if (kind === 'form') return one(FORM, 'form');
  if (kind === 'prefix') return one(PREFIX, 'prefix');
  const errors = errorsBetween(typed, word, errorsToExpect(typed.length));
  if (errors === Infinity) return alike >= MUCH_ALIKE ? one(ALIKE * alike, 'form') : undefined;
  const first = typed[0] === word[0] ? 1 : FIRST_LETTER;
  return one((1 - (ERROR * errors) / typed.length) * first, 'corrected');
}

/** The surest of each stem, the surest first. */
function surest(list: readonly Meaning[], begun: boolean): Meaning[] {
  const byStem = new Map<string, Meaning>();
  const sorted = [...list].sort((a, b) => b.weight - a.weight || b.articles - a.articles);
  for (const one of sorted) if (!byStem.has(one.lexeme)) byStem.set(one.lexeme, one);
  return [...byStem.values()].slice(0, begun ? MOST_BEGINNINGS : MOST_MEANINGS);
}

/** The question with every mistyped word repaired; undefined where there was nothing to repair. */
export function repair(query: string, words: readonly Understood[]): string | undefined {
  let text = '';
  let end = 0;
  for (const { start, text: typed, meanings } of words) {
    if (meanings[0]?.how !== 'corrected') continue;
    text += query.slice(end, start) + meanings[0].word;
    end = start + typed.length;
  }
  return end === 0 ? undefined : text + query.slice(end);
}
