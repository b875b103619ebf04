import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/cli/check-file.js';
import { deskbell } from '../helpers/command-line.js';

const findings = async (...words: string[]): Promise<readonly Finding[]> =>
  JSON.parse((await deskbell(['check', '--json', ...words])).stdout) as Finding[];
const golden = (list: readonly Finding[]) =>
  list.filter(({ code }) => code.startsWith('content/golden-question'));

describe('deskbell check', () => {
  it('finds nothing in a good file and says what it looked at', async () => {
    const { code, stdout } = await deskbell(['check', 'shop.json']);
    assert.equal(stdout, 'No problems in 1 file (4 articles; 5 of 5 golden questions found).\n');
    assert.equal(code, 0);
  });

  it('prints each problem with its place, level, code and a sentence, and fails', async () => {
    const { code, stdout } = await deskbell(['check', 'wrong.json']);
    const [first, second] = stdout.split('\n');
    assert.match(first ?? '', /^wrong\.json:5:\d+ {2}(warning|error) {2}content\/unknown-key {2}.*tags/);
    assert.match(second ?? '', /^wrong\.json:6:\d+ {2}error {2}content\/[a-z-]+ {2}.*answer/);
    assert.match(stdout, /\n\n1 error.* in 1 file \(1 article\)\.\n$/);
    assert.equal(code, 1);
  });

  it('gives the same as JSON', async () => {
    const list = await findings('wrong.json');
    for (const finding of list) {
      assert.deepEqual(Object.keys(finding), ['file', 'line', 'column', 'level', 'code', 'message', 'path']);
    }
    assert.deepEqual(list[0]?.path.slice(0, 2), ['articles', 0]);
    assert.equal((await deskbell(['check', '--json', 'wrong.json'])).code, 1);
    assert.deepEqual(await findings('shop.json'), []);
  });

  it('reports a golden question that fails at its place, with what was found instead', async () => {
    const failed = golden(await findings('misses.json')).filter(({ level }) => level === 'error');
    assert.deepEqual(
      failed.map(({ line, path }) => [line, path]),
      [
        [5, ['tests', 0]],
        [14, ['articles', 1, 'tests', 1]],
      ],
    );
    assert.match(failed[0]?.message ?? '', /print the return label.*opening-hours.*return/);
    assert.match(failed[1]?.message ?? '', /giraffes.*opening-hours/);
  });

  it('advises, and does not fail, where the article is not to be seen yet', async () => {
    const [hidden] = golden(await findings('misses.json')).filter(({ level }) => level === 'advice');
    assert.equal(hidden?.code, 'content/golden-question-hidden');
    assert.deepEqual(hidden?.path, ['tests', 1]);
  });

  it('leaves the golden questions out with --no-tests', async () => {
    assert.deepEqual(golden(await findings('misses.json', '--no-tests')), []);
    assert.equal((await deskbell(['check', 'misses.json', '--no-tests'])).code, 0);
    assert.equal((await deskbell(['check', 'misses.json'])).code, 1);
  });

  it('reports a file that is cut off, and one that is empty, as problems of the file', async () => {
    for (const file of ['cut.json', 'empty.json']) {
      const { code, stdout, stderr } = await deskbell(['check', file]);
      assert.equal(code, 1, file);
      assert.match(stdout, new RegExp(`^${file}:\\d+:\\d+ {2}error {2}content/[a-z-]+ {2}\\w`), file);
      assert.equal(stderr, '');
    }
  });

  it('reads a guides file: the circle with its way, and what other files do not have', async () => {
    const seen = (list: readonly Finding[]) => list.map(({ line, level, code }) => [line, level, code]);
    const alone = await findings('guides.json');
    assert.deepEqual(seen(alone), [[26, 'error', 'guides/loop']]);
    assert.match(alone[0]?.message ?? '', /in a circle: a → b → a\./);
    const together = await findings('guides.json', 'shop.json', 'departments.json');
    assert.deepEqual(seen(together), [
      [16, 'error', 'guides/unknown-article'],
      [17, 'error', 'guides/unknown-topic'],
      [26, 'error', 'guides/loop'],
    ]);
    assert.match(together[0]?.message ?? '', /Did you mean "refund-time"\?/);
  });

  it('reads a departments file, each problem at its line, with a sentence that mends it', async () => {
    assert.deepEqual(
      (await findings('departments-wrong.json')).map(({ line, level, code, message }) => [
        line,
        level,
        code,
        message.split(/(?<=[.?]) /).at(-1),
      ]),
      [
        [5, 'error', 'content/unknown-id', 'Did you mean "service"?'],
        [6, 'error', 'content/bad-timezone', 'Did you mean "Europe/Berlin"?'],
        [
          10,
          'error',
          'escalation/closes-before-opens',
          'Exchange the two; hours past midnight are two entries, until 24:00 and from 00:00 of the next day.',
        ],
        [
          11,
          'error',
          'content/bad-duration',
          'Write P6M for six months, P2W for two weeks, P1D for a day, PT4H for four hours.',
        ],
        [12, 'error', 'escalation/channel-without-value', 'Add it.'],
        [17, 'error', 'escalation/unknown-condition', 'Did you mean "country"?'],
        [18, 'error', 'content/unknown-id', 'Did you mean "late"?'],
        [20, 'error', 'escalation/unreachable-rule', 'Move it up, or remove it.'],
      ],
    ); // prettier-ignore
    const { code, stdout } = await deskbell([
      'check',
      'departments-wrong.json',
      'departments.json',
      'shop.json',
    ]);
    assert.match(
      stdout,
      /\n8 errors in 3 files \(4 departments, 4 articles; 5 of 5 golden questions found\)\.\n$/,
    );
    assert.equal(code, 1);
    assert.equal(
      (await deskbell(['check', 'departments.json'])).stdout,
      'No problems in 1 file (2 departments).\n',
    );
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, stdout, stderr } = await deskbell(['check', 'nowhere.json', 'wrong.json']);
    assert.match(stdout, /wrong\.json:5:/);
    assert.match(stderr, /^Cannot read nowhere\.json/);
    assert.equal(code, 2);
  });

  it('reads standard input for -', async () => {
    const { code, stdout } = await deskbell(['check', '-'], {
      input: '[{"question": "How?", "answer": "So."}]',
    });
    assert.match(stdout, /^<stdin>:1:1 {2}advice {2}content\/made-ids/);
    assert.equal(code, 0);
  });

  it('keeps the terminal safe from what a file says', async () => {
    const input = JSON.stringify({ version: 1, locale: 'en', articles: [], 'x\u001B[2J\u202Ey': 1 });
    const { stdout } = await deskbell(['check', '-'], { input });
    assert.doesNotMatch(stdout, /[\u001B\u202E]/);
  });

  it('shows progress on a terminal only, and only where the work is long', async () => {
    let slow = 0;
    const long = { terminal: true, clock: () => (slow += 500) };
    assert.match(
      (await deskbell(['check', 'shop.json'], long)).stderr,
      /\rAsking the golden questions: \d of 5/,
    );
    assert.equal((await deskbell(['check', 'shop.json'], { terminal: true })).stderr, '');
    slow = 0;
    assert.equal((await deskbell(['check', 'shop.json'], { clock: long.clock })).stderr, '');
  });
});
