import type { Level } from '../../content/index.js';
import { checkFile, type Checked, type Finding } from '../check-file.js';
import type { Arguments, Command } from '../command.js';
import { behindDesks } from '../desk-files.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { known, openFile, type Opened } from '../opened.js';
import { oneLine, styleFor } from '../style.js';

const COLOURS = { error: 'red', warning: 'yellow', advice: 'blue' } as const;

export const check: Command = {
  name: 'check',
  purpose: 'finds every problem in the files of a help desk',
  usage: 'FILE… [--json] [--no-tests]',
  options: {
    json: { type: 'boolean', help: 'one array of {file, line, column, level, code, message, path}' },
    'no-tests': { type: 'boolean', help: 'do not ask the golden questions' },
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
      'Files that name each other',
      [
        'With a desk.json all files that it names are checked too.',
        'Articles, topics, guides, departments and policies are looked for in the files that are checked together.',
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
    'deskbell check faq.en.json returns.json',
    'deskbell check content/*.json --json',
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
  const opened: Opened[] = [];
  const unread: string[] = [];
  for (const file of args.positionals) {
    try {
      opened.push(await openFile(file, io));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      unread.push(error.message);
    }
  }
  // A desk is checked with all it names.
  opened.push(...(await behindDesks(opened, io)));
  const options = { tests: !args.flag('no-tests'), io, known: await known(opened, io) };
  const checked: Checked[] = [];
  for (const one of opened) checked.push(await checkFile(one, options));
  const findings = checked.flatMap((one) => one.findings);
  if (args.flag('json')) line(io.stdout, JSON.stringify(findings, null, 2));
  else report(findings, checked, io);
  for (const sentence of unread) line(io.stderr, styleFor(io.stderr, io).red(sentence));
  if (unread.length) return EXIT.usage;
  return findings.some(({ level }) => level === 'error') ? EXIT.problems : EXIT.ok;
}

function report(findings: readonly Finding[], checked: readonly Checked[], io: Io): void {
  const style = styleFor(io.stdout, io);
  for (const { file, line: row, column, level, code, message } of findings) {
    const place = `${file}:${row}:${column}`;
    line(io.stdout, `${place}  ${style[COLOURS[level]](level)}  ${style.dim(code)}  ${oneLine(message)}`);
  }
  if (!checked.length) return;
  if (findings.length) line(io.stdout);
  line(io.stdout, summary(findings, checked));
}

/** `2 errors, 1 advice in 1 file (86 articles; 118 of 120 golden questions found).` */
function summary(findings: readonly Finding[], checked: readonly Checked[]): string {
  const many = (wanted: Level): number => findings.filter(({ level }) => level === wanted).length;
  const [errors, warnings, advice] = [many('error'), many('warning'), many('advice')];
  const parts = [
    errors && count(errors, 'error'),
    warnings && count(warnings, 'warning'),
    advice && count(advice, 'piece of advice', 'pieces of advice'),
  ].filter(Boolean);
  const sum = (of: (one: Checked) => number): number => checked.reduce((total, one) => total + of(one), 0);
  const asked = sum(({ asked }) => asked);
  const found = sum(({ found }) => found).toLocaleString('en');
  const golden = asked ? `; ${found} of ${count(asked, 'golden question')} found` : '';
  const kinds = [...new Set(checked.map(({ what }) => what))].map((what) => {
    return count(
      sum((one) => (one.what === what ? one.many : 0)),
      what,
    );
  });
  return `${parts.join(', ') || 'No problems'} in ${count(checked.length, 'file')} (${kinds.join(', ')}${golden}).`;
}
