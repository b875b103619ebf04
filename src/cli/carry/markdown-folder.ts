import { fromMarkdown } from 'mdast-util-from-markdown';
import { FORMS, slugger } from '../../content/reading.js';
import { ARTICLE_FIELDS, FILE_FIELDS } from './fields.js';
import {
  article,
  type Article,
  type Carried,
  type Importer,
  type ImportOptions,
  type SourceFile,
  textOf,
} from './carried.js';
import { readPage } from './front-matter.js';
import { writeMarkdown } from './html-to-markdown.js';
import { Stop } from '../io.js';

/** What others call our fields. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['title', 'question'],
  ['slug', 'id'],
  ['section', 'category'],
  ['keywords', 'tags'],
  ['labels', 'tags'],
  ['aliases', 'alternatePhrases'],
]);

/** Beside the articles: categories, synonyms and the like, and the order. */
export const DESK_PAGE = '_faq.yaml';

const PAGE = /\.(?:md|markdown)$/i;
/** What a folder says of itself. */
const ABOUT = /(?:^|\/)(?:readme|index|_index)\.md$/i;

const HEADING = /^\s*#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\n|$)/;

/** HTML in a text is taken out where there is some; without any, a text stays as it was written. */
const withoutHtml = (body: string, lost: (what: string) => void): string => {
  const tree = fromMarkdown(body);
  const has = (node: { type: string; children?: readonly { type: string }[] }): boolean =>
    node.type === 'html' || (node.children ?? []).some(has);
  return has(tree) ? writeMarkdown(tree, lost) : body;
};

const own = (
  fields: Readonly<Record<string, unknown>>,
  lost: (what: string) => void,
): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const known =
      ARTICLE_FIELDS.has(name) || name.startsWith('x-') ? name : OTHER_NAMES.get(name.toLowerCase());
    if (known === undefined) lost(`the field "${name}"`);
    else if (made[known] === undefined || known === name)
      made[known] = ARTICLE_FIELDS.get(known) === 'list' && !Array.isArray(value) ? split(value) : value;
  }
  if (made['draft'] === true) made['status'] = 'draft';
  return made;
};

const split = (value: unknown): readonly unknown[] =>
  textOf(value)
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

interface Folder {
  readonly id: (name: string) => string;
  /** `export` wrote it: what looks like HTML in it is text, and every file is an article. */
  readonly ours: boolean;
}

function readArticle(
  { name, text }: SourceFile,
  { id, ours }: Folder,
  { left }: ImportOptions,
): Article | undefined {
  const page = pageOf(name, text);
  const fallback = name.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/i, '');
  const given = textOf(page.fields['id']);
  const made = FORMS.get('slug')?.test(given) ? given : id(given || fallback);
  const lost = (what: string): void => left.add(what, made);
  const fields = own(page.fields, lost);
  let body = page.body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
  const heading = fields['question'] === undefined ? HEADING.exec(body) : null;
  if (heading) body = body.slice(heading[0].length).replace(/^(?:[ \t]*\r?\n)+/, '');
  const question = (textOf(fields['question']) || (heading?.[1] ?? fallback.replace(/[-_]+/g, ' '))).trim();
  if (!body.trim()) {
    lost('an article without text');
    return undefined;
  }
  return article({ ...fields, id: made, question, answer: ours ? body : withoutHtml(body, lost) });
}

const pageOf = (name: string, text: string): ReturnType<typeof readPage> => {
  try {
    return readPage(text);
  } catch (error) {
    throw new Stop(
      `${name}: what stands between the lines --- is no YAML: ${(error as Error).message.split('\n', 1)[0]}`,
    );
  }
};

/** A folder of Markdown files, one an article. */
export const markdownFolder: Importer = {
  name: 'markdown',
  purpose: 'a folder of Markdown files with front matter, one an article',
  fits: ({ name }) => /\.(?:md|markdown)$/i.test(name),
  read(files, options): Carried {
    const desk = files.find(({ name }) => name === DESK_PAGE);
    const fields = desk ? pageOf(DESK_PAGE, `---\n${desk.text}\n---\n`).fields : {};
    const order = Array.isArray(fields['order']) ? fields['order'].map(String) : [];
    const id = slugger([]);
    const ours = desk !== undefined;
    const articles = files
      .filter(({ name }) => PAGE.test(name) && (ours || !ABOUT.test(name)))
      .flatMap((file) => readArticle(file, { id, ours }, options) ?? []);
    const place = ({ id: one }: Article): number => (order.includes(one) ? order.indexOf(one) : Infinity);
    const more = Object.fromEntries(
      Object.entries(fields).filter(([name]) => FILE_FIELDS.has(name) || name.startsWith('x-')),
    );
    const { locale, categories, ...rest } = more;
    return {
      locale: typeof locale === 'string' ? locale : undefined,
      categories: Array.isArray(categories) ? (categories as Carried['categories']) : [],
      articles: [...articles].sort((a, b) => place(a) - place(b) || 0),
      more: rest,
    };
  },
};
