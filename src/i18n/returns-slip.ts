import { returnsSlip } from './en/returns-slip.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsSlipStrings = Sentences<typeof returnsSlip>;

/** What stands on the slip of a return: loaded when something is submitted. */
export const loadReturnsSlipStrings = (locale: string): Promise<ReturnsSlipStrings> =>
  loadStrings(
    locale,
    { returnsSlip },
    {
      ar: () => import('./ar/returns-slip.js'),
      de: () => import('./de/returns-slip.js'),
      es: () => import('./es/returns-slip.js'),
      fr: () => import('./fr/returns-slip.js'),
      he: () => import('./he/returns-slip.js'),
      hi: () => import('./hi/returns-slip.js'),
      it: () => import('./it/returns-slip.js'),
      ja: () => import('./ja/returns-slip.js'),
      ko: () => import('./ko/returns-slip.js'),
      pl: () => import('./pl/returns-slip.js'),
      pt: () => import('./pt/returns-slip.js'),
      ru: () => import('./ru/returns-slip.js'),
      tr: () => import('./tr/returns-slip.js'),
      uk: () => import('./uk/returns-slip.js'),
      zh: () => import('./zh/returns-slip.js'),
    },
  );
