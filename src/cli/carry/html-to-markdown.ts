import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { safeHref } from '../../content/index.js';

export interface HtmlOptions {
  /** Hears what our Markdown cannot say, in words. */
  readonly lost: (what: string) => void;
  /** An address as it should be written: links to other articles of an export become links to ours. */
  readonly address?: (href: string) => string;
}

/** Elements whose loss a reader would notice. */
const NOTICED: ReadonlyMap<string, string> = new Map([
  ['iframe', 'a video or frame'],
  ['video', 'a video or frame'],
  ['audio', 'a sound'],
  ['object', 'an embedded object'],
  ['embed', 'an embedded object'],
  ['form', 'a form'],
  ['svg', 'a drawing'],
  ['canvas', 'a drawing'],
  ['script', 'a script'],
  ['details', 'a fold-out; its text stays'],
]);
const DROPPED = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'svg',
  'canvas',
  'script',
  'style',
  'template',
]);

/** Walks the HTML, tells what will be missing, and takes it out. */
function prune(node: HtmlRoot | Element, { lost, address }: HtmlOptions): void {
  const kept: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    if (child.type !== 'element') {
      kept.push(child);
      continue;
    }
    const noticed = NOTICED.get(child.tagName);
    if (noticed) lost(noticed);
    if (DROPPED.has(child.tagName)) continue;
    if (/\bcolor\s*:|background/i.test(String(child.properties['style'] ?? ''))) lost('colours');
    const href = child.properties['href'];
    if (typeof href === 'string' && address) child.properties['href'] = address(href);
    prune(child, { lost, ...(address && { address }) });
    kept.push(child);
  }
  node.children = kept;
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';

/** Rows as a list: `head: cell; head: cell`, which a phone can show. */
const rowsOf = ({ children: [head, ...rows] }: Table): RootContent => {
  const names = head?.children.map((cell) => textOf(cell).trim()) ?? [];
  const body = rows.length ? rows : head ? [head] : [];
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: body.map((row) => {
      const cells = row.children.flatMap((cell, i): PhrasingContent[] => {
        const name = rows.length && names[i] ? `${names[i]}: ` : '';
        return [{ type: 'text', value: `${i ? '; ' : ''}${name}` }, ...cell.children];
      });
      return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: cells }] };
    }),
  };
};

const isParagraph = ({ type }: Nodes): boolean => type === 'paragraph';

/** What our Markdown does not know becomes what it does; the answer's own question is the heading of level 2. */
function fit<Parent extends Nodes>(parent: Parent, lost: (what: string) => void): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    fit(child, lost);
    if (child.type === 'listItem') child.spread &&= child.children.filter(isParagraph).length > 1;
    if (child.type === 'list') child.spread = child.children.some((item) => item.spread);
    if (child.type === 'table') {
      lost('a table, now a list');
      children.push(rowsOf(child));
    } else if (child.type === 'delete') {
      lost('struck-through text, now plain');
      children.push(...child.children);
    } else if (child.type === 'html') lost('HTML');
    else if (child.type === 'image' && !safeHref(child.url)) lost('a picture without an address');
    else if (child.type === 'link' && !safeHref(child.url)) {
      lost('a link that leads nowhere safe; its text stays');
      children.push(...child.children);
    } else children.push(child);
  }
  (parent as { children: Nodes[] }).children = children;
}

const OPTIONS = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  fence: '`',
  listItemIndent: 'one',
  resourceLink: true,
} as const;

/** A Markdown tree as text of our kind. */
export const writeMarkdown = (tree: Root, lost: (what: string) => void): string => {
  fit(tree, lost);
  return toMarkdown(tree, OPTIONS).trim();
};

/** HTML as the Markdown of our answers. */
export function htmlToMarkdown(html: string, options: HtmlOptions): string {
  const tree = fromHtml(html, { fragment: true });
  prune(tree, options);
  const made = toMdast(tree as HtmlNodes) as Nodes;
  return made.type === 'root' ? writeMarkdown(made, options.lost) : '';
}

/** HTML as one line of text. */
export const htmlToText = (html: string): string => {
  const text = (node: HtmlNodes): string =>
    node.type === 'text'
      ? node.value
      : 'children' in node
        ? (node.children as HtmlNodes[]).map(text).join('')
        : '';
  return text(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
};
