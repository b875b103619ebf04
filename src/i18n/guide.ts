import { guide as english } from './en/guide.js';
import { loadStrings, type Sentences } from './strings.js';

export type GuideStrings = Sentences<typeof english>;

/** What guided steps say: loaded with the first guide. */
export const loadGuideStrings = (locale: string): Promise<GuideStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/guide.js')).guide,
  });
