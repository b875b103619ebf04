import type { Article } from '../content/index.js';
import type { Field } from './types.js';

/** The fields of an article in the order in which weights and bits refer to them. */
export const FIELDS: readonly Field[] = ['question', 'alternatePhrases', 'tags', 'answer'];

/**
 * What of Markdown is not words: addresses of links and pictures, and code fences' languages. The index needs the
 * words only, so no Markdown is parsed here (10,000 answers would take seconds); punctuation falls away by itself.
 */
const NOT_WORDS = /\]\([^)\s]*(?:\s[^)]*)?\)|<https?:[^>]*>|^```.*$/gm;

/** The texts of one field that are searched. */
export function textsOf(article: Article, field: Field): readonly string[] {
  if (field === 'question') return [article.question];
  if (field === 'answer')
    return [article.answer, ...article.steps].map((text) => text.replace(NOT_WORDS, '] '));
  return article[field];
}
