/**
 * How much backtracking a pattern may ask for. What can end anywhere costs 3, what is there or not costs 1; within
 * this sum and the length below, the worst pattern answers in a fraction of a second instead of never.
 */
const MAX_COST = 9;
/** Characters of a pattern, and of an address that is compared. */
export const MAX_LENGTH = 500;

/** Escaped letter, name, expression in brackets (with at most one more level of `(?:…)` inside), sign, letter. */
const TOKEN =
  /\\(?<escaped>[^])|:(?<name>[\p{ID_Start}$_][\p{ID_Continue}$]*)|\((?<expression>(?!\?)(?:\\[ -~]|\(\?(?:\\[ -~]|[^\\()])*\)|[^\\()\x7f-\u{10ffff}])+)\)|(?<sign>[*+?{}:(\\])|(?<letter>[^])/gu;

/** Fixed text as it stands in `URL.pathname`, for a regular expression. */
const literal = (text: string): string =>
  text.replace(/[^!-~]|[#?"<>`{}]/gu, encodeURIComponent).replace(/[.+*?^${}()[\]|/\\]/g, '\\$&');

const TEXT = 'letter escaped';
const ANY = '.*';
const SEGMENT = '[^/]+?';

/** What the choices inside an expression cost. */
const choices = (source: string): number =>
  3 * (source.match(/[*+{]/g) ?? []).length + (source.match(/\?(?!:)|\|/g) ?? []).length;

/** The price of one part; repeating what is itself open would cost time without end. */
const price = (source: string, around: string, modifier: string): number => {
  const repeated = modifier === '+' || modifier === '*';
  const apart = around.includes('/');
  const inside = source === SEGMENT ? (apart ? 0 : 3) : choices(source);
  if ((repeated && inside) || /\)[*+{]/.test(source)) throw new SyntaxError('repeats what is open');
  return inside + (repeated ? 3 : modifier ? 1 : 0);
};

/** A part as a regular expression; `source` is empty where the part is only text. */
const part = (prefix: string, source: string, suffix: string, modifier: string): string => {
  const [before, after] = [literal(prefix), literal(suffix)];
  const more = modifier === '+' || modifier === '*' ? `(?:${after}${before}${source})*` : '';
  return source
    ? `(?:${before}${source}${more}${after})${modifier === '+' ? '' : modifier && '?'}`
    : `(?:${before})${modifier}`;
};

type Take = (types: string) => string | undefined;

/** Gives the value of the next part of the pattern where it is of one of the types; `''` asks whether it is the end. */
const taker = (pattern: string): Take => {
  const tokens = [...pattern.matchAll(TOKEN)].map(({ groups = {} }) => {
    const [type = '', value = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
    return { type: type === 'sign' ? value : type, value };
  });
  let at = 0;
  return (types) => {
    const token = tokens[at] ?? { type: '', value: '' };
    if (!types.split(' ').includes(token.type)) return undefined;
    at++;
    return token.value;
  };
};

const text = (take: Take): string => {
  let read = '';
  for (let next = take(TEXT); next !== undefined; next = take(TEXT)) read += next;
  return read;
};

/** What a name, an expression or a star stands for; empty where none of them comes. */
const wildcard = (take: Take, names: Set<string>): string => {
  const name = take('name');
  if (name === undefined) return take('expression') ?? (take('*') ? ANY : '');
  if (names.has(name)) throw new SyntaxError('name used twice');
  names.add(name);
  return take('expression') ?? SEGMENT;
};

/** Follows https://urlpattern.spec.whatwg.org/#parse-a-pattern-string, for pathnames. Throws on a bad pattern. */
const compile = (pattern: string): string => {
  const take = taker(pattern);
  const names = new Set<string>();
  let spent = 0;
  let out = '';
  const add = (prefix: string, given: string, suffix: string): void => {
    const asked = take('? + *') ?? '';
    // Repeating "anything" is still "anything".
    const modifier = given === ANY && asked ? (asked === '+' ? '' : '?') : asked;
    spent += price(given, prefix + suffix, modifier);
    out += part(prefix, given === ANY || !given ? given : `(?:${given})`, suffix, modifier);
  };
  while (take('') === undefined) {
    const letter = take('letter');
    const open = wildcard(take, names);
    if (open) {
      if (letter !== '/') out += literal(letter ?? '');
      add(letter === '/' ? letter : '', open, '');
    } else if (letter !== undefined || take('{') === undefined) {
      const fixed = letter ?? take('escaped');
      if (fixed === undefined) throw new SyntaxError('sign out of place');
      out += literal(fixed);
    } else {
      const [prefix, inner, suffix] = [text(take), wildcard(take, names), text(take)];
      if (take('}') === undefined) throw new SyntaxError('not closed');
      add(prefix, inner, suffix);
    }
  }
  if (spent > MAX_COST) throw new SyntaxError('too many choices');
  return out;
};

/** A URLPattern path as a regular expression over `URL.pathname`; undefined where the pattern is not one. */
export const compilePattern = (pattern: string): RegExp | undefined => {
  try {
    if (pattern.length > MAX_LENGTH || !/^[/*{(:]/.test(pattern)) return undefined;
    return new RegExp(`^${compile(pattern)}$`, 'u');
  } catch {
    return undefined;
  }
};
