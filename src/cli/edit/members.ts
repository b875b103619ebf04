import type { Node } from 'jsonc-parser';
import { endOf, indentAt } from './places.js';
import { type Manner, mannerOf, print } from './print.js';

/** The pieces between which a member is put in, or from which it is taken out. */
const childrenOf = ({ children = [] }: Node): readonly Node[] => children;

/** What separates two members of a list or an object, after the comma. */
function separator(text: string, container: Node): string {
  const [first, second] = childrenOf(container);
  if (first && second) return text.slice(text.indexOf(',', endOf(first)) + 1, second.offset);
  const before = first ? text.slice(container.offset + 1, first.offset) : '';
  return before.includes('\n') ? before : ' ';
}

/** An empty list or object gets its first member: on its line where that is short. */
function first(text: string, container: Node, written: string): string {
  const between = text.slice(container.offset + 1, endOf(container) - 1);
  const space = container.type === 'object' ? ' ' : '';
  const { unit } = mannerOf(text);
  const { eol } = mannerOf(between);
  const indent = indentAt(text, container.offset);
  const inside = between.includes('\n')
    ? `${between.slice(0, between.lastIndexOf('\n'))}${eol}${indent}${unit}${written}${eol}${indent}`
    : `${space}${written}${space}`;
  return text.slice(0, container.offset + 1) + inside + text.slice(endOf(container) - 1);
}

/** Puts what is written in as member number `at` of a list or an object; everything else stays. */
export function insertMember(
  text: string,
  container: Node,
  [at, written]: readonly [number, string],
): string {
  const children = childrenOf(container);
  if (!children.length) return first(text, container, written);
  const between = separator(text, container);
  const before = children[at - 1];
  if (before) return `${text.slice(0, endOf(before))},${between}${written}${text.slice(endOf(before))}`;
  const start = (children[0] as Node).offset;
  return `${text.slice(0, start)}${written},${between}${text.slice(start)}`;
}

/** Takes member number `at` out, with the comma that it needs no more. */
export function removeMember(text: string, container: Node, at: number): string {
  const children = childrenOf(container);
  const [before, gone, after] = [children[at - 1], children[at], children[at + 1]];
  if (!gone) return text;
  if (after) return text.slice(0, gone.offset) + text.slice(after.offset);
  if (before) return text.slice(0, endOf(before)) + text.slice(endOf(gone));
  return text.slice(0, container.offset + 1) + text.slice(endOf(container) - 1);
}

/** How a new member of a container would be written: at the depth of its neighbours. */
export function written(value: unknown, [text, container, manner]: readonly [string, Node, Manner]): string {
  const [neighbour] = childrenOf(container);
  const own = indentAt(text, container.offset);
  const indent = neighbour ? indentAt(text, neighbour.offset) : own + manner.unit;
  // A neighbour of several lines gets a neighbour of several lines.
  const kind = Array.isArray(value) ? 'array' : 'object';
  const like = valuesOf(container).findLast(({ type }) => type === kind);
  const spread = like !== undefined && text.slice(like.offset, endOf(like)).includes('\n');
  return print(value, { ...manner, spread }, indent);
}

/** What stands in a list, or behind the keys of an object. */
function valuesOf(container: Node): readonly Node[] {
  const children = childrenOf(container);
  return container.type === 'object' ? children.flatMap((pair) => childrenOf(pair).slice(1)) : children;
}
