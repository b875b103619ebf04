import type { Understood } from './understand.js';

/** About so many articles are looked at closely. */
export const LOOKED_AT = 4000;
/** Words of one topic meet more often than chance would have it. */
const TOGETHER = 3;

/** A stem as PostgreSQL reads it in a tsquery, whatever letters it has. */
export const quote = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;

/**
 * Which articles to look at, as a tsquery: those with any rare word, and those with several of the common ones
 * together, so that there are never too many. An article with nothing but one common word has no chance against them.
 * @param words The words that stand for something; at least one.
 * @param all How many articles there are.
 */
export function plan(words: readonly Understood[], all: number): string {
  const groups = words
    .map(({ meanings }) => ({
      text: `(${meanings.map(({ lexeme }) => quote(lexeme)).join(' | ')})`,
      articles: meanings.reduce((sum, { articles }) => sum + articles, 0),
    }))
    .sort((a, b) => a.articles - b.articles);
  const clauses: string[] = [];
  let room = LOOKED_AT;
  for (const [i, first] of groups.entries()) {
    const together = [first.text];
    let expected = first.articles;
    for (const next of groups.slice(i + 1)) {
      if (expected <= room) break;
      together.push(next.text);
      expected *= Math.min(1, (TOGETHER * next.articles) / all);
    }
    if (clauses.length > 0 && expected > room) continue;
    clauses.push(together.join(' & '));
    room -= expected;
  }
  return clauses.join(' | ');
}
