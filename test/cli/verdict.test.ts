import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { type LineVerdict, type Order, parseReturns, verdicts } from '../../src/returns/index.js';
import { deskbell, FIXTURES } from '../helpers/command-line.js';

const ASKED = ['verdict', 'returns.json', 'order.json', '--as-of', '2026-09-20T12:00:00+02:00'];
const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(`${FIXTURES}${name}`, 'utf8')) as unknown;
const order = async () => (await read('order.json')) as Order;

describe('deskbell verdict', () => {
  it('tells of each item whether, until when, why not, and what instead', async () => {
    const { code, stdout, stderr } = await deskbell(ASKED);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      [
        '✓ Mug (1)  can go back until 2026-10-04',
        '    until   2026-10-04 (counted from delivered on 2026-09-04)',
        '    get     refund original, store credit (+ 4.00 EUR)',
        '    how     mail (4.90 EUR), in store (free)',
        '    rules   rest',
        '',
        '✗ Towel (2)  cannot go back',
        '    why     This item was sold as final sale. [FINAL_SALE, article return]',
        '    instead if it is faulty, it can go back; ask a person',
        '    rules   final-sale',
        '',
        '? Lamp (3)  a person has to look',
        '    until   2028-09-03 (counted from delivered on 2026-09-04)',
        '    why     Please show us what is wrong, for example in a photo. [NEEDS_EVIDENCE]',
        '    get     repair, replacement',
        '    how     mail (free)',
        '    instead ask a person',
        '    rules   fault',
        '',
      ].join('\n'),
    );
  });

  it('prints with --json what the engine says, and nothing else', async () => {
    const { stdout } = await deskbell([...ASKED, '--json']);
    const policy = parseReturns(await read('returns.json')).model;
    assert.ok(policy);
    const asOf = '2026-09-20T12:00:00+02:00';
    assert.deepEqual(
      JSON.parse(stdout),
      JSON.parse(JSON.stringify(verdicts(policy, await order(), { asOf }))),
    );
  });

  it('asks as of now where no moment is given', async () => {
    const now = Date.parse('2026-10-07T12:00:00+02:00');
    const { stdout } = await deskbell(['verdict', 'returns.json', 'order.json', '--json'], { now });
    const [mug] = JSON.parse(stdout) as LineVerdict[];
    assert.equal(mug?.verdict.eligible, 'no');
    assert.deepEqual(
      mug?.verdict.reasons.map(({ code }) => code),
      ['OUTSIDE_WINDOW'],
    );
  });

  it('says of items without one what the reason and the condition were', async () => {
    const { lines, ...rest } = await order();
    const bare = {
      ...rest,
      lines: lines.map((one) => ({ ...one, reason: undefined, condition: undefined })),
    };
    const asked = ['verdict', 'returns.json', '-', '--json', ...ASKED.slice(3)];
    const answers = async (...more: string[]) => {
      const { stdout } = await deskbell([...asked, ...more], { input: JSON.stringify(bare) });
      return (JSON.parse(stdout) as LineVerdict[]).map(({ verdict }) => verdict.eligible);
    };
    assert.deepEqual(await answers(), ['review', 'review', 'review']);
    assert.deepEqual(await answers('--reason', 'changed-mind'), ['yes', 'no', 'yes']);
    assert.deepEqual(await answers('--reason', 'changed-mind', '--condition', 'used'), ['no', 'no', 'no']);
  });

  it('takes one order out of several', async () => {
    const input = JSON.stringify({ orders: [await order(), { ...(await order()), orderNumber: '1002' }] });
    const asked = ['verdict', 'returns.json', '-'];
    assert.equal((await deskbell([...asked, '--order', '1002'], { input })).code, 0);
    assert.match(
      (await deskbell(asked, { input })).stderr,
      /2 orders: choose one with --order NUMBER\. It has 1001, 1002\./,
    );
    assert.match((await deskbell([...asked, '--order', '7'], { input })).stderr, /has no order 7\./);
  });

  it('says in a sentence what it cannot use', async () => {
    for (const [words, sentence, input = ''] of [
      [['returns.json'], /^Name a policy file and an order\. See: deskbell verdict --help\n$/],
      [['returns.json', '-'], /<stdin> is no order/, '{"a": 1}'],
      [['returns.json', '-'], /Number 2 in <stdin> is no order/, '[{"lines": []}, 5]'],
      [['returns.json', 'order.json', '--reason', 'brokn'], /no reason "brokn"\. Did you mean "broken"\?/],
      [['returns.json', 'order.json', '--as-of', 'today'], /--as-of takes a date and time with its offset/],
    ] as const) {
      const { code, stderr } = await deskbell(['verdict', ...words], { input });
      assert.match(stderr, sentence);
      assert.equal(code, 2);
    }
    assert.equal((await deskbell(['verdict', '-', 'order.json'], { input: '{' })).code, 1);
  });

  it('lets no text of a file move the cursor', async () => {
    const one = await order();
    const lines = one.lines.map((item) => ({ ...item, title: 'Mug\u001b[2J\n\u202e' }));
    const { stdout } = await deskbell(['verdict', 'returns.json', '-'], {
      input: JSON.stringify({ ...one, lines }),
    });
    assert.doesNotMatch(stdout, /[\u001b\u202e]/);
  });
});
