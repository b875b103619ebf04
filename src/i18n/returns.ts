import { returns } from './en/returns.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsStrings = Sentences<typeof returns>;

/** What the wizard of returns says: loaded with it. */
export const loadReturnsStrings = (locale: string): Promise<ReturnsStrings> =>
  loadStrings(
    locale,
    { returns },
    {
      ar: () => import('./ar/returns.js'),
      de: () => import('./de/returns.js'),
      es: () => import('./es/returns.js'),
      fr: () => import('./fr/returns.js'),
      he: () => import('./he/returns.js'),
      hi: () => import('./hi/returns.js'),
      it: () => import('./it/returns.js'),
      ja: () => import('./ja/returns.js'),
      ko: () => import('./ko/returns.js'),
      pl: () => import('./pl/returns.js'),
      pt: () => import('./pt/returns.js'),
      ru: () => import('./ru/returns.js'),
      tr: () => import('./tr/returns.js'),
      uk: () => import('./uk/returns.js'),
      zh: () => import('./zh/returns.js'),
    },
  );
