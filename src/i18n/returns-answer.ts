import { returnsAnswer as english } from './en/returns-answer.js';
import { loadStrings, type Sentences } from './strings.js';

export type ReturnsAnswerStrings = Sentences<typeof english>;

/** What the wizard of returns says after its first questions: loaded with them. */
export const loadReturnsAnswerStrings = (locale: string): Promise<ReturnsAnswerStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/returns-answer.js')).returnsAnswer,
  });
