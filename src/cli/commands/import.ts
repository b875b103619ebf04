import type { Carried, Importer, SourceFile } from '../carry/carried.js';
import type { Arguments, Command } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { oneLine, styleFor } from '../style.js';

const NAMES = ['markdown', 'csv', 'zendesk', 'help-scout', 'intercom', 'schema-org'];
/** So many articles are named beside each thing that was left behind. */
const NAMED = 5;

export const importCommand: Command = {
  name: 'import',
  purpose: 'makes a faq.json of the content of another help desk',
  usage: 'FILE|FOLDER [--from FORMAT] [--locale TAG] [-o FILE] [--force]',
  options: {
    from: { type: 'string', value: 'FORMAT', help: `${NAMES.join(', ')}; found out when left out` },
    locale: {
      type: 'string',
      value: 'TAG',
      help: 'the language of the texts, or the one to take of several',
    },
    out: { type: 'string', short: 'o', value: 'FILE', help: 'where to; standard output when left out' },
    force: { type: 'boolean', help: 'replace a file that is there' },
  },
  notes: [
    [
      'Formats',
      [
        'markdown    a folder of Markdown files with front matter, one an article',
        'csv         a table with the columns question and answer, and others of the format',
        'zendesk     articles of Zendesk Help Center (articles.json, also with sections)',
        'help-scout  articles of Help Scout Docs, with their text',
        'intercom    articles of Intercom, as its API lists them',
        'schema-org  FAQPage as JSON-LD, or a page that contains it or a list of <details>',
      ],
    ],
    [
      'What it tells',
      [
        'What could not come along is counted on standard error, with the articles it was in. Ids stay the same each time.',
      ],
    ],
  ],
  examples: [
    'deskbell import help/ -o faq.json',
    'deskbell import articles.json --from zendesk --locale en-us -o faq.en.json',
    'deskbell import saved-page.html > faq.json',
  ],
  exits: [
    [EXIT.ok, 'written'],
    [EXIT.problems, 'there was no article in it'],
    [EXIT.usage, 'a file cannot be read or written, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [source, ...more] = args.positionals;
  if (source === undefined || more.length)
    throw new Stop('Name one file or folder. See: deskbell import --help');
  // The readers are large, so only this command loads them.
  const [{ IMPORTERS }, { Left }, { sourceFiles }, { namedCategories }] = await Promise.all([
    import('../carry/importers.js'),
    import('../carry/carried.js'),
    import('../carry/source-files.js'),
    import('../carry/named-categories.js'),
  ]);
  const all = await sourceFiles(source, io);
  const importer = choose(args.text('from'), all, IMPORTERS);
  const files = all.length > 1 ? all.filter((file) => belongs(importer, file)) : all;
  const left = new Left();
  const found = read(importer, files, { locale: args.text('locale'), left });
  const locale = args.text('locale') ?? found.locale;
  const carried = { ...found, locale, ...namedCategories(found) };
  if (!carried.articles.length) {
    const why = left.list().map(({ what, many }) => `${many} × ${oneLine(what)}`);
    const told = why.length ? `: ${why.join(', ')}` : '';
    throw new Stop(`There is no article in ${source}${told}.`, EXIT.problems);
  }
  const text = `${JSON.stringify(toFile(carried), null, 2)}\n`;
  const out = args.text('out');
  if (out === undefined) io.stdout.write(text);
  else await (await import('../carry/write-out.js')).writeOut(out, text, { io, force: args.flag('force') });
  report(carried, left.list(), { importer, out, io });
  return EXIT.ok;
}

const belongs = (importer: Importer, file: SourceFile): boolean => {
  const value = valueOf(file);
  return importer.fits(file, value) || importer.beside?.(value) === true || file.name === '_faq.yaml';
};

const valueOf = ({ name, text }: SourceFile): unknown => {
  if (/\.(?:md|markdown|csv|tsv|html?)$/i.test(name)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

function choose(
  wanted: string | undefined,
  files: readonly SourceFile[],
  importers: readonly Importer[],
): Importer {
  if (wanted !== undefined) {
    const found = importers.find(({ name }) => name === wanted);
    if (found) return found;
    throw new Stop(`There is no format ${wanted}.${didYouMean(wanted, NAMES)} See: deskbell import --help`);
  }
  const found = importers.find((one) => files.some((file) => one.fits(file, valueOf(file))));
  if (found) return found;
  throw new Stop('This is of no kind that is known here. Say which with --from. See: deskbell import --help');
}

function read(
  importer: Importer,
  files: readonly SourceFile[],
  options: Parameters<Importer['read']>[1],
): Carried {
  try {
    return importer.read(files, options);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Stop(`This is no ${importer.name} file: ${error.message}`);
    throw error;
  }
}

/** faq.json; an id that came twice gets a number, since a file keeps only one of each. */
function toFile({ locale, categories, articles, more }: Carried): object {
  const taken = new Set<string>();
  const unique = articles.map((article) => {
    let { id } = article;
    for (let n = 2; taken.has(id); n++) id = `${article.id}-${n}`;
    taken.add(id);
    return { ...article, id };
  });
  return {
    version: 1,
    locale: (locale ?? 'en').replace('_', '-'),
    ...more,
    ...(categories.length && { categories }),
    articles: unique,
  };
}

interface Told {
  readonly importer: Importer;
  readonly out: string | undefined;
  readonly io: Io;
}

function report(
  { articles, categories, locale }: Carried,
  left: readonly { readonly what: string; readonly many: number; readonly ids: readonly string[] }[],
  { importer, out, io }: Told,
): void {
  const { bold, dim } = styleFor(io.stderr, io);
  const drafts = articles.filter(({ status }) => status === 'draft').length;
  const parts = [
    count(articles.length, 'article'),
    categories.length && count(categories.length, 'category', 'categories'),
    drafts && count(drafts, 'draft'),
  ].filter(Boolean);
  line(io.stderr, bold(`From ${importer.name}: ${parts.join(', ')}.`));
  if (locale === undefined) line(io.stderr, 'The language is not written there; check "locale".');
  if (left.length) line(io.stderr, 'Could not come along as it was:');
  for (const { what, many, ids } of left) {
    const rest = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : '';
    line(
      io.stderr,
      `  ${many} × ${oneLine(what)} ${dim(`(${oneLine(ids.slice(0, NAMED).join(', '))}${rest})`)}`,
    );
  }
  line(io.stderr, `Next: deskbell check ${out ?? 'faq.json'}`);
}
