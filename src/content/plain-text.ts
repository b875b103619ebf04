/** Every character that Markdown could read as markup, as a character reference that the last step turns back. */
const shield = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The character references that people write: name and sign. */
const NAMED =
  ';amp=&;lt=<;gt=>;quot=";apos=\';nbsp=\u00a0;ndash=–;mdash=—;hellip=…;euro=€;copy=©;reg=®;shy=\u00ad';

/** Surrogates, 0xd800 to 0xdfff, are no characters. */
const character = (code: number): string =>
  code > 0 && code < 0x110000 && code >> 11 !== 27 ? String.fromCodePoint(code) : '\ufffd';

/** Character references of HTML, the common ones by name; others stay as they are. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,6}));/gi, (all, number, name) =>
    // `x41` and `65` are numbers of JavaScript with a 0 before them.
    name ? (NAMED.split(`;${name}=`)[1]?.[0] ?? all) : character(Number(`0${number}`)),
  );

/** Fenced code is text already: shielded, without its fences. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n`]*\n([^]*?)(?:^ {0,3}\1[`~]* *$|(?![^]))/gm;

/** A span of code: as many ticks on each side, and single ones inside of more. */
const CODE = /(?<!`)(`+)((?:[^`]|(?<!`)`(?!`))+?)\1(?!`)/g;
/** A link: an address in round brackets with its title, or a name in square ones. */
const LINK =
  /\[([^[\]]*)\](?:\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^[\]]*\])/g;

/** Markup, in the order in which it is taken away; the first group is what stays. */
const MARKUP: readonly RegExp[] = [
  // definitions, rules and underlines of headings
  /^ {0,3}(?:\[[^[\]\n]+\]:[^\n]*|(?:[-*_][ \t]*){3,}|(?:=+|-+)[ \t]*)$()/gm,
  /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)|>[ \t]*)+()/gm, // quotes and lists
  /^ {0,3}#{1,6}(?:[ \t]+|$)([^\n]*?)(?<![ \t])(?:[ \t]+#+)?[ \t]*$/gm, // headings
  /<((?:https?|mailto|tel):[^\s<>]*)>/gi, // addresses in angle brackets
  RegExp(`!${LINK.source}`, 'g'), // images
  LINK,
  /\*\*(?=[^\s*])((?:[^*]|\*(?!\*))*?\S)\*\*/g, // strong
  /\*(?=[^\s*])([^*]*[^\s*])\*/g, // emphasis
  /(?<![\p{L}\p{N}])__(?=[^\s_])((?:[^_]|_(?!_))*?\S)__(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu,
];

/** Most paragraphs hold no sign of markup at all, and a page reads thousands of them before it answers. */
const SIGNS = /[\\`*_[<&#>=]|^[ \t]*(?:[-+]|\d+[.)])/m;

const paragraphText = (markdown: string): string => {
  if (!SIGNS.test(markdown)) return markdown.trim();
  const shielded = markdown
    .replace(/\\([!-/:-@[-`{-~\n])/g, (_all, sign: string) => shield(sign))
    .replace(CODE, (_all, _ticks, code: string) => shield(code.trim()));
  return decodeReferences(MARKUP.reduce((text, markup) => text.replace(markup, '$1'), shielded)).trim();
};

const BLANK = /\n\s*\n/;

/**
 * Markdown without its markup, in time linear to its length: for search and for lists, without the parser.
 * Lines stay lines. HTML stays as it was written, since it is text in a Deskbell answer. The result is text, never markup.
 */
export const plainText = (markdown: string): string =>
  markdown
    .replace(FENCE, (_all, _fence, code: string) => shield(code))
    .split(BLANK)
    .map(paragraphText)
    .filter(Boolean)
    .join('\n');

/** The first paragraph of an answer as one line of plain text. */
export const shortAnswer = (markdown: string): string => {
  for (const block of markdown.split(BLANK)) {
    const text = plainText(block).replace(/\s+/g, ' ');
    if (text) return text;
  }
  return '';
};
