import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';

/**
 * Puts a text at the end of a list inside a JSON text, and changes not one character elsewhere. The list is made as the
 * last field of its object where it is not there. Commas, indentation and line ends are those of the neighbours.
 * @param text Valid JSON.
 * @param path To the list; the object that holds it must be there.
 */
export function withEntry(text: string, path: JSONPath, entry: string): string {
  const tree = parseTree(text);
  const list = tree && findNodeAtLocation(tree, path);
  if (list?.type === 'array') return inList(text, list, entry);
  const owner = tree && findNodeAtLocation(tree, path.slice(0, -1));
  if (list || owner?.type !== 'object') throw new TypeError(`There is no place for ${path.join('/')}`);
  return inObject(text, owner, { key: String(path.at(-1)), entry });
}

const endOf = ({ offset, length }: Node): number => offset + length;

const spliced = (text: string, at: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at);

function inList(text: string, list: Node, entry: string): string {
  const items = list.children ?? [];
  const last = items.at(-1);
  const value = JSON.stringify(entry);
  if (!last) return text.slice(0, list.offset) + `[${value}]` + text.slice(endOf(list));
  // `[ a, b ]` on one line goes on there; a list whose entries begin lines goes on with a line.
  const before = items.at(-2);
  const gap = before
    ? text.slice(endOf(before), last.offset)
    : `,${text.slice(list.offset + 1, last.offset) || ' '}`;
  return spliced(text, endOf(last), gap + value);
}

function inObject(
  text: string,
  owner: Node,
  { key, entry }: { readonly key: string; readonly entry: string },
): string {
  const fields = owner.children ?? [];
  const last = fields.at(-1);
  const [name, value] = [JSON.stringify(key), JSON.stringify(entry)];
  if (!last) return text.slice(0, owner.offset) + `{${name}: [${value}]}` + text.slice(endOf(owner));
  const before = fields.at(-2);
  const gap = before
    ? text.slice(endOf(before), last.offset)
    : `,${text.slice(owner.offset + 1, last.offset) || ' '}`;
  const line = /\r?\n[ \t]*$/.exec(gap)?.[0];
  const list = line === undefined ? `[${value}]` : `[${line}${unitOf(text)}${value}${line}]`;
  return spliced(text, endOf(last), `${gap}${name}: ${list}`);
}

/** One step of indentation: that of the first line that has any. */
const unitOf = (text: string): string => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
