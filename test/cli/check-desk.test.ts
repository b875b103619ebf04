import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/cli/check-file.js';
import { deskbell } from '../helpers/command-line.js';

/** After the last review in the demo. */
const NOW = { now: Date.UTC(2026, 10, 27) };

const findings = async (...words: readonly string[]): Promise<readonly Finding[]> =>
  JSON.parse((await deskbell(['check', '--json', '--no-tests', ...words], NOW)).stdout) as Finding[];

describe('deskbell check on a desk', () => {
  it('checks every file that it names', async () => {
    const { code, stdout } = await deskbell(['check', 'desk.json']);
    assert.match(stdout, /in 3 files \(1 desk, 4 articles, \d+ rules?; 5 of 5 golden questions found\)\.\n$/);
    assert.equal(code, 0);
  });

  it('tells what is not there and what is of another kind, at its line', async () => {
    const found = await findings('desk-wrong.json');
    assert.deepEqual(
      found
        .filter(({ file }) => file === 'desk-wrong.json')
        .map(({ line, code, message }) => [line, code, message]),
      [
        [8, 'content/file-missing', 'Cannot read gone.json: there is no such file.'],
        [
          10,
          'content/other-kind',
          'departments.json is a departments file, but a faq file is expected here.',
        ],
      ],
    );
    assert.deepEqual(
      found.filter(({ file }) => file === 'guides.json').map(({ code }) => code),
      ['guides/unknown-article', 'guides/unknown-topic', 'guides/loop'],
      'guides are held against the other files of the desk',
    );
  });

  it('holds what a FAQ names against the files beside it', async () => {
    const others = ['departments.json', 'guides.json', 'returns.json'];
    const told = (await findings('names-others.json', ...others)).filter(
      ({ file }) => file === 'names-others.json',
    );
    assert.deepEqual(
      told.map(({ line, message }) => `${line} ${message}`),
      [
        '5 No department of this desk has the id "delivry". Mend the id, or add the department. Did you mean "delivery"?',
        '12 No policy of this desk has the id "standrad". Mend the id, or add the policy. Did you mean "standard"?',
        '14 No topic of this desk has the id "latte". Mend the id, or add the topic. Did you mean "late"?',
        '16 No guide of this desk has the id "latee". Mend the id, or add the guide. Did you mean "late"?',
      ],
    );
    assert.deepEqual(await findings('names-others.json'), [], 'alone, nothing is said of other files');
  });

  it('finds the demo shop in order', async () => {
    const found = await findings('../../../demo/content/desk.json');
    assert.deepEqual(
      found.filter(({ level }) => level !== 'advice'),
      [],
    );
  });
});
