import { studio } from './en/studio.js';
import { loadStrings, type Sentences } from './strings.js';

export type StudioStrings = Sentences<typeof studio>;

export const studioEnglish: StudioStrings = studio;

/** What the page of the editors says. */
export const loadStudioStrings = (locale: string): Promise<StudioStrings> =>
  loadStrings(
    locale,
    { studio },
    {
      ru: () => import('./ru/studio.js'),
    },
  );
