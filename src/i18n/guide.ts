import { guide } from './en/guide.js';
import { loadStrings, type Sentences } from './strings.js';

export type GuideStrings = Sentences<typeof guide>;

/** What guided steps say: loaded with the first guide. */
export const loadGuideStrings = (locale: string): Promise<GuideStrings> =>
  loadStrings(
    locale,
    { guide },
    {
      ar: () => import('./ar/guide.js'),
      de: () => import('./de/guide.js'),
      es: () => import('./es/guide.js'),
      fr: () => import('./fr/guide.js'),
      he: () => import('./he/guide.js'),
      hi: () => import('./hi/guide.js'),
      it: () => import('./it/guide.js'),
      ja: () => import('./ja/guide.js'),
      ko: () => import('./ko/guide.js'),
      pl: () => import('./pl/guide.js'),
      pt: () => import('./pt/guide.js'),
      ru: () => import('./ru/guide.js'),
      tr: () => import('./tr/guide.js'),
      uk: () => import('./uk/guide.js'),
      zh: () => import('./zh/guide.js'),
    },
  );
