import { lettered } from './prose.js';

/** How easy a text is to read, 100 very easy to 0 very hard: base − perSentence · words/sentences − perWord · syllables/words. */
export interface Formula {
  /** Whose, and of when: as the message names it. */
  readonly name: string;
  readonly base: number;
  readonly perSentence: number;
  readonly perWord: number;
  readonly syllables: (word: string) => number;
}

const groups =
  (vowels: RegExp) =>
  (word: string): number =>
    Math.max(1, word.toLowerCase().match(vowels)?.length ?? 0);

/** English spelling: a silent e at the end and in -es, -ed is no syllable. */
const english = (word: string): number => {
  const lower = word.toLowerCase().replace(/['’](?:s|d|ll|re|ve|m|t)$/, '');
  if (lower.length <= 3) return 1;
  const spoken = lower.replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
};

/** French: e, es and ent at the end are silent. */
const french = (word: string): number =>
  groups(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)(word.toLowerCase().replace(/(?<=[^aeiouy].*)(?:e|es|ent)$/, ''));

/** Spanish and Italian: i and u glide beside another vowel, unless accented; u in que, gui is silent. */
const southern = (word: string): number =>
  groups(/[iuü]?[aeoáéóàèò][iuy]?|[íúìù]|[iuüy]+/g)(word.toLowerCase().replace(/(?<=[qg])u(?=[eiéí])/g, ''));

/**
 * The formulas. Each is that of Flesch, fitted to a language by others; all give the same scale.
 * - en: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), 221–233
 * - de: T. Amstad, Wie verständlich sind unsere Zeitungen? Zürich 1978
 * - ru: И. В. Оборнева, Автоматизированная оценка сложности учебных текстов, Москва 2006
 * - es: J. Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214 (1959), 29–32, with syllables and
 *   sentences counted as words per sentence, as the formula is used since
 * - fr: L. Kandel, A. Moles, Application de l'indice de Flesch à la langue française, Cahiers d'Études de
 *   Radio-Télévision 19 (1958), 253–274
 * - it: V. Franchina, R. Vacca, Adaptation of Flesh readability index on a bilingual text, Linguaggi 3 (1986), 47–49
 */
export const FORMULAS: ReadonlyMap<string, Formula> = new Map([
  ['en', { name: 'Flesch 1948', base: 206.835, perSentence: 1.015, perWord: 84.6, syllables: english }],
  [
    'de',
    {
      name: 'Amstad 1978',
      base: 180,
      perSentence: 1,
      perWord: 58.5,
      syllables: groups(/ei|ai|ey|ay|au|äu|eu|ie|aa|ee|oo|[aeiouyäöü]/g),
    },
  ],
  [
    'ru',
    {
      name: 'Oborneva 2006',
      base: 206.835,
      perSentence: 1.3,
      perWord: 60.1,
      syllables: groups(/[аеёиоуыэюя]/g),
    },
  ],
  [
    'es',
    { name: 'Fernández Huerta 1959', base: 206.84, perSentence: 1.02, perWord: 60, syllables: southern },
  ],
  ['fr', { name: 'Kandel and Moles 1958', base: 207, perSentence: 1.015, perWord: 73.6, syllables: french }],
  ['it', { name: 'Franchina and Vacca 1986', base: 217, perSentence: 1.3, perWord: 60, syllables: southern }],
]);

/** The formula of a language, by the first part of its tag. */
export const formulaFor = (locale: string): Formula | undefined =>
  FORMULAS.get(locale.toLowerCase().split(/[-_]/, 1)[0] as string);

/** The ease of sentences by a formula; undefined where there is no word. */
export const readingEase = (sentences: readonly string[], formula: Formula): number | undefined =>
  easeOf(sentences.map(lettered), formula);

/** The same for sentences that are cut into their words already. */
export const easeOf = (
  sentences: readonly (readonly string[])[],
  { base, perSentence, perWord, syllables }: Formula,
): number | undefined => {
  const words = sentences.reduce((sum, { length }) => sum + length, 0);
  if (!words) return undefined;
  const spoken = sentences.reduce((all, one) => one.reduce((sum, word) => sum + syllables(word), all), 0);
  return base - (perSentence * words) / sentences.length - (perWord * spoken) / words;
};
