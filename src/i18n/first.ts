/**
 * The few words that stand on screen before any part is loaded, in every language at once:
 * they are in the eager script, so each of them must earn its bytes.
 */
export interface FirstWords {
  /** The label of the search field. */
  readonly ask: string;
  /** Shown where a part could not be loaded. */
  readonly failed: string;
  readonly retry: string;
  /** The button that opens the desk. */
  readonly help: string;
}

const words: Readonly<Record<string, readonly [ask: string, failed: string, retry: string, help: string]>> = {
  en: ['How can we help?', 'We could not load this just now.', 'Try again', 'Help'],
  ru: ['Чем мы можем помочь?', 'Сейчас не удалось это загрузить.', 'Попробовать ещё раз', 'Помощь'],
};

/** The primary language of a BCP 47 tag in lower case: `ru` for `ru-RU`. */
export const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The first words in the language of `locale`, or in English. */
export function firstWords(locale: string): FirstWords {
  const tag = primary(locale);
  const [ask, failed, retry, help] = (Object.hasOwn(words, tag) ? words[tag] : undefined) ?? words['en']!;
  return { ask, failed, retry, help };
}
