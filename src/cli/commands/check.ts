import { asOf } from '../as-of.js';
import { checkAll } from '../check-all.js';
import { report } from '../check-report.js';
import type { Arguments, Command } from '../command.js';
import { behindDesks } from '../desk-files.js';
import { EXIT, type Io, line, Stop } from '../io.js';
import { openFile, type Opened } from '../opened.js';
import { join } from '../path.js';
import { sarif } from '../sarif.js';
import { styleFor } from '../style.js';
import { version } from '../version.js';
import { watchFiles } from '../watch.js';

/** Milliseconds that one address may take. */
const TIMEOUT = 10_000;

export const check: Command = {
  name: 'check',
  purpose: 'finds every problem in the files of a help desk',
  usage: 'FILE… [--json | --sarif] [--no-tests] [--as-of DAY] [--links [--site URL]] [--watch]',
  options: {
    json: { type: 'boolean', help: 'one array of {file, line, column, level, code, message, path}' },
    sarif: { type: 'boolean', help: 'SARIF 2.1.0, which code hosts show beside the lines' },
    'no-tests': { type: 'boolean', help: 'do not ask the golden questions' },
    'as-of': { type: 'string', value: 'DAY', help: 'as on another day, or at an instant with its offset' },
    links: { type: 'boolean', help: 'also try every address of other sites' },
    site: { type: 'string', value: 'URL', help: 'with --links: where addresses of your own site begin' },
    watch: { type: 'boolean', help: 'check again whenever a file changes, until Ctrl-C' },
  },
  notes: [
    ['What it prints', ['file:line:col  level  code  message, one line for each problem, and a summary']],
    [
      'Levels',
      [
        'error     visitors would miss something, or a golden question fails: mend it before it goes online',
        'warning   shown all the same, but hardly as it was meant',
        'advice    nothing is wrong; this would be better',
      ],
    ],
    [
      'What is meant to be so',
      [
        'A file check.json beside the content silences problems, each with its reason, and holds the phrases',
        'your company does not say. See docs/checking.md.',
      ],
    ],
    [
      'Files that name each other',
      [
        'With a desk.json all files that it names are checked too.',
        'Articles, topics, guides, departments and policies are looked for in the files that are checked together.',
        'Translations are compared with their source where both files are given.',
      ],
    ],
    [
      'Golden questions',
      [
        'The "tests" of a file and of its articles are asked as visitors ask them; one that fails is an error.',
      ],
    ],
  ],
  examples: [
    'deskbell check faq.en.json',
    'deskbell check desk.json',
    'deskbell check faq.en.json faq.ru.json returns.json',
    'deskbell check content/*.json --json',
    'deskbell check faq.en.json --as-of 2026-12-24',
    'deskbell check faq.en.json --links --site https://shop.example',
    'cat faq.json | deskbell check -',
  ],
  exits: [
    [EXIT.ok, 'no error (warnings and advice are allowed)'],
    [EXIT.problems, 'at least one error'],
    [EXIT.usage, 'a file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  if (!args.positionals.length) throw new Stop('Name at least one file. See: deskbell check --help');
  if (args.flag('json') && args.flag('sarif')) throw new Stop('Choose one of --json and --sarif.');
  const site = args.text('site');
  if (site !== undefined && !/^https?:\/\/[^/]/.test(site))
    throw new Stop('--site takes the address of your site, such as https://shop.example.');
  const then = asOf(args, io);
  if (!args.flag('watch')) return once(args, then);
  if (args.positionals.includes('-')) throw new Stop('--watch needs files, and standard input is none.');
  let code: number = EXIT.ok;
  // A desk is watched with all it names.
  const named = (await open(args.positionals, io)).opened.map(({ file }) => file);
  await watchFiles([...args.positionals, ...named], io, async (names) => {
    if (names.length) line(io.stdout, `\n${styleFor(io.stdout, io).bold(`${names.join(', ')} changed`)}`);
    code = await once(args, then);
  });
  return code;
}

/** Opens what can be opened; the rest is told on stderr. */
async function open(files: readonly string[], io: Io): Promise<{ opened: Opened[]; unread: string[] }> {
  const opened: Opened[] = [];
  const unread: string[] = [];
  // A file that was named twice, as a pattern and a name do, counts once.
  const once = files.filter((file, i) => files.findIndex((other) => join(other) === join(file)) === i);
  for (const file of once) {
    try {
      opened.push(await openFile(file, io));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      unread.push(error.message);
    }
  }
  // A desk is checked with all it names.
  opened.push(...(await behindDesks(opened, io)));
  return { opened, unread };
}

async function once(args: Arguments, io: Io): Promise<number> {
  const { opened, unread } = await open(args.positionals, io);
  const checked = await checkAll(opened, {
    tests: !args.flag('no-tests'),
    io,
    links: args.flag('links') ? { site: args.text('site'), timeout: TIMEOUT, answers: new Map() } : undefined,
  });
  const findings = checked.flatMap((one) => one.findings);
  if (args.flag('json')) line(io.stdout, JSON.stringify(findings, null, 2));
  else if (args.flag('sarif')) line(io.stdout, JSON.stringify(sarif(checked, version()), null, 2));
  else report(findings, checked, io);
  for (const sentence of unread) line(io.stderr, styleFor(io.stderr, io).red(sentence));
  if (unread.length) return EXIT.usage;
  return findings.some(({ level }) => level === 'error') ? EXIT.problems : EXIT.ok;
}
