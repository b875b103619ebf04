import { form as english } from './en/form.js';
import { loadStrings, type Sentences } from './strings.js';

export type FormStrings = Sentences<typeof english>;

/** What every form says, whatever it asks: loaded with the first form. */
export const loadFormStrings = (locale: string): Promise<FormStrings> =>
  loadStrings(locale, english, {
    ru: async () => (await import('./ru/form.js')).form,
  });

export { english as formEnglish };
