import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadLanguage, synonymsOf } from '../../search/index.js';
import { visibleArticles } from '../../content/index.js';
import { writeIndex } from '../../search/prebuilt.js';
import { spare } from '../carry/write-out.js';
import type { Arguments, Command } from '../command.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { oneFile } from '../one-file.js';
import { openFaq } from '../open-faq.js';

export const buildIndex: Command = {
  name: 'index',
  purpose: 'builds the search index ahead, for content of thousands of articles',
  usage: 'FAQ.json [--out FILE]',
  options: {
    out: { type: 'string', value: 'FILE', help: 'where to; FAQ.index when left out' },
    policy: {
      type: 'string',
      value: 'RETURNS.json',
      help: 'the policy behind {{policy:…}}, where the file names none',
    },
  },
  notes: [
    [
      'The index',
      [
        'holds for exactly the articles that visitors see now: build it again with every change of the content,',
        'and when an article is published or taken back by its date. openIndex() of deskbell/core refuses any other.',
      ],
    ],
  ],
  examples: ['deskbell index faq.en.json', 'deskbell index faq.en.json --out public/faq.en.index'],
  exits: [
    [EXIT.ok, 'written'],
    [EXIT.problems, 'the file holds nothing that can be searched'],
    [EXIT.usage, 'a file cannot be read or written, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const file = oneFile(args.positionals, 'index');
  if (args.positionals.length > 1) throw new Stop('Name one file only. See: deskbell index --help');
  const out = args.text('out') ?? (file === '-' ? undefined : file.replace(/(?:\.json)?$/i, '.index'));
  if (out === undefined) throw new Stop('Say where to: deskbell index - --out FILE');
  await spare(out, [file], io);
  const faq = await openFaq(file, io, args.text('policy'));
  const articles = visibleArticles(faq, { now: io.now() });
  const bytes = writeIndex(articles, { language: await loadLanguage(faq.locale), synonyms: synonymsOf(faq) });
  try {
    await writeFile(resolve(io.cwd, out), bytes);
  } catch (error) {
    throw new Stop(`Cannot write ${out}: ${(error as Error).message}`);
  }
  line(io.stdout, `${out}: ${count(articles.length, 'article')}, ${Math.ceil(bytes.length / 1000)} kB`);
  return EXIT.ok;
}
