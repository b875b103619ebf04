import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from '../../content/index.js';

const read = (text: string): Node | undefined => {
  const errors: unknown[] = [];
  const tree = parseTree(text, errors as never[], { disallowComments: true, allowTrailingComma: false });
  return errors.length ? undefined : tree;
};

/** While one types, the same two texts are read again and again: as it was, and as it is. */
const KEPT = 4;
const lately: { readonly text: string; readonly tree: Node | undefined }[] = [];

/** The tree of a JSON text; undefined where it is none. */
export const treeOf = (text: string): Node | undefined => {
  const known = lately.find((one) => one.text === text);
  if (known) return known.tree;
  const tree = read(text);
  lately.unshift({ text, tree });
  lately.length = Math.min(lately.length, KEPT);
  return tree;
};

export const nodeAt = (tree: Node | undefined, path: Path): Node | undefined =>
  tree && findNodeAtLocation(tree, [...path]);

export const endOf = ({ offset, length }: Node): number => offset + length;

/** What a node says in its file. */
export const rawOf = (text: string, node: Node): string => text.slice(node.offset, endOf(node));

/** The plain value of a node. */
export const valueOf = (text: string, node: Node): unknown => JSON.parse(rawOf(text, node));

/** What stands before the line on which an offset is. */
export const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
