import { type LineVerdict, type Order, verdicts } from '../../returns/index.js';
import type { Arguments, Command } from '../command.js';
import { instantOf } from '../instant.js';
import { EXIT, type Io, line, Stop } from '../io.js';
import { openReturns } from '../open-returns.js';
import { oneOrder, readOrders } from '../read-orders.js';
import { reasonIn, SAID, told } from '../said.js';
import { oneLine, styleFor } from '../style.js';
import { answerWords, verdictWords } from '../verdict-words.js';

export const verdict: Command = {
  name: 'verdict',
  purpose: 'says of every item of an order whether it can go back, until when, and why',
  usage: 'RETURNS.json ORDER.json [--as-of DATE-TIME] [--json]',
  options: {
    'as-of': {
      type: 'string',
      value: 'DATE-TIME',
      help: 'as if it were then, such as 2026-11-24T09:00:00+01:00',
    },
    ...SAID,
    order: { type: 'string', value: 'NUMBER', help: 'which one, where the file holds several' },
    json: { type: 'boolean', help: 'an array of {lineId, verdict}' },
  },
  notes: [
    [
      'The order',
      [
        '{orderedAt, deliveredAt?, country, lines: [{lineId, sku, category, price, …}]}; - reads it from standard input',
      ],
    ],
    ['Doubt', ['What the order does not tell is never taken against the person: then a person has to look.']],
  ],
  examples: [
    'deskbell verdict returns.json order.json',
    'deskbell verdict returns.json order.json --reason changed-mind --as-of 2026-12-24T18:00:00+01:00',
    'deskbell verdict returns.json orders.json --order HP-482913 --json',
  ],
  exits: [
    [EXIT.ok, 'decided, whatever the verdicts'],
    [EXIT.problems, 'the file holds no policy'],
    [EXIT.usage, 'a file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run({ positionals, text, flag }: Arguments, io: Io): Promise<number> {
  const [file, orderFile, ...more] = positionals;
  if (file === undefined || orderFile === undefined || more.length)
    throw new Stop('Name a policy file and an order. See: deskbell verdict --help');
  const given = text('as-of');
  const asOf = given === undefined ? io.now() : instantOf('as-of', given);
  const policy = await openReturns(file, io);
  const reason = reasonIn(policy, text('reason'));
  const found = oneOrder(await readOrders(orderFile, io), text('order'), orderFile);
  const order = told(found, { reason, condition: text('condition') });
  const decided = verdicts(policy, order, { asOf });
  if (flag('json')) line(io.stdout, JSON.stringify(decided, null, 2));
  else report(decided, order, io);
  return EXIT.ok;
}

const MARKS = { yes: ['green', '✓'], no: ['red', '✗'], review: ['yellow', '?'] } as const;

function report(decided: readonly LineVerdict[], { lines }: Order, io: Io): void {
  const style = styleFor(io.stdout, io);
  if (!decided.length) line(io.stdout, 'The order has no items.');
  decided.forEach(({ lineId, verdict: one }, i) => {
    const [colour, mark] = MARKS[one.eligible];
    const title = oneLine(String(lines[i]?.title ?? lines[i]?.sku ?? 'Item'));
    if (i) line(io.stdout);
    line(
      io.stdout,
      `${style[colour](mark)} ${style.bold(title)} ${style.dim(`(${oneLine(lineId)})`)}  ${style[colour](answerWords(one))}`,
    );
    for (const [name, words] of verdictWords(one))
      line(io.stdout, `    ${style.dim(name.padEnd(8))}${oneLine(words)}`);
  });
}
