import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MarkdownRoot } from 'mdast';
import { slugger } from '../../content/reading.js';
import { article, type Article, type ImportOptions } from './carried.js';
import { writeMarkdown } from './html-to-markdown.js';
import { elements, textIn } from './microdata.js';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const lineIn = (node: Element): string => textIn(node).replace(/\s+/g, ' ').trim();

const has = ({ properties }: Element, name: string): boolean =>
  ([] as unknown[]).concat(properties['className'] ?? []).includes(name);

/** The headings of an answer as they were written: the page has set them below its own. */
function raise(node: Element | Root, by: number): void {
  for (const child of elements(node)) {
    const level = /^h([1-6])$/.exec(child.tagName)?.[1];
    if (level !== undefined) child.tagName = `h${Math.max(1, Number(level) - by)}`;
  }
}

interface Page {
  readonly id: (text: string) => string;
  readonly category: string;
  /** So many levels deeper than written are its headings. */
  readonly deeper: number;
  readonly options: ImportOptions;
}

function readOne(one: Element, { id, category, deeper, options }: Page): Article | undefined {
  const inner = one.children.filter(isElement);
  const summary = inner.find(({ tagName }) => tagName === 'summary');
  const question = summary ? lineIn(summary) : '';
  // The page that `export` writes has the id at the answer.
  const box = inner.find((child) => child !== summary && child.properties['id'] !== undefined);
  const made = String(one.properties['id'] ?? box?.properties['id'] ?? '') || id(question);
  const markdown = (children: readonly ElementContent[]): string => {
    const root: Root = { type: 'root', children: [...children] };
    if (deeper) raise(root, deeper);
    return writeMarkdown(toMdast(root) as MarkdownRoot, (what) => options.left.add(what, made));
  };
  const body = one.children.filter((child) => child !== summary);
  const whole = body.flatMap((child) => (child === box && box.tagName === 'div' ? box.children : child));
  const list = whole.filter(isElement).find((child) => child.tagName === 'ol' && has(child, 'steps'));
  const steps = (list?.children ?? []).filter(isElement).map((item) => markdown(item.children));
  const answer = markdown(whole.filter((child) => child !== list));
  return question && answer ? article({ id: made, question, answer, category, steps }) : undefined;
}

/** `<details>` of a page: the summary is the question, the rest the answer, the heading above it the category. */
export function fromDetails(page: Root, options: ImportOptions): readonly Article[] {
  const id = slugger([]);
  const all = [...elements(page)];
  const within = new Set(
    all.filter(({ tagName }) => tagName === 'details').flatMap((one) => [...elements(one)]),
  );
  const headings = all.filter((one) => one.tagName === 'h2' && !within.has(one));
  const ours = all.some(({ tagName }) => tagName === 'deskbell-faq');
  const deeper = ours ? (headings.length ? 2 : 1) : 0;
  let category = '';
  return all.flatMap((one): readonly Article[] => {
    if (headings.includes(one)) category = lineIn(one);
    if (one.tagName !== 'details') return [];
    return [readOne(one, { id, category, deeper, options }) ?? []].flat();
  });
}
