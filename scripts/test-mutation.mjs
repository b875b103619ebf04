// npm run test:mutation -- search [file …]   Breaks the code of a pure room in small ways, one at a time, and counts how many of
// the breaks its tests notice (Stryker). It takes minutes and is no part of `npm test`. With names: only these files.
//
// --survivors       shows what nobody noticed
// --json FILE.json  the report of every break
//
// Stryker's own runners start a process for every test file; here all tests of a room are one bundle in one process
// (mutation/runner.mjs), which is some thirty times faster.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { fileURLToPath } from 'node:url';

/** Fewer than so many in a hundred noticed is a failure. */
const LEAST = 80;

const { values, positionals } = parseArgs({
  options: { survivors: { type: 'boolean' }, json: { type: 'string' } },
  allowPositionals: true,
});
const [room = 'search', ...names] = positionals;
const mutate = names.length
  ? names.map((name) => `src/${room}/**/${name}.ts`)
  : [`src/${room}/**/*.ts`, `!src/${room}/**/index.ts`, `!src/${room}/**/types.ts`];
process.env.DESKBELL_MUTATED_ROOM = room;

const stryker = new Stryker({
  mutate,
  testRunner: 'deskbell',
  plugins: [fileURLToPath(new URL('mutation/runner.mjs', import.meta.url))],
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no programming interface, with which Stryker would read the file: so it gets none.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  ignorePatterns: [
    '/biome.json',
    '/.oxlintrc.json',
    '/dist',
    '/docs',
    '/.git',
    '/storybook-static',
    '/demo',
    '/stories',
    '/.build',
    '/coverage',
  ],
  tempDirName: '.build/mutation',
  concurrency: 1,
  maxTestRunnerReuse: 150,
  timeoutMS: 15_000,
  timeoutFactor: 3,
  reporters: [
    ...(values.json ? ['json'] : []),
    process.stdout.isTTY ? 'progress' : 'progress-append-only',
    'clear-text',
  ],
  ...(values.json && { jsonReporter: { fileName: values.json } }),
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportMutants: Boolean(values.survivors),
    reportTests: false,
  },
  thresholds: { high: 90, low: LEAST, break: LEAST },
  logLevel: 'warn',
  allowConsoleColors: false,
});
try {
  await stryker.runMutationTest();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
