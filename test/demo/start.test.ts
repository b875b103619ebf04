import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../demo/start.mjs', import.meta.url));
const start = (...words: string[]) => spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });

describe('npm start', () => {
  it('explains itself', () => {
    const { status, stdout } = start('--help');
    assert.equal(status, 0);
    assert.match(stdout, /--faq FILE/);
  });

  for (const [words, sentence] of [
    [['--faq', 'nowhere.json'], /^Cannot show nowhere\.json: there is no such file\.\n$/],
    [['--faq', fileURLToPath(new URL('.', import.meta.url))], /it is a folder/],
    [['--port', 'soon'], /^--port takes a number, not "soon"\.\n$/],
    [['--port', '70000'], /up to 65535/],
    [['--colour'], /Unknown option '--colour'\. See: npm start -- --help/],
  ] as const) {
    it(`says what is wrong with ${words.join(' ')}`, () => {
      const { status, stderr } = start(...words);
      assert.equal(status, 1);
      assert.match(stderr, sentence);
      assert.doesNotMatch(stderr, /\n {4}at /, 'no stack');
    });
  }
});
