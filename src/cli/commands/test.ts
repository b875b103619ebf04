import type { Evaluation, Figures, Outcome } from '../../search/index.js';
import type { Arguments, Command } from '../command.js';
import { askGolden } from '../golden.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { openFaq } from '../open-faq.js';
import { oneFile } from '../one-file.js';
import { oneLine, styleFor } from '../style.js';

export const test: Command = {
  name: 'test',
  purpose: 'measures how well the golden questions find their articles',
  usage: 'FAQ.json [--json] [--min-hit3 RATE]',
  options: {
    policy: {
      type: 'string',
      value: 'RETURNS.json',
      help: 'the policy behind {{policy:…}}, where the file names none',
    },
    json: { type: 'boolean', help: 'one object of figures, rates from 0 to 1, times in milliseconds' },
    'min-hit3': { type: 'string', value: 'RATE', help: 'exit 1 below this rate, such as 0.95' },
  },
  notes: [
    [
      'Figures',
      [
        'tests              golden questions that were asked',
        'hit1, hit3, hit5   share whose article is the first, among the first three, five',
        'mrr10              mean of 1/rank, 0 beyond the tenth',
        'empty              share that found nothing at all',
        'msMedian, msP95    time of one search; indexMs: of building the index',
        'articles, locale   what was searched: the articles that every visitor sees now',
      ],
    ],
  ],
  examples: [
    'deskbell test faq.en.json',
    'deskbell test faq.en.json --json',
    'deskbell test faq.en.json --min-hit3 0.95',
  ],
  exits: [
    [EXIT.ok, 'measured, whatever the figures (unless --min-hit3 is given)'],
    [EXIT.problems, 'hit3 is below --min-hit3, or the file holds nothing that can be searched'],
    [EXIT.usage, 'the file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const file = oneFile(args.positionals, 'test');
  if (args.positionals.length > 1) throw new Stop('Name one file only. See: deskbell test --help');
  const least = args.number('min-hit3', { least: 0, most: 1 });
  const faq = await openFaq(file, io, args.text('policy'));
  const golden = await askGolden(faq, io);
  const { figures } = golden;
  if (golden.hidden.length) {
    line(
      io.stderr,
      `${count(golden.hidden.length, 'question')} left out: not every visitor sees their articles now.`,
    );
  }
  const all = { ...figures, articles: golden.articles.length, locale: faq.locale };
  if (args.flag('json')) line(io.stdout, JSON.stringify(all));
  else report(all, golden, io);
  if (least === undefined || (figures.tests > 0 && figures.hit3 >= least)) return EXIT.ok;
  line(
    io.stderr,
    `hit3 is ${rate(figures.hit3)} of ${count(figures.tests, 'question')}, below the ${rate(least)} asked for.`,
  );
  return EXIT.problems;
}

const rate = (share: number): string => `${(share * 100).toFixed(1)} %`;
const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

type All = Figures & { readonly articles: number; readonly locale: string };

function report(all: All, { outcomes }: Evaluation, io: Io): void {
  const { bold } = styleFor(io.stdout, io);
  line(
    io.stdout,
    `${bold(count(all.tests, 'golden question'))} over ${count(all.articles, 'article')} (${all.locale})`,
  );
  if (!all.tests) {
    line(io.stdout, 'Nothing to measure: add "tests" to the file or to its articles.');
    return;
  }
  const table = [
    ['first', rate(all.hit1)],
    ['among the first three', rate(all.hit3)],
    ['among the first five', rate(all.hit5)],
    ['mean reciprocal rank', all.mrr10.toFixed(3)],
    ['found nothing', rate(all.empty)],
    ['one search, median', ms(all.msMedian)],
    ['one search, 95 %', ms(all.msP95)],
    ['building the index', ms(all.indexMs)],
  ] as const;
  line(io.stdout);
  for (const [label, value] of table) line(io.stdout, `  ${label.padEnd(24)}${value.padStart(10)}`);
  misses(
    outcomes.filter(({ passed }) => !passed),
    io,
  );
}

function misses(missed: readonly Outcome[], io: Io): void {
  const { bold, dim } = styleFor(io.stdout, io);
  if (!missed.length) return;
  line(io.stdout);
  line(io.stdout, bold(count(missed.length, 'miss', 'misses')));
  for (const { test: wanted, rank, found } of missed) {
    const at = rank ? `is number ${rank}` : 'is not among the first ten';
    line(io.stdout, `  ${oneLine(wanted.query)}`);
    line(
      io.stdout,
      dim(`    ${wanted.expect.join(' or ')} ${at}; found: ${found.slice(0, 3).join(', ') || 'nothing'}`),
    );
  }
}
