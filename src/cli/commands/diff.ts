import { type Order, type ReturnsPolicy, type Verdict, verdicts } from '../../returns/index.js';
import type { Arguments, Command } from '../command.js';
import { instantOf } from '../instant.js';
import { count, EXIT, type Io, line, Stop } from '../io.js';
import { openReturns } from '../open-returns.js';
import { type OrderFile, readOrders } from '../read-orders.js';
import { reasonIn, SAID, told } from '../said.js';
import { oneLine, styleFor } from '../style.js';
import { changesBetween } from '../verdict-changes.js';

export const diff: Command = {
  name: 'diff',
  purpose: 'lists the verdicts that a new policy changes',
  usage: 'OLD.json NEW.json --orders ORDERS.json [--as-of DATE-TIME] [--json]',
  options: {
    orders: { type: 'string', value: 'ORDERS.json', help: 'one order, a list of them, or {orders, asOf?}' },
    'as-of': {
      type: 'string',
      value: 'DATE-TIME',
      help: 'as if it were then; else the asOf of the orders, or now',
    },
    ...SAID,
    json: {
      type: 'boolean',
      help: '{total, changed, changes: [{orderNumber, lineId, title, changes, from, to}]}',
    },
  },
  notes: [
    [
      'What counts',
      [
        'What a person would notice: the answer, its day, why, rights by law, what they get, how, and what it costs.',
        'An item that has another rule but the same verdict is not listed.',
      ],
    ],
  ],
  examples: [
    'deskbell diff old.json new.json --orders orders.json',
    'deskbell diff old.json new.json --orders orders.json --reason changed-mind --json',
  ],
  exits: [
    [EXIT.ok, 'compared, whatever changes'],
    [EXIT.problems, 'a file holds no policy'],
    [EXIT.usage, 'a file cannot be read, or the command was not understood'],
  ],
  run,
};

interface Change {
  readonly orderNumber: string;
  readonly lineId: string;
  readonly title: string;
  readonly changes: readonly string[];
  readonly from: Verdict;
  readonly to: Verdict;
}

async function run({ positionals, text, flag }: Arguments, io: Io): Promise<number> {
  const [oldFile, newFile, ...more] = positionals;
  const ordersFile = text('orders');
  if (oldFile === undefined || newFile === undefined || more.length || ordersFile === undefined)
    throw new Stop('Name two policy files, and --orders ORDERS.json. See: deskbell diff --help');
  const given = text('as-of');
  const [before, after] = [await openReturns(oldFile, io), await openReturns(newFile, io)];
  const file = await readOrders(ordersFile, io);
  const asOf = given === undefined ? momentOf(file, io) : instantOf('as-of', given);
  const said = { reason: reasonIn(after, text('reason')), condition: text('condition') };
  const orders = file.orders.map((order) => told(order, said));
  const changes = orders.flatMap((order, i) => changesOf(order, { before, after, asOf, number: i + 1 }));
  const total = orders.reduce((sum, { lines }) => sum + lines.length, 0);
  if (flag('json')) line(io.stdout, JSON.stringify({ total, changed: changes.length, changes }, null, 2));
  else report(changes, total, io);
  return EXIT.ok;
}

function momentOf({ asOf }: OrderFile, io: Io): number {
  const at = asOf === undefined ? io.now() : Date.parse(asOf);
  return Number.isNaN(at) ? io.now() : at;
}

interface Between {
  readonly before: ReturnsPolicy;
  readonly after: ReturnsPolicy;
  readonly asOf: number;
  /** Of the order in its file. */
  readonly number: number;
}

function changesOf(order: Order, { before, after, asOf, number }: Between): readonly Change[] {
  const now = verdicts(after, order, { asOf });
  return verdicts(before, order, { asOf }).flatMap(({ lineId, verdict: from }, i) => {
    const to = (now[i] as (typeof now)[number]).verdict;
    const changes = changesBetween(from, to);
    const { title, sku } = order.lines[i] ?? {};
    const names = {
      orderNumber: String(order.orderNumber ?? `#${number}`),
      lineId,
      title: title ?? sku ?? 'Item',
    };
    return changes.length ? [{ ...names, changes, from, to }] : [];
  });
}

/** `yes → no` with how many there are of it, the most frequent first. */
function tally(changes: readonly Change[]): string {
  const many = new Map<string, number>();
  for (const { from, to } of changes) {
    const kind = from.eligible === to.eligible ? `still ${to.eligible}` : `${from.eligible} → ${to.eligible}`;
    many.set(kind, (many.get(kind) ?? 0) + 1);
  }
  return [...many]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, times]) => `${times.toLocaleString('en')} ${kind}`)
    .join(', ');
}

function report(changes: readonly Change[], total: number, io: Io): void {
  const { bold, dim } = styleFor(io.stdout, io);
  for (const { orderNumber, lineId, title, changes: what } of changes) {
    line(io.stdout, `${dim(oneLine(`${orderNumber} ${lineId}`))}  ${bold(oneLine(title))}`);
    for (const change of what) line(io.stdout, `    ${oneLine(change)}`);
  }
  if (changes.length) line(io.stdout);
  const kinds = changes.length ? `: ${tally(changes)}` : '';
  const verb = changes.length === 1 ? 'changes' : 'change';
  line(io.stdout, `${changes.length.toLocaleString('en')} of ${count(total, 'verdict')} ${verb}${kinds}.`);
}
