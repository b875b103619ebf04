import type { Language } from '../types.js';
import { plain } from './plain.js';

/** The languages besides English that have a file here: one line each. */
const LANGUAGES = new Map<string, () => Promise<{ readonly language: Language }>>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['he', () => import('./he.js')],
  ['hi', () => import('./hi.js')],
  ['it', () => import('./it.js')],
  ['ja', () => import('./ja.js')],
  ['ko', () => import('./ko.js')],
  ['pl', () => import('./pl.js')],
  ['pt', () => import('./pt.js')],
  ['ru', () => import('./ru.js')],
  ['tr', () => import('./tr.js')],
  ['uk', () => import('./uk.js')],
  ['zh', () => import('./zh.js')],
]);

/** @param primary The first part of a BCP 47 tag in lower case. */
export async function load(primary: string): Promise<Language> {
  const found = LANGUAGES.get(primary);
  return found ? (await found()).language : plain(primary);
}
