import type { Arguments, Command } from '../command.js';
import { DRAWN } from '../graph/index.js';
import { mermaid } from '../graph/mermaid.js';
import { svg } from '../graph/svg.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { known } from '../known.js';
import { openFile } from '../opened.js';

const FORMATS = new Map([
  ['mermaid', mermaid],
  ['svg', svg],
]);

export const graph: Command = {
  name: 'graph',
  purpose: 'draws the questions of a file and what each leads to',
  usage: 'FILE [FAQ.json…] [--format mermaid|svg]',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'mermaid, as code hosts draw it (the usual), or svg' },
  },
  notes: [
    [
      'What it draws',
      [
        `A ${[...DRAWN.keys()].join(' or ')} file. Errors and warnings of deskbell check stand where they are, marked.`,
        'Articles are looked for in the FAQ files given with it.',
      ],
    ],
  ],
  examples: ['deskbell graph returns.json', 'deskbell graph returns.json --format svg > returns.svg'],
  exits: [
    [EXIT.ok, 'drawn, problems or not'],
    [EXIT.problems, 'there is nothing in the file to draw'],
    [EXIT.usage, 'a file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run(args: Arguments, io: Io): Promise<number> {
  const [file, ...others] = args.positionals;
  if (file === undefined) throw new Stop('Name a file. See: deskbell graph --help');
  const format = args.text('format') ?? 'mermaid';
  const write = FORMATS.get(format);
  if (!write) throw new Stop(`--format takes ${[...FORMATS.keys()].join(' or ')}, not "${format}".`);
  const opened = await openFile(file, io);
  const beside: Awaited<ReturnType<typeof openFile>>[] = [];
  for (const other of others) beside.push(await openFile(other, io));
  const advice = `See: deskbell check ${file}`;
  const draw = opened.kind && DRAWN.get(opened.kind);
  if (!draw && opened.kind)
    throw new Stop(
      `${opened.name} is a ${opened.kind} file. What can be drawn: ${[...DRAWN.keys()].join(', ')}.`,
    );
  const drawn = draw?.(opened, { now: io.now(), known: await known([opened, ...beside], io) });
  if (!drawn) throw new Stop(`There is nothing to draw in ${opened.name}. ${advice}`, EXIT.problems);
  io.stdout.write(write(drawn));
  const marks = [...drawn.nodes, ...drawn.edges].filter(({ problem }) => problem !== undefined).length;
  if (marks) line(io.stderr, `${count(marks, 'place')} marked. ${advice}`);
  return EXIT.ok;
}
