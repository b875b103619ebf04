// npm test: everything, in the order in which a fault is cheapest to hear of. A failed step does not stop the later
// ones. The last line is always `N passed, N failed`: the tests, and one for each of the other steps.
import { stripVTControlCharacters } from 'node:util';
import { run, seconds } from './run.mjs';

const node = process.execPath;

const steps = [
  { name: 'browser', command: [node, 'scripts/browsers.mjs'] },
  { name: 'PostgreSQL', command: [node, 'scripts/postgres.mjs'] },
  { name: 'help desk and mail', command: [node, 'scripts/rt.mjs'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['biome', 'format', '.'], hint: 'npm run format mends this.' },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types, pure rooms', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'build', command: [node, 'scripts/build.mjs'] },
  { name: 'tests in Node', command: [node, 'scripts/test-node.mjs'], counts: true },
  {
    name: 'tests of the outbox',
    command: [node, 'scripts/test-node.mjs', '--alone', 'platform/outbox'],
    counts: true,
  },
  { name: 'tests of the backend', command: [node, 'scripts/test-node.mjs', 'backend'], counts: true },
  { name: 'tests in Chromium', command: ['wtr'], counts: true },
];

/** The figures at the end of a runner's output; a runner that broke before that counts as one failure. */
function figures(output, code) {
  const line = stripVTControlCharacters(output).trimEnd().split('\n').at(-1) ?? '';
  const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line);
  if (!found) return { passed: 0, failed: 1, skipped: 0 };
  const [passed, failed, skipped] = found.slice(1).map((digits) => Number(digits ?? 0));
  return { passed, failed: code && !failed ? 1 : failed, skipped };
}

const total = { passed: 0, failed: 0 };
const started = performance.now();
for (const { name, command, counts, hint } of steps) {
  const begun = performance.now();
  const { code, output } = await run(command[0], command.slice(1));
  const { passed, failed, skipped } = counts
    ? figures(output, code)
    : { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 };
  total.passed += passed;
  total.failed += failed;
  const said = counts ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : '';
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(20)}${seconds(begun).padStart(8)}  ${said}`);
  // A test that could not run must not look as if it had.
  for (const line of output.split('\n')) if (line.startsWith('– skipped')) console.log(`  ${line}`);
  if (failed) console.log(`\n${output.trimEnd().replace(/^/gm, '  ')}\n${hint ? `  ${hint}\n` : ''}`);
}
console.log(`\n${seconds(started)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
