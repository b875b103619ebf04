import { studio as english } from './en/studio.js';
import { loadStrings, type Sentences } from './strings.js';

export type StudioStrings = Sentences<typeof english>;

export const studioEnglish: StudioStrings = english;

/** What the page of the editors says. */
export const loadStudioStrings = (locale: string): Promise<StudioStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/studio.js')).studio,
  });
