import type { Article, Faq } from '../../content/index.js';
import { type Block, type Inline, parseMarkdown } from '../../content/markdown/index.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);

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

const block = (node: Block): string => {
  switch (node.type) {
    case 'paragraph':
      return wrap('p', inlines(node.children));
    case 'heading':
      return wrap(`h${Math.min(6, node.level + 1)}`, inlines(node.children));
    case 'quote':
      return wrap('blockquote', blocks(node.children));
    case 'code':
      return wrap('pre', wrap('code', escapeHtml(node.text)));
    case 'list': {
      const items = node.items.map((item) => wrap('li', only(item) ?? blocks(item))).join('');
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

const blocks = (nodes: readonly Block[]): string => nodes.map(block).join('\n');

/** Markdown of an answer as HTML: only elements and addresses that our Markdown knows. */
export const markdownToHtml = (markdown: string): string => blocks(parseMarkdown(markdown));

const details = ({ id, question, answer, steps }: Article): string => {
  const list = steps.map((step) => `<li>${markdownToHtml(step)}</li>`).join('\n');
  return `<details id="${escapeHtml(id)}">
<summary>${escapeHtml(question)}</summary>
${markdownToHtml(answer)}${list ? `\n<ol>\n${list}\n</ol>` : ''}
</details>`;
};

export interface PageOptions {
  /** Heading and title of the page. */
  readonly title: string;
  /** Where the page finds the FAQ file, and the script; without a script it stays the list that it is. */
  readonly src: string;
  readonly script: string | undefined;
}

/** The articles by category, those without one last; a heading each where there are several. */
const sections = ({ categories }: Faq, articles: readonly Article[]): string => {
  const groups = [...categories, undefined].map((category) => ({
    title: category?.title,
    inside: articles.filter((one) => one.category === category?.id),
  }));
  const shown = groups.filter(({ inside }) => inside.length);
  return shown
    .map(({ title, inside }) => {
      const heading = title !== undefined && shown.length > 1 ? `<h2>${escapeHtml(title)}</h2>\n` : '';
      return heading + inside.map(details).join('\n');
    })
    .join('\n');
};

/**
 * A page of help that works without script: a browser's own search opens the answers, links with `#id` lead to them, and
 * the element takes the place of the list where the script is loaded. It needs no style and no inline script.
 */
export function toHtml(faq: Faq, articles: readonly Article[], { title, src, script }: PageOptions): string {
  const load = script === undefined ? '' : `\n<script type="module" src="${escapeHtml(script)}"></script>`;
  return `<!doctype html>
<html lang="${escapeHtml(faq.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>${load}
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<deskbell-faq src="${escapeHtml(src)}">
${sections(faq, articles)}
</deskbell-faq>
</main>
</body>
</html>
`;
}
