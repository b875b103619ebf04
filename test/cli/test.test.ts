import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

const KEYS = [
  'tests',
  'hit1',
  'hit3',
  'hit5',
  'mrr10',
  'empty',
  'msMedian',
  'msP95',
  'indexMs',
  'articles',
  'locale',
];

describe('deskbell test', () => {
  it('prints exactly one object', async () => {
    const { code, stdout, stderr } = await deskbell(['test', 'shop.json', '--json']);
    const figures = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(Object.keys(figures), KEYS);
    assert.equal(figures['tests'], 5);
    assert.equal(figures['hit3'], 1);
    assert.equal(figures['empty'], 0);
    assert.equal(figures['articles'], 3, 'the draft is not searched');
    assert.equal(figures['locale'], 'en');
    for (const time of ['msMedian', 'msP95', 'indexMs']) assert.ok(Number(figures[time]) >= 0, time);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('measures rates from 0 to 1', async () => {
    const { stdout, stderr } = await deskbell(['test', 'misses.json', '--json']);
    const figures = JSON.parse(stdout) as Record<string, number>;
    assert.equal(figures['tests'], 3);
    assert.equal(figures['hit1'], 1 / 3);
    assert.ok((figures['empty'] ?? 0) > 0);
    assert.match(stderr, /^1 question left out/);
  });

  it('shows a table and the misses to a person', async () => {
    const { code, stdout } = await deskbell(['test', 'misses.json']);
    assert.match(stdout, /^3 golden questions over 2 articles \(en\)\n/);
    assert.match(stdout, /among the first three +33\.3 %/);
    assert.match(
      stdout,
      /2 misses\n {2}print the return label\n {4}opening-hours is not among the first ten; found: return\n/,
    );
    assert.equal(code, 0, 'a measure is not a gate');
  });

  it('is a gate with --min-hit3', async () => {
    const { code, stderr } = await deskbell(['test', 'misses.json', '--min-hit3', '0.95']);
    assert.equal(code, 1);
    assert.match(stderr, /hit3 is 33\.3 % of 3 questions, below the 95\.0 % asked for\./);
    assert.equal((await deskbell(['test', 'shop.json', '--min-hit3', '0.95'])).code, 0);
  });

  it('says so where there is nothing to measure', async () => {
    const input = '[{"question": "How?", "answer": "So."}]';
    const { code, stdout } = await deskbell(['test', '-'], { input });
    assert.match(stdout, /Nothing to measure: add "tests"/);
    assert.equal(code, 0);
    assert.equal((await deskbell(['test', '-', '--min-hit3', '0'], { input })).code, 1);
  });

  it('uses what is right in a file with errors, and says that there are some', async () => {
    const { code, stderr } = await deskbell(['test', 'wrong.json', '--json']);
    assert.match(
      stderr,
      /^wrong\.json has 1 error; what is right in it is used\. See: deskbell check wrong\.json\n$/,
    );
    assert.equal(code, 0);
  });

  it('has one sentence for a file in which nothing can be searched', async () => {
    for (const file of ['empty.json', 'cut.json']) {
      const { code, stdout, stderr } = await deskbell(['test', file]);
      assert.equal(stderr, `Nothing in ${file} can be searched. See: deskbell check ${file}\n`);
      assert.equal(stdout, '');
      assert.equal(code, 1);
    }
  });
});
