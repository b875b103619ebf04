import { parseReturns } from '../../returns/index.js';
import { writeOut } from '../carry/write-out.js';
import type { Arguments, Command } from '../command.js';
import { HOLDS } from '../file-kind.js';
import { DRAWN } from '../graph/index.js';
import { mermaid } from '../graph/mermaid.js';
import { svg } from '../graph/svg.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { known } from '../known.js';
import { openFile, type Opened } from '../opened.js';
import { readOrders } from '../read-orders.js';
import { reasonIn, SAID, told } from '../said.js';

const FORMATS = new Map([
  ['mermaid', mermaid],
  ['svg', svg],
]);

export const graph: Command = {
  name: 'graph',
  purpose: 'draws the questions of a file and what each leads to',
  usage:
    'FILE [FAQ.json…] [--orders ORDERS.json [--reason ID] [--condition WORD]] [--format mermaid|svg] [-o FILE]',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'mermaid, as code hosts draw it (the usual), or svg' },
    orders: {
      type: 'string',
      value: 'ORDERS.json',
      help: 'for a policy: how many of their items end at each rule',
    },
    ...SAID,
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'where to; its end .svg or .mmd says the format',
    },
    force: { type: 'boolean', help: 'replace what is there' },
  },
  notes: [
    [
      'What it draws',
      [
        `A file of ${[...DRAWN.keys()].join(', ')}: what is asked in its order, what each answer leads to, and how many end there.`,
        'Errors and warnings of deskbell check stand where they are, marked.',
        'Articles are looked for in the FAQ files given with it.',
      ],
    ],
  ],
  examples: [
    'deskbell graph returns.json',
    'deskbell graph returns.json --orders orders.json --reason changed-mind -o returns.svg',
    'deskbell graph departments.en.json -o routing.svg',
    'deskbell graph guides.en.json faq.en.json --format svg > guides.svg',
  ],
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
  const out = args.text('out');
  const format = args.text('format') ?? (out?.endsWith('.svg') ? 'svg' : 'mermaid');
  const write = FORMATS.get(format);
  if (!write) throw new Stop(`--format takes ${[...FORMATS.keys()].join(' or ')}, not "${format}".`);
  const opened = await openFile(file, io);
  const beside: Opened[] = [];
  for (const other of others) beside.push(await openFile(other, io));
  const advice = `See: deskbell check ${file}`;
  const draw = opened.kind && DRAWN.get(opened.kind);
  if (!draw && opened.kind)
    throw new Stop(
      `${opened.name} holds ${HOLDS[opened.kind]}. What can be drawn: ${[...DRAWN.keys()].join(', ')}.`,
    );
  const sample = await sampleIn(args, opened, io);
  const drawn = draw?.(opened, { now: io.now(), known: await known([opened, ...beside], io), ...sample });
  if (!drawn) throw new Stop(`There is nothing to draw in ${opened.name}. ${advice}`, EXIT.problems);
  if (out === undefined) io.stdout.write(write(drawn));
  else await writeOut(out, write(drawn), { io, force: args.flag('force') });
  const marks = [...drawn.nodes, ...drawn.edges].filter(({ problem }) => problem !== undefined).length;
  if (marks) line(io.stderr, `${count(marks, 'place')} marked. ${advice}`);
  return EXIT.ok;
}

/** The orders to count, as of the day they are told from. */
async function sampleIn({ text }: Arguments, { kind, name, source }: Opened, io: Io) {
  const file = text('orders');
  if (file === undefined) return { orders: [], asOf: io.now() };
  if (kind !== 'returns') throw new Stop(`--orders counts for a policy, and ${name} is none.`);
  const { orders, asOf } = await readOrders(file, io);
  const then = asOf === undefined ? NaN : Date.parse(asOf);
  const { model } = parseReturns(source.value);
  const said = { reason: model && reasonIn(model, text('reason')), condition: text('condition') };
  return { orders: orders.map((order) => told(order, said)), asOf: Number.isNaN(then) ? io.now() : then };
}
