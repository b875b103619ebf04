import { first } from './en/first.js';
import { loadStrings, type Sentences } from './strings.js';
import { primary } from './tag.js';

export { primary };

/** The few words that stand on screen before any part is loaded. English is in the eager script, the others are not. */
export type FirstWords = Sentences<typeof first>;

/** Holds the line until the words are there: no English first, and nothing moves. */
export const SPACE = '\u00a0';
const unknown: FirstWords = { ask: SPACE, failed: SPACE, retry: SPACE, help: SPACE };

const known = new Map<string, FirstWords>();
const asked = new Map<string, Promise<unknown>>();

/** The first words in the language of `locale`: spaces until they are loaded, English where they cannot be. */
export const firstWords = (locale: string): FirstWords =>
  known.get(locale) ?? (primary(locale) === 'en' ? first : unknown);

/** Loads the first words in the language of `locale`, once. */
export function loadFirstWords(locale: string): Promise<unknown> {
  const loading =
    asked.get(locale) ??
    loadStrings(
      locale,
      { first },
      {
        ar: () => import('./ar/first.js'),
        de: () => import('./de/first.js'),
        es: () => import('./es/first.js'),
        fr: () => import('./fr/first.js'),
        he: () => import('./he/first.js'),
        hi: () => import('./hi/first.js'),
        it: () => import('./it/first.js'),
        ja: () => import('./ja/first.js'),
        ko: () => import('./ko/first.js'),
        pl: () => import('./pl/first.js'),
        pt: () => import('./pt/first.js'),
        ru: () => import('./ru/first.js'),
        tr: () => import('./tr/first.js'),
        uk: () => import('./uk/first.js'),
        zh: () => import('./zh/first.js'),
      },
    ).then((words) => known.set(locale, words));
  asked.set(locale, loading);
  return loading;
}
