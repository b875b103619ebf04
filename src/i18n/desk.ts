import { desk as deskEnglish } from './en/desk.js';
import { loadStrings, type Sentences } from './strings.js';

export type DeskStrings = Sentences<typeof deskEnglish>;

/** What `deskbell-desk` says: loaded with its part. */
export const loadDeskStrings = (locale: string): Promise<DeskStrings> =>
  loadStrings(locale, deskEnglish, {
    ru: async () => (await import('./ru/desk.js')).desk,
  });

export { deskEnglish };
