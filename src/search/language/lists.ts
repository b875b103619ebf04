/** Lists of words in language files are written as texts: shorter to download, easier to read. */

/** The words between spaces. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g));

/** One group a line, its words and phrases between commas. */
export const groups = (text: string): readonly (readonly string[])[] =>
  (text.match(/\S.*/g) ?? []).map((line) => line.split(/,\s*/));
