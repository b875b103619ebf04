import { isRaw, own, type Raw } from '../../content/reading.js';
import type { Arguments, Command } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { setValue } from '../edit/index.js';
import { EXIT, type Io, line, Stop } from '../io.js';
import { readJson } from '../json-source.js';
import { readBytes } from '../read-file.js';
import { oneLine } from '../style.js';

export const phrase: Command = {
  name: 'phrase',
  purpose: 'adds another wording to an article, and a golden question',
  usage: 'FAQ.json ARTICLE "question" [--golden] [--only-golden]',
  options: {
    golden: { type: 'boolean', help: 'also among the questions that must find the article' },
    'only-golden': { type: 'boolean', help: 'there only: the article should be found as it is' },
  },
  notes: [
    [
      'What it changes',
      [
        'A line of alternatePhrases, and one of tests; everything else in the file stays as it is written.',
        'A wording that is there already is not added again.',
      ],
    ],
  ],
  examples: [
    'deskbell phrase faq.en.json refund-time "where is my money" --golden',
    'deskbell phrase faq.en.json refund-time "still no refund after a week" --only-golden',
  ],
  exits: [
    [EXIT.ok, 'added, or there already'],
    [EXIT.problems, 'the file holds no such article'],
    [EXIT.usage, 'the file cannot be read or written, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [file, id, ...words] = args.positionals;
  const question = oneLine(words.join(' ')).replace(/\s+/g, ' ').trim();
  if (file === undefined || file === '-' || id === undefined || !question)
    throw new Stop('Name a file, an article and a question. See: deskbell phrase --help');
  const bytes = await readBytes(file, io);
  const place = placeOf(bytes, { file, id });
  // In order means UTF-8: nothing is lost in reading. The mark at the beginning stays there, and is no part of the JSON.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = whole.replace(/^\uFEFF/, '');
  const lists = [
    ...(args.flag('only-golden') ? [] : ['alternatePhrases']),
    ...(args.flag('golden') || args.flag('only-golden') ? ['tests'] : []),
  ];
  const after = lists.reduce((text, list) => added(text, [...place, list], { file, question }), before);
  if (after === before) line(io.stdout, `${file}: ${id} has “${question}” already.`);
  else {
    const text = whole.slice(0, whole.length - before.length) + after;
    await (await import('../carry/write-out.js')).writeOut(file, text, { io, force: true });
    line(io.stdout, `${file}: “${question}” is now in ${lists.join(' and ')} of ${id}.`);
    line(io.stdout, `Next: deskbell test ${file}`);
  }
  return EXIT.ok;
}

type Place = readonly (string | number)[];

/** Where the article stands in the file. */
function placeOf(bytes: Uint8Array, { file, id }: { readonly file: string; readonly id: string }): Place {
  const { value, problems } = readJson(bytes);
  if (problems.length) throw new Stop(`${file} is not in order. See: deskbell check ${file}`);
  const isList = Array.isArray(value);
  const list: unknown = isRaw(value) ? own(value, 'articles') : value;
  const articles: readonly unknown[] = Array.isArray(list) ? list : [];
  const ids = articles.map((one) => (isRaw(one) ? own(one, 'id') : undefined));
  const at = ids.indexOf(id);
  if (at >= 0) return isList ? [at] : ['articles', at];
  const names = ids.filter((one): one is string => typeof one === 'string');
  throw new Stop(`${file} has no article ${oneLine(id)}.${didYouMean(id, names)}`, EXIT.problems);
}

/** The text with the question at the end of a list, which is made where there is none. */
function added(
  text: string,
  path: Place,
  { file, question }: { readonly file: string; readonly question: string },
): string {
  const { value } = readJson(new TextEncoder().encode(text));
  const list = path.reduce<unknown>((inner, step) => (inner as Raw | undefined)?.[step], value);
  const same = (one: unknown): boolean =>
    typeof one === 'string' && one.toLowerCase() === question.toLowerCase();
  if (list !== undefined && !Array.isArray(list))
    throw new Stop(
      `${file}: ${path.at(-1)} of that article is no list. Write it as ["…"]; deskbell check ${file} shows the line.`,
      EXIT.problems,
    );
  const texts: readonly unknown[] = list ?? [];
  return texts.some(same) ? text : setValue(text, path, [...texts, question]);
}
