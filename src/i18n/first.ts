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

const english: FirstWords = {
  ask: 'How can we help?',
  failed: 'We could not load this just now.',
  retry: 'Try again',
  help: 'Help',
};

const others = new Map<string, FirstWords>([
  [
    'ru',
    {
      ask: 'Чем мы можем помочь?',
      failed: 'Сейчас не удалось это загрузить.',
      retry: 'Попробовать ещё раз',
      help: 'Помощь',
    },
  ],
]);

/** The primary language of a BCP 47 tag in lower case: `ru` for `ru-RU`. */
export const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The first words in the language of `locale`, or in English. */
export const firstWords = (locale: string): FirstWords => others.get(primary(locale)) ?? english;
