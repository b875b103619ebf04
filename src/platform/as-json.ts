const { stringify } = JSON;

/** Lists and plain objects as they are, not what a `toJSON` made of them; a date as it says itself. */
function plain(this: Record<string, unknown>, key: string, made: unknown): unknown {
  const value = this[key];
  const isPlain =
    Array.isArray(value) || (value instanceof Object && Object.getPrototypeOf(value) === Object.prototype);
  return isPlain ? value : made;
}

/**
 * JSON of plain data. A page may have put a `toJSON` on the prototype of arrays or objects, as Prototype.js did: what a
 * visitor wrote would go out as text within text.
 */
export const asJson = (value: unknown): string => stringify(value, plain);
