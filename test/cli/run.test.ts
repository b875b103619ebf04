import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('deskbell', () => {
  it('says its version', async () => {
    assert.deepEqual(await deskbell(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  for (const words of [['--help'], ['-h'], ['help']]) {
    it(`lists every command for ${words.join(' ')}`, async () => {
      const { code, stdout, stderr } = await deskbell(words);
      assert.equal(code, 0);
      assert.equal(stderr, '');
      for (const name of ['check', 'test', 'ask', 'route'])
        assert.match(stdout, new RegExp(`^  ${name}  +\\w`, 'm'));
    });
  }

  it('shows the same on stderr where nothing was typed, as a mistake', async () => {
    const { code, stdout, stderr } = await deskbell([]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /Usage/);
  });

  for (const name of ['check', 'test', 'ask', 'route']) {
    for (const words of [
      [name, '--help'],
      ['help', name],
      [name, '-h'],
    ]) {
      it(`explains ${words.join(' ')}: purpose, usage, options, examples, exit codes`, async () => {
        const { code, stdout } = await deskbell(words);
        assert.equal(code, 0);
        assert.match(stdout, new RegExp(`^deskbell ${name}: \\w`));
        for (const title of ['Usage', 'Options', 'Examples', 'Exit codes'])
          assert.match(stdout, new RegExp(`^${title}$`, 'm'));
        for (const code of [0, 1, 2]) assert.match(stdout, new RegExp(`^  ${code}   \\w`, 'm'));
        for (const text of stdout.split('\n')) assert.ok(text.length <= 120, text);
      });
    }
  }

  it('documents the levels', async () => {
    const { stdout } = await deskbell(['check', '--help']);
    for (const level of ['error', 'warning', 'advice'])
      assert.match(stdout, new RegExp(`^  ${level}  +\\w`, 'm'));
  });

  for (const [words, sentence] of [
    [['chekc', 'faq.json'], 'There is no command chekc. Did you mean "check"? See: deskbell --help\n'],
    [['fly'], 'There is no command fly. See: deskbell --help\n'],
    [['--verison'], 'There is no option --verison. Did you mean "--version"? See: deskbell --help\n'],
    [['help', 'tset'], 'There is no command tset. Did you mean "test"? See: deskbell --help\n'],
    [['check'], 'Name at least one file. See: deskbell check --help\n'],
    [
      ['check', 'a.json', '--jsn'],
      'There is no option --jsn. Did you mean "--json"? See: deskbell check --help\n',
    ],
    [['test'], 'Name a FAQ file. See: deskbell test --help\n'],
    [['test', 'shop.json', 'misses.json'], 'Name one file only. See: deskbell test --help\n'],
    [['test', 'shop.json', '--min-hit3', '95'], '--min-hit3 takes a number from 0 to 1, not "95".\n'],
    [['ask', 'shop.json'], 'Add the question: deskbell ask FAQ.json "where is my order"\n'],
    [
      ['ask', 'shop.json', 'refund', '--limit', 'many'],
      '--limit takes a number from 1 to 1000, not "many".\n',
    ],
    [['check', 'nowhere.json'], 'Cannot read nowhere.json: there is no such file.\n'],
    [['test', 'nowhere.json'], 'Cannot read nowhere.json: there is no such file.\n'],
    [['ask', '.', 'refund'], 'Cannot read .: it is a folder; name the file in it.\n'],
    [['check', 'shop.json/x'], 'Cannot read shop.json/x: there is no such file.\n'],
  ] as const) {
    it(`answers "deskbell ${words.join(' ')}" with one sentence`, async () => {
      const { code, stderr } = await deskbell(words);
      assert.equal(stderr, sentence);
      assert.equal(code, 2);
    });
  }

  it('says what is missing after an option that wants a value', async () => {
    const { code, stderr } = await deskbell(['ask', 'shop.json', 'refund', '--limit']);
    assert.equal(code, 2);
    assert.match(stderr, /^Option '--limit <value>' argument missing\. See: deskbell ask --help\n$/);
  });

  it('is coloured on a terminal only, and never against NO_COLOR', async () => {
    const coloured = /\u001B\[/;
    const words = ['check', 'wrong.json'];
    assert.match((await deskbell(words, { terminal: true })).stdout, coloured);
    assert.doesNotMatch((await deskbell(words)).stdout, coloured);
    assert.doesNotMatch((await deskbell(words, { terminal: true, env: { NO_COLOR: '1' } })).stdout, coloured);
    assert.doesNotMatch((await deskbell(words, { terminal: true, env: { TERM: 'dumb' } })).stdout, coloured);
    assert.doesNotMatch(
      (await deskbell(['chekc'], { terminal: true, env: { NO_COLOR: '1' } })).stderr,
      coloured,
    );
  });
});
