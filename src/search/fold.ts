/**
 * One spelling for all the ways to write a word: lower case, no accents, no typographic variants.
 *
 * `fold` may change the length of a text (ß → ss, İ → i), so positions in a folded text say nothing about the
 * original: fold words, not texts, and keep the place of the word in the original.
 */

/** Letters that are letters of their own in Unicode, not a base and a mark, and Arabic letters often typed for each other. */
const LETTERS = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ς: 'σ',
    ة: 'ه',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
  }),
);

/**
 * Marks that people leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and hamza.
 * The breve of й stays, since й is a letter that Russians do type. Vowel signs of other scripts stay as well.
 */
const MARKS = /(и\u0306)|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/** Longer "words" are cut: nobody types them, and stemmers should not see them. */
const LONGEST = 40;

const PLAIN = /^[a-z0-9]*$/;

/**
 * Folds one word.
 * @param word A word as written, of any script.
 * @returns Letters, digits and the marks that matter, nothing else; empty where nothing is left.
 */
export function fold(word: string): string {
  const lower = word.slice(0, LONGEST).toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]|\u0640/gu, '')
    .replace(/[ßæœøłđðþıςةىیک]/g, (letter) => LETTERS.get(letter) ?? letter)
    .slice(0, LONGEST);
}
