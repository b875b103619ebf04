import { type JSONPath, visit } from 'jsonc-parser';

export interface DoubledKey {
  readonly key: string;
  readonly offset: number;
  readonly path: JSONPath;
}

/** More are not told: such a file was made by a broken program, and one of them is enough to find it. */
const MAX_TOLD = 50;

/**
 * Keys that stand twice in the same object, where `JSON.parse` silently keeps the last, and every `__proto__`.
 * The text must be valid JSON of bounded depth.
 */
export const doubledKeys = (text: string): readonly DoubledKey[] => {
  const found: DoubledKey[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (...[key, offset, , , , parent]) => {
      const keys = open.at(-1);
      if ((key === '__proto__' || keys?.has(key)) && found.length < MAX_TOLD)
        found.push({ key, offset, path: [...parent(), key] });
      keys?.add(key);
    },
  });
  return found;
};
