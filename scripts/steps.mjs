// Steps of a test run, one after the other, or side by side where that is said. A failed one does not stop the later ones.
import { stripVTControlCharacters } from 'node:util';
import { run, seconds } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {[string, ...string[]]} command
 * @property {Record<string, string>} [env]
 * @property {boolean} [counts] its last line is `N passed, N failed`; otherwise it counts as one test
 * @property {() => string | undefined} [missing] why it cannot run on this machine: it is told, and the run goes on
 * @property {string} [hint] what to do where it fails
 */

/** The figures at the end of a runner's output; a runner that broke before that counts as one failure. */
function figures(output, code) {
  const line = stripVTControlCharacters(output).trimEnd().split('\n').at(-1) ?? '';
  const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line);
  if (!found) return { passed: 0, failed: 1, skipped: 0 };
  const [passed, failed, skipped] = found.slice(1).map((digits) => Number(digits ?? 0));
  return { passed, failed: code && !failed ? 1 : failed, skipped };
}

/** @param {Step} step */
async function runStep({ name, command: [program, ...args], env, counts, missing, hint }) {
  const why = missing?.();
  if (why) {
    console.log(`– ${name.padEnd(20)}  not run: ${why}`);
    return { passed: 0, failed: 0 };
  }
  const begun = performance.now();
  const { code, output } = await run(program, args, { env });
  const { passed, failed, skipped } = counts
    ? figures(output, code)
    : { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 };
  const said = counts ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : '';
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(20)}${seconds(begun).padStart(8)}  ${said}`);
  // A test that could not run must not look as if it had.
  for (const line of output.split('\n')) if (line.startsWith('– skipped')) console.log(`  ${line}`);
  if (failed) console.log(`\n${output.trimEnd().replace(/^/gm, '  ')}\n${hint ? `  ${hint}\n` : ''}`);
  return { passed, failed };
}

/**
 * Runs them and says so. The last line is always `N passed, N failed`: the tests, and one for each of the other steps.
 * @param {readonly (Step | readonly (readonly Step[])[])[]} steps a list of lists: each of them a row of steps, and the rows
 *   side by side
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const started = performance.now();
  const inTurn = async (row) => {
    for (const step of row) {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  for (const one of steps) await Promise.all((Array.isArray(one) ? one : [[one]]).map(inTurn));
  console.log(`\n${seconds(started)} in all`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}
