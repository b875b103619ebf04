import { returnsAnswer } from './en/returns-answer.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsAnswerStrings = Sentences<typeof returnsAnswer>;

/** What the wizard of returns says after its first questions: loaded with them. */
export const loadReturnsAnswerStrings = (locale: string): Promise<ReturnsAnswerStrings> =>
  loadStrings(
    locale,
    { returnsAnswer },
    {
      ru: () => import('./ru/returns-answer.js'),
    },
  );
