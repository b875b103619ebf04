import { desk } from './en/desk.js';
import { loadStrings, type Sentences } from './strings.js';

export type DeskStrings = Sentences<typeof desk>;

/** What `deskbell-desk` says: loaded with its part. */
export const loadDeskStrings = (locale: string): Promise<DeskStrings> =>
  loadStrings(
    locale,
    { desk },
    {
      ar: () => import('./ar/desk.js'),
      de: () => import('./de/desk.js'),
      es: () => import('./es/desk.js'),
      fr: () => import('./fr/desk.js'),
      he: () => import('./he/desk.js'),
      hi: () => import('./hi/desk.js'),
      it: () => import('./it/desk.js'),
      ja: () => import('./ja/desk.js'),
      ko: () => import('./ko/desk.js'),
      pl: () => import('./pl/desk.js'),
      pt: () => import('./pt/desk.js'),
      ru: () => import('./ru/desk.js'),
      tr: () => import('./tr/desk.js'),
      uk: () => import('./uk/desk.js'),
      zh: () => import('./zh/desk.js'),
    },
  );

export { desk as deskEnglish };
