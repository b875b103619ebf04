import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/cli/check-file.js';
import { deskbell } from '../helpers/command-line.js';

const findings = async (...words: string[]) => {
  const { code, stdout } = await deskbell(['check', '--json', ...words]);
  return { code, list: JSON.parse(stdout) as Finding[] };
};

describe('deskbell check on a policy file', () => {
  it('finds nothing in a good one and says what it looked at', async () => {
    const { code, stdout } = await deskbell(['check', 'returns.json']);
    assert.equal(stdout, 'No problems in 1 file (4 rules).\n');
    assert.equal(code, 0);
  });

  it('finds each planted fault at its line, with a sentence that mends it', async () => {
    const { code, list } = await findings('returns-wrong.json', 'shop.json');
    assert.equal(code, 1);
    assert.deepEqual(
      list.map(({ line, level, code: name, message }) => [
        line,
        level,
        name,
        message.split(/(?<=[.?]) /).at(-1),
      ]),
      [
        [8, 'error', 'returns/until-too-early', 'Write a later day.'],
        [9, 'advice', 'returns/unused-policy', 'Let one use it, or remove it.'],
        [11, 'error', 'returns/gap', 'Add one, or end with a rule whose "when" is {}.'],
        [12, 'error', 'returns/unknown-article', 'Did you mean "return"?'],
        [13, 'error', 'returns/shadowed-rule', 'Move it up, or remove it.'],
        [15, 'error', 'content/unknown-id', 'Did you mean "never"?'],
        [18, 'error', 'returns/maps-loop', 'Let one of them stand for itself.'],
      ],
    );
  });

  it('tells a gap in words', async () => {
    const input = JSON.stringify({
      timezone: 'UTC',
      currency: 'EUR',
      policies: [
        { id: 'p', kind: 'unlimited', resolutions: [{ type: 'repair' }], methods: [{ type: 'mail' }] },
      ],
      rules: ['category electronics', 'condition opened', 'channel store'].map((words, i) => {
        const [fact = '', value] = words.split(' ');
        return { id: `r${i}`, when: { not: { [fact]: value } }, use: 'p' };
      }),
    });
    const { stdout } = await deskbell(['check', '-'], { input });
    assert.match(
      stdout,
      / error {2}returns\/gap {2}No rule decides on opened electronics bought in a store\. /,
    );
  });

  it('looks for articles only where a FAQ is known: given, or named by a desk', async () => {
    const unknown = ({ list }: { list: readonly Finding[] }) =>
      list.filter(({ code }) => code === 'returns/unknown-article').map(({ file, line }) => [file, line]);
    assert.deepEqual(unknown(await findings('returns-wrong.json')), []);
    assert.deepEqual(unknown(await findings('returns-wrong.json', 'desk.json')), [
      ['returns-wrong.json', 12],
    ]);
    assert.deepEqual(unknown(await findings('returns.json', 'desk.json')), []);
  });
});
