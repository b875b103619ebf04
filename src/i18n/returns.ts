import { returns } from './en/returns.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsStrings = Sentences<typeof returns>;

/** What the wizard of returns says: loaded with it. */
export const loadReturnsStrings = (locale: string): Promise<ReturnsStrings> =>
  loadStrings(
    locale,
    { returns },
    {
      ru: () => import('./ru/returns.js'),
    },
  );
