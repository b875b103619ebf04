import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** A language of which nothing is known: words as they are. */
export function plain(locale: string): Language {
  return { locale, stem: (word) => word, stopWords: wordSet(''), synonyms: groups('') };
}
