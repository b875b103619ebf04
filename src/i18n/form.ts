import { form } from './en/form.js';
import { loadStrings, type Sentences } from './strings.js';

export type FormStrings = Sentences<typeof form>;

/** What every form says, whatever it asks: loaded with the first form. */
export const loadFormStrings = (locale: string): Promise<FormStrings> =>
  loadStrings(
    locale,
    { form },
    {
      ar: () => import('./ar/form.js'),
      de: () => import('./de/form.js'),
      es: () => import('./es/form.js'),
      fr: () => import('./fr/form.js'),
      he: () => import('./he/form.js'),
      hi: () => import('./hi/form.js'),
      it: () => import('./it/form.js'),
      ja: () => import('./ja/form.js'),
      ko: () => import('./ko/form.js'),
      pl: () => import('./pl/form.js'),
      pt: () => import('./pt/form.js'),
      ru: () => import('./ru/form.js'),
      tr: () => import('./tr/form.js'),
      uk: () => import('./uk/form.js'),
      zh: () => import('./zh/form.js'),
    },
  );

export { form as formEnglish };
