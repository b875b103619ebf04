/** Every character that Markdown could read as markup, as a character reference that the last step turns back. */
const shield = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.charCodeAt(0)};`);

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    euro: '€',
    copy: '©',
    reg: '®',
    shy: '\u00ad',
  }),
);

const character = (code: number): string =>
  code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

/** Character references of HTML, the common ones by name; others stay as they are. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (all, hex, decimal, name) =>
    name ? (NAMED.get(name) ?? all) : character(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** Fenced code is text already: shielded, without its fences. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n`]*\n([^]*?)(?:^ {0,3}\1[`~]* *$|(?![^]))/gm;

/** Markup, in the order in which it is taken away. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}\[[^[\]\n]+\]:[^\n]*$/gm, ''], // definitions
  [/^ {0,3}(?:[-*_][ \t]*){3,}$|^ {0,3}(?:=+|-+)[ \t]*$/gm, ''], // rules and underlines of headings
  [/^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])(?:[ \t]+|$)|>)+/gm, ''], // quotes and lists
  [/^ {0,3}#{1,6}(?:[ \t]+|$)|[ \t]+#+[ \t]*$/gm, ''], // headings
  [/<((?:https?:|mailto:|tel:)[^\s<>]*)>/gi, '$1'], // addresses in angle brackets
  [
    /!\[([^[\]]*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^[\]]*\])/g,
    '$1',
  ],
  [
    /\[([^[\]]*)\](?:\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^[\]]*\])/g,
    '$1',
  ],
  [/\*\*(?=[^\s*])((?:[^*]|\*(?!\*))*?[^\s])\*\*/g, '$1'],
  [/\*(?=[^\s*])([^*]*[^\s*])\*/g, '$1'],
  [/(?<![\p{L}\p{N}])__(?=[^\s_])((?:[^_]|_(?!_))*?\S)__(?![\p{L}\p{N}])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/[ \t]+$/gm, ''],
];

/**
 * Markdown without its markup, in time linear to its length: for search and for lists, without the parser.
 * Lines stay lines. HTML stays as it was written, since it is text in a Deskbell answer. The result is text, never markup.
 */
export const plainText = (markdown: string): string => {
  const shielded = markdown
    .replace(FENCE, (_all, _fence, code: string) => shield(code))
    .replace(/\\\n/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, (_all, c: string) => shield(c))
    .replace(/(?<!`)(`+)(?!`)([^`]+)\1(?!`)/g, (_all, _ticks, code: string) => shield(code.trim()));
  const bare = STEPS.reduce((text, [markup, rest]) => text.replace(markup, rest), shielded);
  return decodeReferences(bare)
    .replace(/\n\s*\n/g, '\n')
    .trim();
};

/** The first paragraph of an answer as one line of plain text. */
export const shortAnswer = (markdown: string): string => {
  for (const block of markdown.split(/\n[ \t]*\n/)) {
    const text = plainText(block).replace(/\s+/g, ' ');
    if (text) return text;
  }
  return '';
};
