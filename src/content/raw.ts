/** An object that is read: own properties only. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object itself holds under a key; undefined for anything else, whatever `Object.prototype` says. */
export const own = (value: unknown, key: string): unknown =>
  isRaw(value) && Object.hasOwn(value, key) ? value[key] : undefined;
