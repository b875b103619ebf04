import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Faq, parseFaq, visibleArticles } from '../content/index.js';
import { own, type Raw } from '../content/reading.js';
import type { Written } from './carry/to-markdown-folder.js';
import type { Arguments, Option } from './command.js';
import { count, EXIT, type Io, line, Stop } from './io.js';
import type { Opened } from './opened.js';
import { filled, policyBehind, wordsFor } from './policy-of.js';
import { oneLine } from './style.js';

/** The forms in which `export` writes the articles of a FAQ file, besides schema.org. */
export const CONTENT_FORMATS = ['markdown', 'csv', 'html'] as const;
export type ContentFormat = (typeof CONTENT_FORMATS)[number];

export const isContentFormat = (name: string): name is ContentFormat =>
  (CONTENT_FORMATS as readonly string[]).includes(name);

export const CONTENT_OPTIONS: Readonly<Record<string, Option>> = {
  out: { type: 'string', short: 'o', value: 'FILE', help: 'where to; for markdown a folder' },
  force: { type: 'boolean', help: 'replace what is there' },
  title: { type: 'string', value: 'TEXT', help: 'html: heading of the page (FAQ)' },
  src: { type: 'string', value: 'ADDRESS', help: 'html: where the page finds the FAQ file (its name)' },
  style: {
    type: 'string',
    value: 'ADDRESS',
    help: 'html: where it finds its stylesheet; with -o a small one is written beside it otherwise',
  },
  script: {
    type: 'string',
    value: 'ADDRESS',
    help: 'html: where it finds deskbell.js; without it the page has no script',
  },
};

interface Source {
  readonly faq: Faq;
  readonly file: Raw;
  /** As they stand in the file, without those that cannot be used. */
  readonly articles: readonly Raw[];
  readonly opened: Opened;
}

/** An article of a bare list need not have an id: it is written with the one that visitors' links have. */
const withId = (one: Raw, { articles }: Faq): Raw => {
  if (own(one, 'id') !== undefined) return one;
  const question = String(own(one, 'question')).trim();
  const made = articles.find((article) => article.question === question);
  return made ? { id: made.id, ...one } : one;
};

const sourceOf = (opened: Opened): Source => {
  const faq = opened.kind === 'faq' ? opened.faq().model : undefined;
  const { value } = opened.source;
  const isList = Array.isArray(value);
  const list = isList ? value : own(value, 'articles');
  if (opened.kind !== 'faq') throw new Stop(`${opened.name} holds no questions and answers.`);
  if (!faq?.articles.length || !Array.isArray(list))
    throw new Stop(
      `There is nothing to write in ${opened.name}. See: deskbell check ${opened.file}`,
      EXIT.problems,
    );
  const usable = new Set(faq.articles.map(({ id }) => id));
  const articles = (list as readonly Raw[])
    .map((one) => withId(one, faq))
    .filter((one) => usable.delete(String(own(one, 'id'))));
  return { faq, file: isList ? {} : (value as Raw), articles, opened };
};

/** Writes the articles of a FAQ file as Markdown files, a table, or a page. */
export async function exportContent(
  format: ContentFormat,
  opened: Opened,
  given: { args: Arguments; io: Io },
): Promise<number> {
  const source = sourceOf(opened);
  if (format === 'markdown') await markdown(source, given);
  else if (format === 'csv') await csv(source, given);
  else await html(source, given);
  return EXIT.ok;
}

async function put(text: string, { args, io }: { args: Arguments; io: Io }): Promise<void> {
  const out = args.text('out');
  if (out === undefined) io.stdout.write(text);
  else await (await import('./carry/write-out.js')).writeOut(out, text, { io, force: args.flag('force') });
}

async function markdown(
  { file, articles }: Source,
  { args, io }: { args: Arguments; io: Io },
): Promise<void> {
  const folder = args.text('out');
  if (folder === undefined) throw new Stop('Say which folder: deskbell export markdown FAQ.json -o FOLDER');
  const { toMarkdownFolder } = await import('./carry/to-markdown-folder.js');
  const { isThere, writeOut } = await import('./carry/write-out.js');
  const pages = toMarkdownFolder(file, articles);
  const force = args.flag('force');
  const there: Written[] = [];
  for (const page of pages)
    if (!force && (await isThere(resolve(io.cwd, folder, page.name)))) there.push(page);
  if (there.length)
    throw new Stop(
      `${count(there.length, 'file is', 'files are')} in ${folder} already. Name another folder, or add --force.`,
    );
  for (const { name, text } of pages) await writeOut(join(folder, name), text, { io, force });
  line(io.stderr, `${folder}: ${count(articles.length, 'article')}`);
}

async function csv({ file, articles }: Source, given: { args: Arguments; io: Io }): Promise<void> {
  const { notInCsv, toCsv } = await import('./carry/to-csv.js');
  await put(toCsv(articles), given);
  const left = notInCsv(file, articles);
  if (left.length) line(given.io.stderr, `A table has no place for: ${oneLine(left.join(', '))}.`);
}

async function html(source: Source, given: { args: Arguments; io: Io }): Promise<void> {
  const { args, io } = given;
  const { opened } = source;
  const { toHtml } = await import('./carry/to-html.js');
  const faq = await withWords(source, io);
  const seen = visibleArticles(faq, { now: io.now() });
  const out = args.text('out');
  const beside =
    out === undefined
      ? basename(opened.file)
      : relative(dirname(resolve(io.cwd, out)), resolve(io.cwd, opened.file));
  const options = {
    title: args.text('title') ?? 'FAQ',
    src: args.text('src') ?? beside.replaceAll('\\', '/'),
    script: args.text('script'),
    style: args.text('style') ?? (out === undefined ? undefined : basename(sheetFor(out))),
  };
  await put(toHtml(faq, seen, options), given);
  if (out !== undefined && args.text('style') === undefined) await putSheet(sheetFor(out), given);
  const hidden = faq.articles.length - seen.length;
  if (hidden)
    line(io.stderr, `Left out, since not every visitor sees them now: ${count(hidden, 'article')}.`);
}

/** `help.html` → `help.css` */
const sheetFor = (page: string): string => page.replace(/(?:\.html?)?$/i, '.css');

/** A stylesheet that is there already may have been changed by hand, so it stays. */
async function putSheet(file: string, { args, io }: { args: Arguments; io: Io }): Promise<void> {
  const { isThere, writeOut } = await import('./carry/write-out.js');
  if (!args.flag('force') && (await isThere(resolve(io.cwd, file)))) return;
  const { PAGE_STYLE } = await import('./carry/page-style.js');
  await writeOut(file, PAGE_STYLE, { io, force: args.flag('force') });
}

/** The articles as visitors read them: with the words of the policy that the file names. */
async function withWords({ faq, opened }: Source, io: Io): Promise<Faq> {
  const { value } = opened.source;
  const policy = await policyBehind(value, { file: opened.file, io });
  if (!policy) return faq;
  return parseFaq(filled(value, wordsFor(policy, value, io.now())), { now: io.now() }).model ?? faq;
}
