import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { safeHref } from '../safe-href.js';
import type { Block, Inline } from './tree.js';

/** Blocks and inlines inside each other; deeper ones are shown as they were written. */
const MAX_DEPTH = 16;
/** Pieces of one answer; what comes after is shown as it was written. */
const MAX_NODES = 5_000;

const freeze = Object.freeze;
const asText = (text: string): Inline => freeze({ type: 'text', text: text.replace(/\s*\n\s*/g, ' ') });

/** Link targets that stand apart, `[name]: address`, by name; the first of a name counts. */
const definitions = (root: Root): ReadonlyMap<string, Definition> => {
  const found = new Map<string, Definition>();
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return found;
};

/** Neighbouring texts become one, so that a word is never in two pieces. */
const join = (inlines: readonly Inline[]): readonly Inline[] => {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      out[out.length - 1] = asText(last.text + inline.text);
    else out.push(inline);
  }
  return freeze(out);
};

/** Images come from https or from the desk's own site. */
const imageSource = (url: string): string | undefined => {
  const src = safeHref(url);
  return src && /^(?:https:|(?![a-z][a-z\d+.-]*:))/i.test(src) ? src : undefined;
};

/** Builds our tree from the parser's: what is not in the table becomes text. */
export const build = (root: Root, source: string): Block[] => {
  const targets = definitions(root);
  let left = MAX_NODES;

  const written = (first: Nodes, last: Nodes = first): string =>
    source.slice(first.position?.start.offset, last.position?.end.offset);

  /** Each node by `make`; once the answer is too deep or too long, all the rest as written. */
  const each = <Node extends Nodes, Made>(
    nodes: readonly Node[],
    depth: number,
    make: (node: Node) => Made[],
    plain: (text: string) => Made,
  ): Made[] => {
    const out: Made[] = [];
    for (const node of nodes) {
      if (depth > MAX_DEPTH || left-- <= 0) {
        out.push(plain(written(node, nodes.at(-1))));
        break;
      }
      out.push(...make(node));
    }
    return out;
  };

  const inlines = (nodes: readonly PhrasingContent[], depth: number): readonly Inline[] =>
    join(each(nodes, depth, (node) => inline(node, depth + 1), asText));
  const blocks = (nodes: readonly RootContent[], depth: number): readonly Block[] =>
    freeze(each(nodes, depth, (node) => block(node, depth + 1), paragraph));
  const paragraph = (text: string): Block => freeze({ type: 'paragraph', children: freeze([asText(text)]) });

  const link = (
    url: string,
    title: string | null | undefined,
    children: readonly Inline[],
  ): readonly Inline[] => {
    const href = safeHref(url);
    if (href === undefined) return children;
    return [freeze({ type: 'link', href, ...(title ? { title } : {}), children })];
  };
  const image = (url: string, alt: string | null | undefined): Inline[] => {
    const src = imageSource(url);
    if (src !== undefined) return [freeze({ type: 'image', src, alt: alt ?? '' })];
    return alt ? [asText(alt)] : [];
  };

  const inline = (node: PhrasingContent, depth: number): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'html':
        return [asText(node.value)];
      case 'strong':
      case 'emphasis':
        return [freeze({ type: node.type, children: inlines(node.children, depth) })];
      case 'inlineCode':
        return [freeze({ type: 'code', text: node.value })];
      case 'break':
        return [freeze({ type: 'break' })];
      case 'link':
        return [...link(node.url, node.title, inlines(node.children, depth))];
      case 'linkReference': {
        const target = targets.get(node.identifier);
        return [...link(target?.url ?? '', target?.title, inlines(node.children, depth))];
      }
      case 'image':
        return image(node.url, node.alt);
      case 'imageReference':
        return image(targets.get(node.identifier)?.url ?? '', node.alt);
      default:
        return [asText(written(node))];
    }
  };

  const block = (node: RootContent, depth: number): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [freeze({ type: 'paragraph', children: inlines(node.children, depth) })];
      case 'heading':
        return [
          freeze({
            type: 'heading',
            level: Math.min(6, node.depth + 2),
            children: inlines(node.children, depth),
          }),
        ];
      case 'list': {
        const items = freeze(node.children.map((item) => blocks(item.children, depth)));
        return [freeze({ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items })];
      }
      case 'blockquote':
        return [freeze({ type: 'quote', children: blocks(node.children, depth) })];
      case 'code':
        return [freeze({ type: 'code', text: node.value })];
      case 'thematicBreak':
        return [freeze({ type: 'rule' })];
      case 'definition':
        return [];
      default:
        return [paragraph(written(node))];
    }
  };

  return [...blocks(root.children, 0)];
};
