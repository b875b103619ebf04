import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FIXTURES } from '../helpers/command-line.js';

/** The file that `npx deskbell` starts: `npm run build` has made it. */
const BIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const run = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, [BIN, ...words], { cwd: FIXTURES, encoding: 'utf8', input });

describe('dist/cli/main.js', () => {
  it('answers as a process, with an exit code', () => {
    const { status, stdout, stderr } = run(['ask', 'shop.json', 'where is my order', '--json']);
    assert.equal(status, 0, stderr);
    assert.equal((JSON.parse(stdout) as { results: { id: string }[] }).results[0]?.id, 'track');
    assert.equal(run(['check', 'wrong.json']).status, 1);
    assert.equal(run(['chekc']).status, 2);
  });

  it('reads a pipe', () => {
    assert.equal(run(['check', '-', '--json'], '{').status, 1);
  });

  it('says nothing when its reader stops early', async () => {
    const child = spawn(process.execPath, [BIN, 'check', ...Array<string>(200).fill('wrong.json')], {
      cwd: FIXTURES,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((done) => child.on('close', done));
    assert.equal(stderr, '');
  });
});
