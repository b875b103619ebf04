import { type Block, type Inline, parseMarkdown } from '../../content/markdown/index.js';
import { escapeHtml } from '../escape-html.js';

const wrap = (tag: string, inner: string): string => `<${tag}>${inner}</${tag}>`;

const inline = (node: Inline): string => {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'strong':
      return wrap('strong', inlines(node.children));
    case 'emphasis':
      return wrap('em', inlines(node.children));
    case 'code':
      return wrap('code', escapeHtml(node.text));
    case 'link':
      return `<a href="${escapeHtml(node.href)}">${inlines(node.children)}</a>`;
    case 'image':
      return `<img src="${escapeHtml(node.src)}" alt="${escapeHtml(node.alt)}" loading="lazy">`;
    default:
      return '<br>';
  }
};

const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

const block = (node: Block, deeper: number): string => {
  switch (node.type) {
    case 'paragraph':
      return wrap('p', inlines(node.children));
    case 'heading':
      return wrap(`h${Math.min(6, node.level + deeper)}`, inlines(node.children));
    case 'quote':
      return wrap('blockquote', blocks(node.children, deeper));
    case 'code':
      return wrap('pre', wrap('code', escapeHtml(node.text)));
    case 'list': {
      const items = node.items.map((item) => wrap('li', only(item) ?? blocks(item, deeper))).join('');
      const start = node.ordered && node.start !== 1 ? ` start="${node.start}"` : '';
      return node.ordered ? `<ol${start}>${items}</ol>` : wrap('ul', items);
    }
    default:
      return '<hr>';
  }
};

/** An item that is one paragraph needs no paragraph. */
const only = ([first, ...more]: readonly Block[]): string | undefined =>
  first?.type === 'paragraph' && !more.length ? inlines(first.children) : undefined;

const blocks = (nodes: readonly Block[], deeper: number): string =>
  nodes.map((node) => block(node, deeper)).join('\n');

/**
 * Markdown of an answer as HTML: only elements and addresses that our Markdown knows.
 * @param deeper So many levels below the third begin its headings, to follow those of the page.
 */
export const markdownToHtml = (markdown: string, deeper = 0): string =>
  blocks(parseMarkdown(markdown), deeper);
