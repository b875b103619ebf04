import type { Node } from 'jsonc-parser';
import type { Path } from '../../content/index.js';
import { insertMember, removeMember, written } from './members.js';
import { indentAt, endOf, nodeAt, rawOf, treeOf, valueOf } from './places.js';
import { mannerOf, print } from './print.js';

export interface SetOptions {
  /** The order of keys in which a new one finds its place; others stand at the end. */
  readonly order?: readonly string[];
  /** The text as it was: a value that is again what it was is again written as it was. */
  readonly was?: string;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * Sets the value at a path of a JSON text; undefined takes it away. Everything else keeps its bytes, and what is new is
 * written as its neighbours are. Missing objects on the way are made.
 * @returns the text as it is where it is no JSON, or already says so
 */
export function setValue(text: string, path: Path, value: unknown, options: SetOptions = {}): string {
  const tree = treeOf(text);
  if (!tree) return text;
  const node = nodeAt(tree, path);
  if (!node) return value === undefined ? text : add(text, path, value, options);
  if (value === undefined) return remove(text, node);
  const now = valueOf(text, node);
  if (same(now, value)) return text;
  const before = options.was === undefined ? undefined : asItWas(options.was, path, value);
  if (before === undefined && isList(now) && isList(value)) return setList(text, path, value, options);
  const put = before ?? print(value, mannerOf(text), indentAt(text, node.offset));
  return text.slice(0, node.offset) + put + text.slice(endOf(node));
}

/** The bytes of the same value at the same place before. */
function asItWas(was: string, path: Path, value: unknown): string | undefined {
  const node = nodeAt(treeOf(was), path);
  return node && same(valueOf(was, node), value) ? rawOf(was, node) : undefined;
}

function remove(text: string, node: Node): string {
  const member = node.parent?.type === 'property' ? node.parent : node;
  const container = member.parent;
  return container ? removeMember(text, container, (container.children ?? []).indexOf(member)) : text;
}

function add(text: string, path: Path, value: unknown, options: SetOptions): string {
  const parentPath = path.slice(0, -1);
  const key = path.at(-1);
  const container = nodeAt(treeOf(text), parentPath);
  if (key === undefined) return text;
  if (!container) {
    const made = typeof key === 'number' ? [value] : { [key]: value };
    return parentPath.length ? setValue(text, parentPath, made, options) : text;
  }
  const was = options.was === undefined ? undefined : asItWas(options.was, path, value);
  const put = was ?? written(value, [text, container, mannerOf(text)]);
  if (container.type === 'array') {
    return insertMember(text, container, [Math.min(Number(key), container.children?.length ?? 0), put]);
  }
  if (container.type !== 'object') return text;
  const pair = `${JSON.stringify(String(key))}:${spaceIn(text, container)}${put}`;
  return insertMember(text, container, [placeOf(container, String(key), options.order ?? []), pair]);
}

/** The space after a colon, as the neighbours have it. */
function spaceIn(text: string, { children = [] }: Node): string {
  const [key, value] = children[0]?.children ?? [];
  return key && value ? text.slice(endOf(key), value.offset).replace(':', '') : ' ';
}

/** After the last key that the order puts before it; at the end where the order does not know it. */
function placeOf({ children = [] }: Node, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return children.length;
  const earlier = children.map((child) => {
    const at = order.indexOf(String(child.children?.[0]?.value));
    return at >= 0 && at < rank;
  });
  const last = earlier.lastIndexOf(true);
  return last < 0 ? children.length : last + 1;
}

/** Changes only the entries of a list that differ: what is the same at its beginning and its end stays. */
function setList(text: string, path: Path, wanted: readonly unknown[], options: SetOptions): string {
  const node = nodeAt(treeOf(text), path);
  if (!node) return text;
  const now = valueOf(text, node) as readonly unknown[];
  let head = 0;
  while (head < now.length && head < wanted.length && same(now[head], wanted[head])) head++;
  let tail = 0;
  const most = Math.min(now.length, wanted.length) - head;
  while (tail < most && same(now[now.length - 1 - tail], wanted[wanted.length - 1 - tail])) tail++;
  let out = text;
  const [old, fresh] = [now.length - tail, wanted.length - tail];
  const kept: SetOptions = options.order ? { order: options.order } : {};
  for (let at = head; at < Math.min(old, fresh); at++) out = setValue(out, [...path, at], wanted[at], kept);
  for (let at = old - 1; at >= fresh; at--) out = setValue(out, [...path, at], undefined);
  for (let at = old; at < fresh; at++) {
    const list = nodeAt(treeOf(out), path);
    if (list) out = insertMember(out, list, [at, written(wanted[at], [out, list, mannerOf(out)])]);
  }
  return out;
}
