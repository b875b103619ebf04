import { desk } from './en/desk.js';
import { loadStrings, type Sentences } from './strings.js';

export type DeskStrings = Sentences<typeof desk>;

/** What `deskbell-desk` says: loaded with its part. */
export const loadDeskStrings = (locale: string): Promise<DeskStrings> =>
  loadStrings(
    locale,
    { desk },
    {
      ru: () => import('./ru/desk.js'),
    },
  );

export { desk as deskEnglish };
