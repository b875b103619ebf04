import { MAX_ENTRIES, MAX_MARKDOWN, MAX_RECORDS, MAX_TEXT } from './caps.js';
import { BROKEN } from './forms.js';
import { own } from './raw.js';

/** What pages read with: each takes any value, gives what can be used of it, undefined where that is nothing. */
export type Leaf = (value: unknown) => unknown;

const clean =
  (most: number) =>
  (value: unknown): string | undefined => {
    if (typeof value !== 'string') return undefined;
    const made = value.slice(0, most).replace(BROKEN, '\ufffd');
    return made.trim() ? made : undefined;
  };

export const markdown = clean(MAX_MARKDOWN);
/** One line as written: an id, a pattern. */
export const line = clean(MAX_TEXT);
export const text = (value: unknown): string | undefined => line(value)?.trim();

/** A line that looks like this, and what is made of it. */
export const formed =
  (form: RegExp, make: (text: string) => unknown = (same) => same): Leaf =>
  (value) => {
    const given = line(value) ?? '';
    return form.test(given) ? make(given) : undefined;
  };

const some =
  (item: Leaf, most: number) =>
  (value: unknown): unknown[] =>
    // Not `map(item)`: a leaf takes one argument.
    (Array.isArray(value) ? value.slice(0, most).map((one) => item(one)) : []).filter(Boolean);

/** A list of texts or lists; empty where it is none. */
export const many = (item: Leaf): Leaf => some(item, MAX_ENTRIES);

/** A list of objects. */
export const records = (item: Leaf): Leaf => some(item, MAX_RECORDS);

/**
 * An object with these fields and no others; the first `needed` must be there. Every field becomes an own property,
 * undefined where there is nothing, so that a polluted `Object.prototype` does not show through.
 */
export const record = <Model>(needed: number, leaves: Readonly<Record<string, Leaf>>) => {
  const named = Object.entries(leaves);
  const blank = Object.fromEntries(named.map(([name]) => [name, undefined]));
  return (value: unknown): Model | undefined => {
    const read: Record<string, unknown> = { ...blank };
    let left = needed;
    for (const [name, leaf] of named) {
      const made = leaf(own(value, name));
      if (!made && left > 0) return undefined;
      read[name] = made;
      left -= 1;
    }
    return read as Model;
  };
};
