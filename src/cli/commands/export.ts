import { parseFaq } from '../../content/index.js';
import { parseReturns } from '../../returns/index.js';
import { returnsJsonLd } from '../../returns/jsonld/index.js';
import type { Arguments, Command } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { CONTENT_FORMATS, CONTENT_OPTIONS, exportContent, isContentFormat } from '../export-content.js';
import { faqJsonLd } from '../faq-jsonld.js';
import { otherThan } from '../file-kind.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { leftOutWords } from '../jsonld-words.js';
import { openFile, type Opened } from '../opened.js';
import { filled, policyBehind, wordsFor } from '../policy-of.js';
import { oneLine, styleFor } from '../style.js';

export const exportCommand: Command = {
  name: 'export',
  purpose: 'writes a file in a form that others read',
  usage: 'jsonld FILE [--country DE,AT] [--link ADDRESS] | markdown|csv|html FAQ.json [-o FILE] [--force]',
  options: {
    country: {
      type: 'string',
      value: 'CODES',
      help: 'the countries you sell to; else those that the policy names',
    },
    link: { type: 'string', value: 'ADDRESS', help: 'the page where the whole policy can be read' },
    ...CONTENT_OPTIONS,
  },
  notes: [
    [
      'jsonld',
      [
        'For search engines: returns.json as schema.org MerchantReturnPolicy, a FAQ file as FAQPage.',
        'What schema.org cannot say is left out, never bent; each such thing is told on stderr, with why.',
        'The JSON may stand in a <script type="application/ld+json"> as it is.',
      ],
    ],
    [
      'markdown, csv, html',
      [
        'A folder of Markdown files with front matter, a table, or a page that works without script. The first two',
        'come back with deskbell import, and lose nothing that they can say.',
      ],
    ],
  ],
  examples: [
    'deskbell export jsonld returns.json --country DE,AT --link https://shop.example/returns > returns.jsonld',
    'deskbell export jsonld faq.en.json > faq.jsonld',
    'deskbell export markdown faq.en.json -o help/',
    'deskbell export html faq.en.json --script /deskbell/deskbell.js -o help.html',
  ],
  exits: [
    [EXIT.ok, 'written'],
    [EXIT.problems, 'there is nothing in the file to write'],
    [EXIT.usage, 'a file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [format, file, ...more] = args.positionals;
  if (format === undefined || file === undefined || more.length)
    throw new Stop('Name a format and a file. See: deskbell export --help');
  if (isContentFormat(format)) return exportContent(format, await openFile(file, io), { args, io });
  if (format !== 'jsonld') {
    const near = didYouMean(format, ['jsonld', ...CONTENT_FORMATS]);
    throw new Stop(`There is no format ${format}.${near} See: deskbell export --help`);
  }
  const opened = await openFile(file, io);
  const jsonld = opened.kind === 'returns' ? policy(opened, args, io) : await faq(opened, io);
  // A script element ends at "</script" wherever it stands, so no text may hold that.
  line(io.stdout, JSON.stringify(jsonld, null, 2).replace(/</g, '\\u003c'));
  return EXIT.ok;
}

const nothing = ({ name, file }: Opened): Stop =>
  new Stop(`There is nothing to write in ${name}. See: deskbell check ${file}`, EXIT.problems);

async function faq(opened: Opened, io: Io): Promise<unknown> {
  if (opened.kind && opened.kind !== 'faq')
    throw new Stop(
      otherThan('faq', opened.source.value, opened.name) ?? `Nothing in ${opened.name} can be written so.`,
    );
  const { value } = opened.source;
  const behind = await policyBehind(value, { file: opened.file, io });
  const words = behind && wordsFor(behind, value, io.now());
  const { model } = parseFaq(filled(value, words));
  if (!model) throw nothing(opened);
  return faqJsonLd(model, io.now());
}

function countriesIn(given: string | undefined): readonly string[] | undefined {
  const codes = given
    ?.split(/[\s,]+/)
    .filter(Boolean)
    .map((code) => code.toUpperCase());
  if (codes && (!codes.length || codes.some((code) => !/^[A-Z]{2}$/.test(code))))
    throw new Stop(`--country takes codes of two letters such as DE,AT, not "${given}".`);
  return codes && [...new Set(codes)];
}

function linkIn(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (URL.canParse(given) && /^https?:/.test(given)) return given;
  throw new Stop(`--link takes the address of a page, such as https://shop.example/returns, not "${given}".`);
}

function policy(opened: Opened, args: Arguments, io: Io): unknown {
  const countries = countriesIn(args.text('country'));
  const link = linkIn(args.text('link'));
  const { model } = parseReturns(opened.source.value);
  if (!model) throw nothing(opened);
  const options = { now: io.now(), ...(countries && { countries }), ...(link !== undefined && { link }) };
  const { jsonld, leftOut } = returnsJsonLd(model, options);
  if (!jsonld) throw nothing(opened);
  const { bold } = styleFor(io.stderr, io);
  if (leftOut.length) line(io.stderr, bold(`Left out, ${count(leftOut.length, 'thing')}:`));
  for (const one of leftOut) line(io.stderr, `  - ${oneLine(leftOutWords(one))}`);
  return jsonld;
}
