import { guide } from './en/guide.js';
import { loadStrings, type Sentences } from './strings.js';

export type GuideStrings = Sentences<typeof guide>;

/** What guided steps say: loaded with the first guide. */
export const loadGuideStrings = (locale: string): Promise<GuideStrings> =>
  loadStrings(
    locale,
    { guide },
    {
      ru: () => import('./ru/guide.js'),
    },
  );
