import { faq as en } from './en/faq.js';
import { primary } from './first.js';
import type { Message } from './format.js';

export type FaqStrings = { readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Message };

/** A language is one line here and one file of the same keys. English comes with the element itself. */
const others: Readonly<Record<string, () => Promise<{ faq: FaqStrings }>>> = {
  ru: () => import('./ru/faq.js'),
};

/** The sentences of `deskbell-faq` in the language of `locale`; English where there are none or they cannot be loaded. */
export async function loadFaqStrings(locale: string): Promise<FaqStrings> {
  const tag = primary(locale);
  const load = Object.hasOwn(others, tag) ? others[tag] : undefined;
  if (!load) return en;
  return load().then(
    (module) => module.faq,
    () => en,
  );
}

export { en as faqEnglish };
