import { Bare } from './bare.js';
import { MAX_ENTRIES, MAX_MARKDOWN, MAX_NESTING, MAX_RECORDS, MAX_TEXT } from './caps.js';
import type { Collector, Params, Where } from './collector.js';
import { instant, isDay, isTimezone } from './dates.js';
import { BROKEN } from './forms.js';
import { isRaw, type Raw } from './raw.js';
import { safeHref } from './safe-href.js';
import { FORMS, type ObjectShape, type Shape } from './shape.js';

export const NONE: readonly never[] = Object.freeze([]);

export const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value === 'string' ? 'text' : typeof value;

const expects = (shape: Shape): string => {
  if (Array.isArray(shape)) return 'list';
  if (typeof shape !== 'string') return 'object';
  if (shape === 'boolean') return shape;
  return /^(number|count)$/.test(shape) ? 'number' : 'text';
};

/** What a leaf makes of its text; undefined where it cannot be used. */
const convert = (leaf: string, text: string): string | number | undefined => {
  if (leaf === 'date-time') return instant(text);
  if (leaf === 'country') return text.toUpperCase();
  if (leaf === 'href') return safeHref(text);
  if (leaf === 'timezone' && !isTimezone(text)) return undefined;
  return leaf === 'date' && !isDay(text) ? undefined : text;
};

/** Names that could have been meant. */
const hints = (leaf: string): Where =>
  leaf === 'timezone' ? { candidates: Intl.supportedValuesOf('timeZone') } : {};

/**
 * What happens to every object once its fields are read, while the reader stands at the object's path.
 * `whole` says that nothing required is missing. What it returns is kept; undefined drops the object.
 */
export type After = (
  shape: Shape,
  read: Record<string, unknown>,
  whole: boolean,
  raw: Raw,
) => object | undefined;

/** What the reader of one kind of file adds to the language of shapes. */
export interface Extras {
  /** Leaves of its own: each makes of any JSON value what the model holds, undefined where it cannot be used. */
  readonly leaves?: ReadonlyMap<string, (value: unknown) => unknown>;
  /** `returns` where the sentences of those leaves are said by the room `returns`. */
  readonly room?: string;
  /** Objects in which an unknown field is an error, since leaving it out would change what the rest means. */
  readonly closed?: ReadonlySet<Shape>;
}

/** A value as a problem quotes it. */
const quoted = (value: unknown): string =>
  typeof value === 'object' && value !== null ? kindOf(value) : String(value);

/**
 * A reader of one file: copies what a shape names, field by field, and reports what does not fit. Never throws on any
 * JSON value and goes no deeper than the shape; where that holds itself, no deeper than `MAX_NESTING`.
 */
export const reader = (problems: Collector, after: After, { leaves, room, closed }: Extras = {}) => {
  const { path, report } = problems;
  const fail = (code: string, params?: Params): undefined => {
    report(`error content/${code}`, params);
    return undefined;
  };

  const choice = (words: readonly string[], key: string): string | undefined => {
    if (words.includes(key)) return key;
    report('error content/unknown-value', { key, allowed: words.join(', ') }, { candidates: words });
    return undefined;
  };

  const text = (leaf: string, given: string): string | number | undefined => {
    const lines = leaf === 'markdown';
    const most = lines ? MAX_MARKDOWN : MAX_TEXT;
    if (given.length > most) fail('too-long', { limit: most, length: given.length });
    const cut = given.slice(0, most);
    const value = cut.replace(BROKEN, '\ufffd');
    if (value !== cut) report('warning content/broken-character');
    if (!value.trim()) return fail('empty');
    if (lines) return value;
    if (leaf === 'text') return value.trim();
    if (leaf.includes('|')) return choice(leaf.split('|'), value);
    const made = FORMS.get(leaf)?.test(value) === false ? undefined : convert(leaf, value);
    if (made === undefined) report(`error content/bad-${leaf}`, { value, key: value }, hints(leaf));
    // A slug in disorder still names its article.
    return made ?? (leaf === 'slug' ? value : undefined);
  };

  const list = (item: Shape, value: readonly unknown[]): readonly unknown[] => {
    const most = item instanceof Map ? MAX_RECORDS : MAX_ENTRIES;
    if (value.length > most) fail('too-many', { limit: most, count: value.length });
    const out: unknown[] = [];
    for (let i = 0; i < Math.min(value.length, most); i++) {
      path.push(i);
      const made = read(item, value[i]);
      if (made !== undefined) out.push(made);
      path.pop();
    }
    return Object.freeze(out);
  };

  const object = (shape: ObjectShape<unknown>, value: Raw): object | undefined => {
    if (path.length > MAX_NESTING) return fail('too-deep', { limit: MAX_NESTING });
    const out = new Bare();
    const strict = closed?.has(shape) ?? false;
    let whole = true;
    for (const key of Object.keys(value)) {
      if (shape.has(key) || key.startsWith('x-')) continue;
      const other = shape.get('*');
      path.push(key);
      if (other) out[key] = read(other.shape, value[key]);
      else {
        const level = strict ? 'error' : 'warning';
        report(`${level} content/unknown-key`, { key }, { candidates: shape.keys() });
        if (strict) whole = false;
      }
      path.pop();
    }
    for (const [name, field] of shape) {
      if (name === '*') continue;
      const given = Object.hasOwn(value, name);
      path.push(name);
      const made = given ? read(field.shape, value[name]) : undefined;
      path.pop();
      if (made !== undefined) out[name] = made;
      else if (Array.isArray(field.shape)) out[name] = NONE;
      if (strict && given && made === undefined) whole = false;
      if (!field.required || made !== undefined) continue;
      if (!given) fail('missing-field', { key: name });
      whole = false;
    }
    return after(shape, out, whole, value);
  };

  /** A leaf that only this kind of file knows. */
  const ownLeaf = (leaf: string, value: unknown): unknown => {
    const made = leaves?.get(leaf)?.(value);
    if (made === undefined) report(`error ${room ?? 'content'}/bad-${leaf}`, { value: quoted(value) });
    return made;
  };

  const read = (shape: Shape, value: unknown): unknown => {
    if (typeof shape === 'string' && leaves?.has(shape)) return ownLeaf(shape, value);
    const got = kindOf(value);
    if (shape instanceof Set) {
      const shapes: readonly Shape[] = [...shape];
      const fitting = shapes.find((one) => expects(one) === got);
      const expected = shapes.map(expects).join(' or ');
      return fitting === undefined ? fail('wrong-type', { expected, got }) : read(fitting, value);
    }
    const expected = expects(shape);
    if (got !== expected) return fail('wrong-type', { expected, got });
    if (typeof value === 'string') return text(shape as string, value);
    if (typeof value === 'number') {
      const counts =
        Number.isFinite(value) && (shape === 'number' || (value >= 1 && Number.isInteger(value)));
      return counts ? value : fail(`bad-${shape as string}`, { value });
    }
    if (typeof value === 'boolean') return value;
    return isRaw(value)
      ? object(shape as ObjectShape<unknown>, value)
      : list((shape as readonly [Shape])[0], value as readonly unknown[]);
  };
  return read;
};
