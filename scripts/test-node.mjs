// npm run test:node [-- room or file …]: the tests that need no browser runner. Failures are shown, successes counted.
// `--alone` runs one file after the other. `--accept` lets the tests of the house write down the present state (public surface, sizes, tables) as the right one.
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './run.mjs';

/** These run in a browser: see web-test-runner.config.mjs. */
const IN_BROWSER = ['ui', 'elements', 'stories'];

/** These take a server, or all of a machine, and a minute: they run when they are named, and in `npm test` each alone. */
const WHEN_NAMED = ['backend', 'platform/outbox'].map((name) => join('test', name));

const all = readdirSync(join(root, 'test'), { recursive: true })
  .map((file) => join('test', file))
  .filter((file) => file.endsWith('.test.ts') && statSync(join(root, file)).isFile())
  .filter((file) => !IN_BROWSER.includes(file.split(/[\\/]/)[1]))
  .sort();

const { values, positionals } = parseArgs({
  options: { accept: { type: 'boolean' }, alone: { type: 'boolean' } },
  allowPositionals: true,
});
const wanted = positionals.map((name) => relative(root, join(root, name)));
const files = wanted.length
  ? all.filter((file) => wanted.some((name) => file.startsWith(join('test', name)) || file.startsWith(name)))
  : all.filter((file) => !WHEN_NAMED.some((name) => file.startsWith(name)));

if (!files.length) {
  console.error(`No tests found${wanted.length ? ` for ${wanted.join(', ')}` : ''}.`);
  process.exitCode = 1;
} else {
  // Node 20 knows no pattern for --test: the files are named one by one.
  const options = ['--import', 'tsx', '--test', '--test-reporter', './scripts/node-reporter.mjs'];
  options.push(`--test-concurrency=${values.alone ? 1 : Math.max(1, availableParallelism())}`);
  const { code } = await run(process.execPath, [...options, ...files], {
    live: true,
    env: values.accept ? { DESKBELL_ACCEPT: '1' } : {},
  });
  process.exitCode = code;
}
