import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

interface Asked {
  query: string;
  corrected: string | null;
  results: { id: string; score: number; fields?: string[] }[];
  words?: { typed: string }[];
}

const ask = async (...words: string[]): Promise<Asked> =>
  JSON.parse((await deskbell(['ask', 'shop.json', '--json', ...words])).stdout) as Asked;

describe('deskbell ask', () => {
  it('gives the ranked answers as JSON', async () => {
    const asked = await ask('where is my order');
    assert.deepEqual(Object.keys(asked), ['query', 'corrected', 'results']);
    assert.equal(asked.query, 'where is my order');
    assert.equal(asked.corrected, null);
    assert.equal(asked.results[0]?.id, 'track');
    for (const result of asked.results) assert.deepEqual(Object.keys(result), ['id', 'score']);
    const scores = asked.results.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('says how a misspelt question was understood', async () => {
    const asked = await ask('retrun labl');
    assert.equal(asked.corrected, 'return label');
    assert.equal(asked.results[0]?.id, 'return');
    assert.match(
      (await deskbell(['ask', 'shop.json', 'retrun labl'])).stdout,
      /^Understood as: return label\n/,
    );
  });

  it('takes a question without quotation marks', async () => {
    assert.equal((await ask('where', 'is', 'my', 'order')).query, 'where is my order');
  });

  it('shows at most as many as asked for', async () => {
    const all = (await ask('how long does it take to return my order')).results;
    assert.ok(all.length > 1);
    assert.equal((await ask('how long does it take to return my order', '--limit', '1')).results.length, 1);
  });

  it('explains with --why', async () => {
    const { stdout } = await deskbell(['ask', 'shop.json', 'retrun', '--why']);
    assert.match(stdout, /retrun → return \(corrected \d\.\d\d\)/);
    assert.match(
      stdout,
      / 1\. How do I return something\?\n {4}return, score \d+\.\d\d, matched in question/,
    );
    const asked = await ask('retrun', '--why');
    assert.equal(asked.words?.[0]?.typed, 'retrun');
    assert.ok(asked.results[0]?.fields?.includes('question'));
  });

  it('never shows what visitors do not see', async () => {
    assert.equal(
      (await ask('summer sale')).results.some(({ id }) => id === 'summer-sale'),
      false,
    );
  });

  it('says that nothing was found, which is no failure', async () => {
    const { code, stdout } = await deskbell(['ask', 'shop.json', 'xylophone']);
    assert.match(stdout, /^Nothing answers "xylophone"\./);
    assert.equal(code, 0);
    assert.deepEqual((await ask('xylophone')).results, []);
  });
});
