// What npm publishes, whether tools can read it, and what importing it does.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
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

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  /** Bytes, packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** Packs into a folder of its own; scripts would build anew. */
async function pack(): Promise<Packed & { readonly tarball: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'deskbell-pack-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [packed] = JSON.parse(stdout) as [Packed];
  return { ...packed, tarball: join(folder, packed.filename) };
}

const once = pack();

test('the package holds what is built and what explains it, and nothing else', async () => {
  const { files } = await once;
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

test('packed again it is the same, byte for byte', async () => {
  const digest = ({ tarball }: { readonly tarball: string }) =>
    createHash('sha256').update(readFileSync(tarball)).digest('hex');
  assert.equal(digest(await once), digest(await pack()));
});

test('the size that the documentation names is still the size, within a sixth', async () => {
  const { size, unpackedSize } = await once;
  const text = readFileSync(join(root, 'docs/adopting.md'), 'utf8');
  const [, packed = '', unpacked = ''] = /([\d.]+) MB to download, ([\d.]+) MB unpacked/.exec(text) ?? [];
  for (const [said, bytes] of [
    [packed, size],
    [unpacked, unpackedSize],
  ] as const)
    assert.ok(Math.abs(Number(said) * 1e6 - bytes) < bytes / 6, `it says ${said} MB and has ${bytes} bytes`);
});

test('publint finds nothing to mend', async () => {
  const { tarball } = await once;
  const bytes = readFileSync(tarball);
  const { messages } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  assert.deepEqual(messages, []);
});

test('the types are found wherever the code is: arethetypeswrong', async () => {
  const { tarball } = await once;
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // ESM only: what a `require` of old cannot have is not asked.
  await run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-color'], { cwd: root });
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

test('a component of React is drawn on a server: attributes, and what stands inside', async () => {
  const seen = await inNode(`
    const { createElement } = await import('react');
    const { renderToStaticMarkup } = await import('react-dom/server');
    const { DeskbellFaq } = await import('deskbell/react');
    const props = { id: 'help', className: 'wide', src: '/faq.json', noHistory: true, noSuggestions: false, content: {}, onReady() {} };
    console.log(JSON.stringify(renderToStaticMarkup(createElement(DeskbellFaq, props, createElement('p', null, 'Hello')))));
  `);
  assert.equal(
    seen,
    '<deskbell-faq id="help" class="wide" src="/faq.json" no-history=""><p>Hello</p></deskbell-faq>',
  );
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
