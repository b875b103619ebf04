import { returns as english } from './en/returns.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsStrings = Sentences<typeof english>;

/** What the wizard of returns says: loaded with it. */
export const loadReturnsStrings = (locale: string): Promise<ReturnsStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/returns.js')).returns,
  });
