/** The words behind a name such as `standard.window`; undefined where there are none. */
export type FillWord = (name: string) => string | undefined;

/** A place in a text, and what stands between its braces after `policy:`. */
export interface WordPlace {
  readonly path: readonly (string | number)[];
  readonly name: string;
}

const WORD = /\{\{\s*policy:\s*([^{}]*?)\s*\}\}/g;

/** Deeper values are no content. */
const DEEPEST = 12;

const each = (value: unknown, change: (text: string, path: WordPlace['path']) => string) => {
  const walk = (one: unknown, path: WordPlace['path']): unknown => {
    if (typeof one === 'string') return one.includes('{{') ? change(one, path) : one;
    if (typeof one !== 'object' || one === null || path.length > DEEPEST) return one;
    if (Array.isArray(one)) return one.map((inner, i) => walk(inner, [...path, i]));
    // Not by assignment: a key "__proto__" would set the prototype.
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner, [...path, key])]));
  };
  return walk(value, []);
};

/**
 * Fills `{{policy:standard.window}}` and the like in every text of any JSON value, before it is read: so what is found,
 * shown and exported are the same words. A name that nobody knows becomes "…": `check` tells it before a visitor sees it.
 */
export const fillWords = (value: unknown, fill: FillWord): unknown =>
  each(value, (text) => text.replace(WORD, (_, name: string) => fill(name) ?? '…'));

/** Every such place, in the order of the file. */
export const wordsIn = (value: unknown): readonly WordPlace[] => {
  const places: WordPlace[] = [];
  each(value, (text, path) => {
    for (const [, name = ''] of text.matchAll(WORD)) places.push({ path, name });
    return text;
  });
  return places;
};
