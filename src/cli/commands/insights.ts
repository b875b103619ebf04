import { isDay, isTimezone } from '../../content/reading.js';
import { Gathered, figuresOf, type Figures } from '../../insights/index.js';
import { loadLanguage } from '../../search/index.js';
import { spare, writeOut } from '../carry/write-out.js';
import type { Arguments, Command } from '../command.js';
import { type Content, openContent } from '../insights/content.js';
import { advise } from '../insights/missing.js';
import { type LogRead, readLogs } from '../insights/read-log.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';

const DAY = 86_400_000;

export const insights: Command = {
  name: 'insights',
  purpose: 'makes a report of what visitors asked, read and could not find',
  usage: 'EVENTS.ndjson… [-o REPORT.html] [--content FILE]… [--json]',
  options: {
    out: { type: 'string', short: 'o', value: 'FILE', help: 'where to; standard output when left out' },
    content: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      help: 'the files that name what the log has ids of: desk.json, or each; may come again',
    },
    from: { type: 'string', value: 'DAY', help: 'first day that counts, such as 2026-11-23' },
    to: { type: 'string', value: 'DAY', help: 'last day that counts' },
    timezone: { type: 'string', value: 'NAME', help: 'where the days are, such as Europe/Berlin; else here' },
    json: { type: 'boolean', help: 'the figures of the report, as one object' },
  },
  notes: [
    [
      'The log',
      [
        'One event a line, {"type": "deskbell-…", "detail": {…}}, in any order; .gz is read too. docs/insights.md tells how a site',
        'collects it. Lines that are something else are counted and named, and nothing more. It may be of any length:',
        'it is read once, and what is remembered does not grow with it.',
      ],
    ],
    [
      'The report',
      [
        'One HTML page that loads nothing, runs nothing and sends nothing. Mail addresses and numbers are masked again.',
      ],
    ],
  ],
  examples: [
    'deskbell insights events.ndjson --content desk.json -o report.html',
    'deskbell insights logs/2026-11-*.ndjson.gz --from 2026-11-23 --timezone Europe/Berlin -o report.html',
    'cat events.ndjson | deskbell insights - --json',
  ],
  exits: [
    [EXIT.ok, 'written'],
    [EXIT.problems, 'there was no event in it'],
    [EXIT.usage, 'a file cannot be read or written, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const files = args.positionals;
  const out = args.text('out');
  if (!files.length) throw new Stop('Name a log, or - for standard input. See: deskbell insights --help');
  if (out === undefined && !args.flag('json') && io.stdout.isTTY === true)
    throw new Stop('Say where to: deskbell insights EVENTS.ndjson -o report.html');
  if (out !== undefined) await spare(out, [...files, ...args.texts('content')], io);
  const gathered = new Gathered(spanOf(args));
  const content = await openContent(args.texts('content'), io);
  const log = await readLogs(files, gathered, io);
  tell(log, gathered, io);
  if (!gathered.events) throw new Stop('There is no event in it that counts.', EXIT.problems);
  const { names, synonyms, texts } = content;
  const languages = await languagesOf(gathered);
  const figures = figuresOf(gathered, { names, synonyms, texts, languages });
  const missed = await advise(figures.missed, content, io.now());
  if (args.flag('json')) line(io.stdout, JSON.stringify({ ...figures, missed, log }, null, 2));
  if (out !== undefined || !args.flag('json')) await write({ figures, missed, log, content }, out, io);
  return EXIT.ok;
}

interface Written {
  readonly figures: Figures;
  readonly missed: Awaited<ReturnType<typeof advise>>;
  readonly log: LogRead;
  readonly content: Content;
}

async function write({ content, ...all }: Written, out: string | undefined, io: Io): Promise<void> {
  // What draws is large, so only a page loads it.
  const [{ reportPage }, draw] = await Promise.all([
    import('../insights/report/page.js'),
    import('../insights/plots.js'),
  ]);
  const page = reportPage({ ...all, titles: content.names.articles }, draw);
  if (out === undefined) io.stdout.write(page);
  else {
    await writeOut(out, page, { io, force: true });
    line(io.stderr, `${out}: ${count(all.figures.events, 'event')}, ${Math.ceil(page.length / 1000)} kB`);
  }
}

function spanOf(args: Arguments): { timezone: string; from?: number | undefined; to?: number | undefined } {
  const timezone = args.text('timezone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isTimezone(timezone))
    throw new Stop(`--timezone takes a name such as Europe/Berlin, not "${timezone}".`);
  const dayOf = (name: string): number | undefined => {
    const given = args.text(name);
    if (given === undefined) return undefined;
    if (/^\d{4}-\d\d-\d\d$/.test(given) && isDay(given)) return Date.parse(given) / DAY;
    throw new Stop(`--${name} takes a day such as 2026-11-23, not "${given}".`);
  };
  return { timezone, from: dayOf('from'), to: dayOf('to') };
}

const SAYS = {
  'not-json': 'not JSON',
  'no-event': 'no event of Deskbell',
  'no-time': 'an event without a time',
  'too-long': 'too long',
} as const;

function tell({ bad, named }: LogRead, { outside, twice }: Gathered, io: Io): void {
  if (outside) line(io.stderr, `${count(outside, 'event')} outside of the days asked for.`);
  if (twice) line(io.stderr, `${count(twice, 'event')} came twice and counted once.`);
  if (!bad) return;
  line(io.stderr, `${count(bad, 'line')} could not be read and ${bad === 1 ? 'was' : 'were'} left out:`);
  for (const { file, line: at, fault } of named) line(io.stderr, `  ${file}:${at} is ${SAYS[fault]}`);
  if (bad > named.length) line(io.stderr, `  and ${count(bad - named.length, 'more', 'more')}`);
}

/** What the search knows of each language that was asked in. */
async function languagesOf({ questions }: Gathered) {
  const found = new Map<string, Awaited<ReturnType<typeof loadLanguage>>>();
  for (const { locale } of questions.list())
    if (!found.has(locale)) found.set(locale, await loadLanguage(locale));
  return found;
}
