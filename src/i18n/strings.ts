import { primary } from './first.js';
import type { Message } from './format.js';

/** The keys of the English file, with sentences of any language. */
export type Sentences<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Message;
};

/** How to load the sentences of each other language. */
export type Loaders<English> = Readonly<Record<string, () => Promise<Sentences<English>>>>;

/** The sentences in the language of `locale`; English where there are none or they cannot be loaded. */
export async function loadStrings<English extends Sentences<English>>(
  locale: string,
  english: English,
  others: Loaders<English>,
): Promise<Sentences<English>> {
  const tag = primary(locale);
  if (!Object.hasOwn(others, tag)) return english;
  try {
    return (await others[tag]?.()) ?? english;
  } catch {
    return english;
  }
}
