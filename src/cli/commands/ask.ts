import type { Hit, Hits, WordMatch } from '../../search/index.js';
import type { Arguments, Command } from '../command.js';
import { searchFor } from '../golden.js';
import { EXIT, type Io, line, Stop } from '../io.js';
import { openFaq } from '../open-faq.js';
import { oneFile } from '../one-file.js';
import { oneLine, styleFor } from '../style.js';

const LIMIT = 10;
/** So many words of the content are named for each typed one. */
const NAMED = 4;

export const ask: Command = {
  name: 'ask',
  purpose: 'asks a question as a visitor would, and shows the ranked answers',
  usage: 'FAQ.json "question" [--json] [--limit N] [--why]',
  options: {
    json: {
      type: 'boolean',
      help: '{query, corrected, results: [{id, score}]}; corrected is null where nothing was',
    },
    policy: {
      type: 'string',
      value: 'RETURNS.json',
      help: 'the policy behind {{policy:…}}, where the file names none',
    },
    limit: { type: 'string', value: 'N', help: `at most so many answers (${LIMIT})` },
    why: { type: 'boolean', help: 'how each word was understood, and where it matched' },
  },
  examples: [
    'deskbell ask faq.en.json "retrun polcy"',
    'deskbell ask faq.en.json "how do I get my money back" --why',
    'deskbell ask faq.ru.json "где моя посылка" --json --limit 3',
  ],
  exits: [
    [EXIT.ok, 'asked, also where nothing was found'],
    [EXIT.problems, 'the file holds nothing that can be searched'],
    [EXIT.usage, 'the file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const file = oneFile(args.positionals, 'ask');
  const query = args.positionals.slice(1).join(' ');
  if (!query.trim()) throw new Stop('Add the question: deskbell ask FAQ.json "where is my order"');
  const limit = args.number('limit', { least: 1, most: 1000 }) ?? LIMIT;
  const faq = await openFaq(file, io, args.text('policy'));
  const { build } = await searchFor(faq, io.now());
  const hits = build()(query, { limit: Math.floor(limit) });
  if (args.flag('json')) line(io.stdout, JSON.stringify(asJson(hits, args.flag('why')), null, 2));
  else report(hits, args.flag('why'), io);
  return EXIT.ok;
}

function asJson({ query, corrected, hits, words }: Hits, why: boolean): object {
  const results = hits.map(({ article, score, fields }) => ({
    id: article.id,
    score,
    ...(why && { fields }),
  }));
  return { query, corrected: corrected ?? null, results, ...(why && { words }) };
}

function report({ query, corrected, hits, nearest, total, words }: Hits, why: boolean, io: Io): void {
  const { bold, dim } = styleFor(io.stdout, io);
  if (corrected !== undefined) line(io.stdout, `Understood as: ${bold(oneLine(corrected))}`);
  if (why) for (const word of words) line(io.stdout, dim(`  ${explain(word)}`));
  if (corrected !== undefined || why) line(io.stdout);
  if (hits.length) {
    hits.forEach((hit, i) => answer(hit, `${i + 1}.`, io));
    if (total > hits.length) line(io.stdout, dim(`and ${total - hits.length} more`));
    return;
  }
  line(io.stdout, `Nothing answers "${oneLine(query)}".${nearest.length ? ' Nearest:' : ''}`);
  for (const hit of nearest) answer(hit, '-', io);
}

function answer({ article, score, fields }: Hit, mark: string, io: Io): void {
  const { bold, dim } = styleFor(io.stdout, io);
  line(io.stdout, `${mark.padStart(3)} ${bold(oneLine(article.question))}`);
  const where = fields.length ? `, matched in ${fields.join(', ')}` : '';
  line(io.stdout, dim(`    ${article.id}, score ${score.toFixed(2)}${where}`));
}

/** `retrun → return (corrected 0.62), returns (corrected 0.62)` */
function explain({ typed, weak, words }: WordMatch): string {
  const named = words.slice(0, NAMED).map(({ word, how, weight }) => `${word} (${how} ${weight.toFixed(2)})`);
  const rest = words.length > NAMED ? `, and ${words.length - NAMED} more` : '';
  return `${oneLine(typed)}${weak ? ' (weak)' : ''} → ${named.join(', ') || 'nothing'}${rest}`;
}
