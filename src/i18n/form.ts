import { form } from './en/form.js';
import { loadStrings, type Sentences } from './strings.js';

export type FormStrings = Sentences<typeof form>;

/** What every form says, whatever it asks: loaded with the first form. */
export const loadFormStrings = (locale: string): Promise<FormStrings> =>
  loadStrings(
    locale,
    { form },
    {
      ru: () => import('./ru/form.js'),
    },
  );

export { form as formEnglish };
