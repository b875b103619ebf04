import { decodeReferences } from './plain-text.js';
import { safeHref } from './safe-href.js';

const mark = (tag: string, open: string, close = open) => [tag, [open, close]] as const;

/** What the tags that matter become in Markdown; all others vanish, their text stays. */
const MARKS: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ...['p', 'div', 'ul', 'ol', 'table', 'section', 'blockquote', 'br'].map((tag) => mark(tag, '\n\n')),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => mark(tag, '\n\n### ', '\n\n')),
  mark('li', '\n- ', '\n'),
  mark('tr', '\n'),
]);

/** Text of an element that is never read. */
const SILENT = /^(?:script|style|template|title|noscript|iframe|svg|math)$/;

const comments = (html: string): string =>
  html
    .split('<!--')
    .map((part, i) => (i && part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : i ? '' : part))
    .join('');

const escape = (text: string): string =>
  decodeReferences(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>#]|&(?=[#a-z])/gi, '\\$&')
    .replace(/^(\s*\d+)([.)]\s)/, '$1\\$2');

const address = (attributes: string): string | undefined => {
  const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return safeHref(decodeReferences(double ?? single ?? bare ?? '').trim());
};

/**
 * Simple HTML, as in schema.org answers, as Markdown: paragraphs, lists, headings and links; the rest as text.
 * What comes out is escaped, so nothing in the text is markup; the Markdown parser checks every link again.
 * Text without a tag is returned as it is. Linear in the length.
 */
export const htmlToMarkdown = (html: string): string => {
  if (!/<[/!a-z]/i.test(html)) return html;
  let silent = '';
  const links: (string | undefined)[] = [];
  const out = comments(html)
    .split(/(<\/?[a-z][^<>]*>)/i)
    .map((part, i) => {
      if (i % 2 === 0) return silent ? '' : escape(part);
      const [, close, name = '', attributes = ''] = /^<(\/?)([a-z][a-z\d]*)([^]*)>$/i.exec(part) ?? [];
      const tag = name.toLowerCase();
      if (silent) {
        if (close && tag === silent) silent = '';
        return '';
      }
      if (SILENT.test(tag) && !close) silent = tag;
      if (tag !== 'a') return MARKS.get(tag)?.[close ? 1 : 0] ?? '';
      const href = close ? links.pop() : address(attributes);
      if (!close) links.push(href);
      return href ? (close ? `](${href.replace(/[()]/g, '\\$&')})` : '[') : '';
    });
  return out
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
