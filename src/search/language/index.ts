import type { Language } from '../types.js';
import { plain } from './plain.js';

/** The languages that have a file of their own here; each is loaded only where it is needed. */
const LANGUAGES = new Map<string, () => Promise<{ readonly language: Language }>>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['en', () => import('./en.js')],
  ['ru', () => import('./ru.js')],
]);

/**
 * Loads what the search knows of a language.
 * @param locale BCP 47 tag, such as `de-AT`; the first part decides.
 * @returns For a language without a file here: one without word forms and stop words, which works for any script.
 */
export async function loadLanguage(locale: string): Promise<Language> {
  const primary = locale.toLowerCase().split(/[-_]/, 1)[0] as string;
  const load = LANGUAGES.get(primary);
  return load ? (await load()).language : plain(primary);
}
