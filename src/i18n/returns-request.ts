import { returnsRequest } from './en/returns-request.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsRequestStrings = Sentences<typeof returnsRequest>;

/** What the wizard of returns says where a request is made: loaded before it is. */
export const loadReturnsRequestStrings = (locale: string): Promise<ReturnsRequestStrings> =>
  loadStrings(
    locale,
    { returnsRequest },
    {
      ar: () => import('./ar/returns-request.js'),
      de: () => import('./de/returns-request.js'),
      es: () => import('./es/returns-request.js'),
      fr: () => import('./fr/returns-request.js'),
      he: () => import('./he/returns-request.js'),
      hi: () => import('./hi/returns-request.js'),
      it: () => import('./it/returns-request.js'),
      ja: () => import('./ja/returns-request.js'),
      ko: () => import('./ko/returns-request.js'),
      pl: () => import('./pl/returns-request.js'),
      pt: () => import('./pt/returns-request.js'),
      ru: () => import('./ru/returns-request.js'),
      tr: () => import('./tr/returns-request.js'),
      uk: () => import('./uk/returns-request.js'),
      zh: () => import('./zh/returns-request.js'),
    },
  );
