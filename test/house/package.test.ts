// What npm publishes, and what importing it does.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from './source.js';

const run = promisify(execFile);

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
};

/** Runs a module's text in a Node of its own and gives what it printed, as JSON. */
async function inNode(code: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
  return JSON.parse(stdout);
}

test('the package holds what is built and what explains it, and nothing else', async () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await run(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
  const [{ files }] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }];
  const paths = files.map(({ path }) => path);
  const expected = /^(dist\/.+|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
  assert.deepEqual(
    paths.filter((path) => !expected.test(path) || /\.test\.|\.stories\.|\/demo\//.test(path)),
    [],
  );
  for (const path of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'dist/deskbell.js',
    'dist/third-party-licences.txt',
  ]) {
    assert.ok(paths.includes(path), `${path} is missing`);
  }
});

test('everything the package offers exists', () => {
  const targets = Object.values(own.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  // A pattern stands for a folder.
  const missing = targets
    .map((target) => target.replace(/\*$/, ''))
    .filter((path) => !existsSync(join(root, path)));
  assert.deepEqual(missing, []);
  for (const program of Object.values(own.bin)) {
    assert.ok(statSync(join(root, program)).mode & 0o100, `${program} can be executed`);
    assert.match(readFileSync(join(root, program), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  }
});

test('importing the package in Node defines nothing of ours, and twice is once', async () => {
  const seen = await inNode(`
    const lit = await import('lit');
    const before = Reflect.ownKeys(globalThis).map(String);
    const first = await import('deskbell');
    const second = await import('deskbell');
    const added = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.includes(key));
    const faq = first.DeskbellFaq;
    console.log(JSON.stringify({ added, same: first === second, faq: typeof faq, tag: typeof customElements.get('deskbell-faq') }));
  `);
  assert.deepEqual(seen, { added: [], same: true, faq: 'function', tag: 'undefined' });
});

test('registering the tags twice is safe, also in Node', async () => {
  const seen = await inNode(`
    await import('deskbell/define');
    await import('./dist/define.js?again');
    console.log(JSON.stringify(typeof customElements.get('deskbell-faq')));
  `);
  assert.equal(seen, 'function');
});

test('the headless core needs neither Lit nor a document', async () => {
  const seen = await inNode(`
    const before = Reflect.ownKeys(globalThis).map(String);
    const core = await import('deskbell/core');
    const added = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.includes(key));
    console.log(JSON.stringify({ added, empty: Object.keys(core).length === 0 }));
  `);
  assert.deepEqual(seen, { added: [], empty: false });
});

test('the integrity hashes are those of the files', () => {
  const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Record<
    string,
    string
  >;
  assert.ok('deskbell.js' in hashes && 'deskbell.bundle.js' in hashes);
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(join(root, 'dist', file));
    assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash, file);
  }
});
