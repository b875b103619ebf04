import { type Node, findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Path, Problem } from '../content/index.js';
import { doubledKeys } from './json-keys.js';
import { syntaxErrors } from './json-syntax.js';
import { decode, MAX_BYTES } from './json-text.js';

/** A place in a file; both count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface JsonSource {
  /** What `JSON.parse` gives; undefined where the file is not JSON. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** Where a path stands: at the name of a field, at the beginning of an entry. Unknown paths lead to the nearest parent. */
  locate(path: Path): Place;
}

/** A FAQ file needs fewer than ten; the cap keeps recursive readers from running out of stack. */
const MAX_DEPTH = 100;
const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** Offset → place, by halving. */
const placer = (text: string): ((offset: number) => Place) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
};

/** Offset of the bracket that goes too deep; one pass without recursion. */
const tooDeep = (text: string): number | undefined => {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
};

const offsetIn = (tree: Node | undefined, path: Path): number => {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return tree?.offset ?? 0;
};

/**
 * Bytes of a file → JSON with the places of everything in it. Never throws: what is wrong with the encoding, the size
 * or the syntax is a problem with its place.
 */
export const readJson = (bytes: Uint8Array): JsonSource => {
  const places = new WeakMap<Path, number>();
  const { text, problem: unreadable } = decode(bytes);
  const place = placer(text);
  const found: Problem[] = [];
  let tree: Node | undefined;
  const report = (code: string, offset: number, params: Problem['params'], path: Path = []): void => {
    // Each its own array: two problems may have the same path and different places.
    const own = [...path];
    places.set(own, offset);
    found.push({ code, level: 'error', path: own, params });
  };
  const locate = (path: Path): Place =>
    place(places.get(path) ?? offsetIn((tree ??= parseTree(text, [])), path));
  const fail = (): JsonSource => ({ problems: found, locate: (path) => place(places.get(path) ?? 0) });

  if (unreadable) report(unreadable.code, unreadable.offset, unreadable.params);
  const deep = unreadable ? undefined : tooDeep(text);
  if (deep !== undefined) report('content/too-deep', deep, { limit: MAX_DEPTH });
  if (found.length) return fail();
  try {
    const value: unknown = JSON.parse(text);
    for (const { key, offset, path } of doubledKeys(text))
      report(key === '__proto__' ? 'content/proto-key' : 'content/duplicate-key', offset, { key }, path);
    return { value, problems: found, locate };
  } catch (error) {
    for (const [reason, offset] of syntaxErrors(text, error)) report('content/not-json', offset, { reason });
    return fail();
  }
};

export { MAX_BYTES };
