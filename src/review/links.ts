import type { Article, Path } from '../content/index.js';
import { type Block, type Inline, parseMarkdown } from '../content/markdown/index.js';
import type { Look } from './look.js';
import { said } from './look.js';

/** An address in an article, with its place. */
export interface Link {
  readonly href: string;
  /** Its words; undefined for a picture. */
  readonly text: string | undefined;
  readonly article: Article;
  /** Below the article. */
  readonly at: Path;
}

const MAY_LINK = /\]\s*[([:]|\]|<(?:https?|mailto|tel):/i;

const words = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('text' in node ? node.text : 'children' in node ? words(node.children) : '')).join('');

function* inInlines(nodes: readonly Inline[]): Generator<readonly [href: string, text?: string]> {
  for (const node of nodes) {
    if (node.type === 'link') yield [node.href, words(node.children)];
    if (node.type === 'image') yield [node.src];
    if ('children' in node) yield* inInlines(node.children);
  }
}

function* inBlocks(blocks: readonly Block[]): Generator<readonly [href: string, text?: string]> {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) yield* inBlocks(item);
    else if (block.type === 'quote') yield* inBlocks(block.children);
    else if ('children' in block) yield* inInlines(block.children);
  }
}

/** Every address in an article: in its answer, its steps and its actions. */
export function* linksOf(article: Article): Generator<Link> {
  for (const [text, at] of said(article)) {
    if (!MAY_LINK.test(text)) continue;
    for (const [href, label] of inBlocks(parseMarkdown(text))) yield { href, text: label, article, at };
  }
  for (const [i, { href, label }] of article.actions.entries())
    if (href !== undefined) yield { href, text: label, article, at: ['actions', i, 'href'] };
}

/**
 * The article an address leads to: `#refund-time`, or `?article=refund-time` on a page of the site, as the attribute
 * `article` of the element is filled by sites. Undefined for all others.
 */
export const articleIn = (href: string): string | undefined => {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return undefined;
  const named = /[?&]article=([^&#]+)/.exec(href)?.[1] ?? /^#(.+)$/.exec(href)?.[1];
  if (named === undefined) return undefined;
  try {
    return decodeURIComponent(named);
  } catch {
    return named;
  }
};

/** Words that say nothing of where a link leads, in the languages the search knows best. */
const EMPTY_WORDS =
  /^(?:click here|here|this|this link|link|more|read more|hier|hier klicken|mehr|ici|cliquez ici|qui|clicca qui|aquí|haz clic aquí|здесь|тут|сюда|по ссылке|ссылка|нажмите здесь|подробнее)[.!]?$/iu;

/** Addresses inside the content: articles that do not exist, or that visitors do not see; words that say nothing. */
export const links: Look = ({ report }, desk) => {
  const { faq, seen, place } = desk;
  const ids = new Set(faq.articles.map(({ id }) => id));
  const shown = new Set(seen.map(({ id }) => id));
  for (const article of faq.articles) {
    for (const { href, text, at } of desk.linksOf(article)) {
      const where = { at: [...place(article), ...at] };
      const id = articleIn(href);
      if (id !== undefined && !ids.has(id))
        report('error review/dead-link', { key: id, href }, { ...where, candidates: ids });
      else if (id !== undefined && shown.has(article.id) && !shown.has(id))
        report('warning review/link-to-hidden', { key: id }, where);
      if (/^http:/i.test(href)) report('advice review/insecure-link', { href }, where);
      if (text !== undefined && EMPTY_WORDS.test(text.trim()))
        report('advice review/empty-link-text', { text: text.trim() }, where);
    }
    if (!shown.has(article.id)) continue;
    article.related.forEach((id, i) => {
      if (ids.has(id) && !shown.has(id))
        report('advice review/related-hidden', { key: id }, { at: [...place(article), 'related', i] });
      if (id === article.id)
        report('warning review/related-itself', {}, { at: [...place(article), 'related', i] });
    });
  }
};
