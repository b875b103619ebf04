import type { Language } from '../types.js';

/**
 * Loads what the search knows of a language. English comes at once; the list of the others is a part of its own, so that
 * it may grow without a byte for pages that do not speak them.
 * @param locale BCP 47 tag in any case, such as `de-AT`; the first part decides.
 * @returns For a language without a file here: one without word forms and stop words, which works for any script.
 */
export async function loadLanguage(locale: string): Promise<Language> {
  const primary = locale.toLowerCase().split(/[-_]/, 1)[0] as string;
  if (primary === 'en') return (await import('./en.js')).language;
  return (await import('./others.js')).load(primary);
}
