import { returnsAnswer } from './en/returns-answer.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsAnswerStrings = Sentences<typeof returnsAnswer>;

/** What the wizard of returns says of its answer: loaded with the first questions. */
export const loadReturnsAnswerStrings = (locale: string): Promise<ReturnsAnswerStrings> =>
  loadStrings(
    locale,
    { returnsAnswer },
    {
      ar: () => import('./ar/returns-answer.js'),
      de: () => import('./de/returns-answer.js'),
      es: () => import('./es/returns-answer.js'),
      fr: () => import('./fr/returns-answer.js'),
      he: () => import('./he/returns-answer.js'),
      hi: () => import('./hi/returns-answer.js'),
      it: () => import('./it/returns-answer.js'),
      ja: () => import('./ja/returns-answer.js'),
      ko: () => import('./ko/returns-answer.js'),
      pl: () => import('./pl/returns-answer.js'),
      pt: () => import('./pt/returns-answer.js'),
      ru: () => import('./ru/returns-answer.js'),
      tr: () => import('./tr/returns-answer.js'),
      uk: () => import('./uk/returns-answer.js'),
      zh: () => import('./zh/returns-answer.js'),
    },
  );
