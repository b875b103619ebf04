import { plainText } from '../content/index.js';

/**
 * Ends of a sentence; what follows begins with a capital, a letter of a script that has none, a digit or a quotation mark.
 * Chinese and Japanese put no space there.
 */
const END =
  /(?<=[.!?…؟۔।]["'»”’)\]]*)\s+(?=["'«“‘([]*[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？][」』”’）]*)(?![」』”’）])\s*/u;
/** An abbreviation, an initial, a number of a list: no end of a sentence. */
const NO_END =
  /(?:^|[\s(«"])(?:\p{L}|\d{1,2}|e\.g|i\.e|etc|incl|approx|no|nr|mr|mrs|ms|dr|st|vs|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|ggf|inkl|т\.\s?[ед]|т|др|руб|стр|ул|см|им|г|p\.\s?ex|sig|sr|sra)\.$/iu;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/** The words of a text: what has letters. Numbers are read aloud in too many ways to count their syllables. */
export const lettered = (text: string): readonly string[] => text.match(WORD) ?? [];

/**
 * What Markdown says as sentences of plain text. Each item of a list is a sentence of its own; headings and code are none.
 */
export const sentencesOf = (markdown: string): readonly string[] =>
  markdown
    .replace(/^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-+*]|\d{1,9}[.)]|#{1,6})\s)/)
    .filter((piece) => !/^\s*#/.test(piece))
    .map((piece) => plainText(piece).replace(/\s+/g, ' ').trim())
    .flatMap(split)
    .filter((sentence) => /\p{L}/u.test(sentence));

const split = (text: string): readonly string[] => {
  const out: string[] = [];
  let open = '';
  for (const piece of text.split(END)) {
    open = open ? `${open} ${piece}` : piece;
    if (NO_END.test(open)) continue;
    out.push(open);
    open = '';
  }
  return open ? [...out, open] : out;
};
