import assert from 'node:assert/strict';
import { readFile, rm, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deskbell, FIXTURES } from '../helpers/command-line.js';

const AS_OF = ['--as-of', '2026-09-20T12:00:00+02:00'];

describe('deskbell diff', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskbell-diff-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** The policy of the fixtures with something else in its text. */
  const changed = async (from: string, to: string): Promise<string> => {
    const text = await readFile(`${FIXTURES}returns.json`, 'utf8');
    assert.ok(text.includes(from));
    const file = join(folder, 'new.json');
    await writeFile(file, text.replaceAll(from, to));
    return file;
  };

  it('lists each verdict that changes, with a count', async () => {
    const file = await changed('"days": 30', '"days": 10');
    const { code, stdout } = await deskbell([
      'diff',
      'returns.json',
      file,
      '--orders',
      'order.json',
      ...AS_OF,
    ]);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      [
        '1001 1  Mug',
        '    yes → no',
        '    until 2026-10-04 → 2026-09-14',
        '    why nothing → OUTSIDE_WINDOW',
        '',
        '1 of 3 verdicts changes: 1 yes → no.',
        '',
      ].join('\n'),
    );
  });

  it('tells of money and ways too', async () => {
    const file = await changed('"fee": 4.9', '"fee": 5.9');
    const { stdout } = await deskbell(['diff', 'returns.json', file, '--orders', 'order.json', ...AS_OF]);
    assert.match(stdout, /\n {4}how mail 4\.90 EUR, in store free → mail 5\.90 EUR, in store free\n/);
    assert.match(stdout, /1 of 3 verdicts changes: 1 still yes\./);
  });

  it('lists nothing where only names change', async () => {
    const file = await changed('"rest"', '"others"');
    const { stdout } = await deskbell(['diff', 'returns.json', file, '--orders', 'order.json', ...AS_OF]);
    assert.equal(stdout, '0 of 3 verdicts change.\n');
  });

  it('counts over many orders, as of the day they are told from', async () => {
    const one = JSON.parse(await readFile(`${FIXTURES}order.json`, 'utf8')) as { lines: object[] };
    const orders = Array.from({ length: 50 }, (_, i) => ({
      ...one,
      orderNumber: `${i}`,
      lines: one.lines.slice(0, 2),
    }));
    const input = JSON.stringify({ asOf: '2026-09-20T12:00:00+02:00', orders });
    const file = await changed('"days": 30', '"days": 10');
    const { stdout } = await deskbell(['diff', 'returns.json', file, '--orders', '-'], { input });
    assert.match(stdout, /\n50 of 100 verdicts change: 50 yes → no\.\n$/);
    const json = await deskbell(['diff', 'returns.json', file, '--orders', '-', '--json'], { input });
    const {
      total,
      changed: many,
      changes,
    } = JSON.parse(json.stdout) as {
      total: number;
      changed: number;
      changes: {
        orderNumber: string;
        changes: string[];
        from: { eligible: string };
        to: { eligible: string };
      }[];
    };
    assert.deepEqual([total, many, changes.length], [100, 50, 50]);
    assert.equal(changes[7]?.orderNumber, '7');
    assert.deepEqual([changes[7]?.from.eligible, changes[7]?.to.eligible], ['yes', 'no']);
  });

  it('says what it needs', async () => {
    assert.match(
      (await deskbell(['diff', 'returns.json', 'returns.json'])).stderr,
      /^Name two policy files, and --orders ORDERS\.json\./,
    );
    assert.match((await deskbell(['diff', '--help'])).stdout, /--orders ORDERS\.json/);
  });
});
