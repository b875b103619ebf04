import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** Syntax errors after the first few are mostly echoes of them. */
const MAX_ERRORS = 5;

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The parser's codes in an editor's words. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'a word stands here without quotes.'],
  ['InvalidNumberFormat', 'this is no number.'],
  [
    'PropertyNameExpected',
    'the name of a field in double quotes should come here; is there a comma too many before it?',
  ],
  ['ValueExpected', 'a value should come here; is there a comma too many before it?'],
  ['ColonExpected', 'a colon should come here.'],
  ['CommaExpected', 'a comma should come here.'],
  ['CloseBraceExpected', 'a closing brace } is missing.'],
  ['CloseBracketExpected', 'a closing bracket ] is missing.'],
  ['EndOfFileExpected', 'the file should end here.'],
  ['InvalidCommentToken', 'comments are not allowed.'],
  ['UnexpectedEndOfComment', 'comments are not allowed.'],
  ['UnexpectedEndOfString', 'a text is not closed with a double quote on its line.'],
  ['UnexpectedEndOfNumber', 'this number is cut off.'],
  ['InvalidUnicode', '\\u needs four digits from 0 to f.'],
  ['InvalidEscapeCharacter', 'a backslash here needs another backslash before it.'],
  ['InvalidCharacter', 'a line break or control character stands inside a text; write \\n.'],
]);

/** What stands where JSON wants something else, when that says more than the parser does. */
const SEEN: readonly (readonly [RegExp, string])[] = [
  [/^[“”„‟‘’‚«»]/u, 'these are curly or other quotes; write straight ones: ".'],
  [/^'/, 'single quotes are no quotes here; write ".'],
  [
    /^[\u00a0\u2000-\u200b\u202f\u3000]/u,
    'an invisible special space stands here; delete it and press the space bar.',
  ],
  [/^</, 'this looks like a web page (HTML); the file must be JSON.'],
  [/^#/, 'comments are not allowed.'],
  [/^\d*,\d/, 'write decimals with a point.'],
];

/** After these the parser has lost its way: what it reports next is an echo. */
const LOST = new Set(['InvalidSymbol', 'UnexpectedEndOfString', 'ColonExpected', 'CloseBraceExpected']);

/** Where in a text the character stands that may not, and what to do about it. */
const forbidden = (text: string, from: number): [reason: string, offset: number] | undefined => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) return ['a tab stands inside a text; write a space.', at];
    if (code < 32) return ['a line break or control character stands inside a text; write \\n.', at];
  }
  return undefined;
};

const reasonAt = (text: string, code: string, offset: number): [reason: string, offset: number] => {
  const seen = SEEN.find(([sign]) => sign.test(text.slice(offset, offset + 20)));
  if (seen && code !== 'InvalidCharacter') return [seen[1], offset];
  if (code === 'InvalidSymbol' && text[offset - 1] === '"')
    return ['a " inside a text is written \\".', offset - 1];
  if (code === 'CommaExpected' && text[offset] === '}')
    return ['a closing bracket ] is missing before this }.', offset];
  return (code === 'InvalidCharacter' && forbidden(text, offset)) || [REASONS.get(code) ?? code, offset];
};

/** What is wrong with a text that is no JSON, first things first: the reason in words, and where. */
export const syntaxErrors = (text: string, thrown: unknown): readonly [reason: string, offset: number][] => {
  if (!text.trim()) return [['the file is empty.', 0]];
  const errors: ParseError[] = [];
  parse(text, errors, STRICT);
  const told: [reason: string, offset: number][] = [];
  for (const { error, offset } of errors) {
    const code = printParseErrorCode(error);
    const last = told.at(-1)?.[1] ?? -1;
    const sameLine = last >= 0 && !text.slice(last, offset).includes('\n');
    if (!sameLine) told.push(reasonAt(text, code, offset));
    if (LOST.has(code) || told.length === MAX_ERRORS) break;
  }
  return told.length ? told : [[`${(thrown as Error).message}.`, 0]];
};
