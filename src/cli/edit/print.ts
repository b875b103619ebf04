/** How a file is written: taken from the file itself. */
export interface Manner {
  /** One step of indentation, such as two spaces or a tab. */
  readonly unit: string;
  readonly eol: string;
  /** The outermost list or object stands on several lines, however short it is. */
  readonly spread?: boolean;
}

/** Lists and objects up to this many characters stand on one line. */
const ONE_LINE = 100;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** The manner of a text: its first indentation and its first line end. */
export function mannerOf(text: string): Manner {
  return {
    unit: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, one]) => one !== undefined);

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isScalar(value)) return JSON.stringify(value);
  const pairs = entriesOf(value as object).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`);
  return pairs.length ? `{ ${pairs.join(', ')} }` : '{}';
};

/**
 * A value as JSON in the manner of a file.
 * @param indent What stands before the line on which the value begins.
 */
export function print(value: unknown, { unit, eol, spread = false }: Manner, indent: string): string {
  const short = inline(value);
  if (isScalar(value)) return short;
  const list = Array.isArray(value);
  const parts = list ? value : entriesOf(value as object);
  const flat = list || parts.every((part) => isScalar((part as readonly unknown[])[1]));
  if (!parts.length || (!spread && flat && short.length <= ONE_LINE && !short.includes('": ["')))
    return short;
  const deeper = indent + unit;
  const lines = parts.map((part) => {
    if (list) return deeper + print(part, { unit, eol }, deeper);
    const [key, one] = part as readonly [string, unknown];
    return `${deeper}${JSON.stringify(key)}: ${print(one, { unit, eol }, deeper)}`;
  });
  const [open, close] = list ? '[]' : '{}';
  return `${open}${eol}${lines.join(`,${eol}`)}${eol}${indent}${close}`;
}
