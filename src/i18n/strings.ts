import { brought } from './brought.js';
import { load, type Loaders } from './load.js';
import type { Message } from './format.js';
import { primary } from './tag.js';

/** The keys of the English file, with sentences of any language. */
export type Sentences<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Message;
};

/**
 * The sentences in the language of `locale`; English where there are none or they cannot be loaded. What the page
 * brings of them stands above, sentence by sentence.
 * @param group the English words under their name, `{ faq }`
 * @param others the other languages, which the build leaves out of the browser files
 */
export async function loadStrings<Name extends string, English extends object>(
  locale: string,
  group: Readonly<Record<Name, English>>,
  others?: Loaders<Readonly<Record<Name, Sentences<English>>>>,
): Promise<Sentences<English>> {
  const [name] = Object.keys(group) as [Name];
  const tag = primary(locale);
  const found = await load(tag, name, others).catch(() => undefined);
  const words = (found || group)[name] as Sentences<English>;
  const all = brought();
  const own = all?.[locale] ?? all?.[tag];
  return own ? { ...words, ...own[name] } : words;
}
