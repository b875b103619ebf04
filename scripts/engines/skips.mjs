// The skip list of test/engines.json: nothing is left out unless it stands there with the reason.
import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';

/** @type {{ engine: string, test?: string, command?: string, why: string, where: string }[]} */
const list = JSON.parse(readFileSync(`${root}test/engines.json`, 'utf8'));

/** Whether a command of tests does nothing here, since the driver of the engine has none.
 *  @param {string} engine `firefox` or `webkit` */
export function skipsCommand(engine) {
  const commands = list.filter((entry) => entry.engine === engine).map(({ command }) => command);
  return ({ command }) => (commands.includes(command) ? true : undefined);
}

/** For Web Test Runner: the tests that the list names are skipped, by test/helpers/skips.ts. @param {string} engine */
export function skips(engine) {
  const mine = list.filter((entry) => entry.engine === engine);
  const tests = Object.fromEntries(mine.filter(({ test }) => test).map(({ test, why }) => [test, why]));
  return {
    name: 'skips',
    resolveImport: ({ source }) => (source === 'virtual:skips' ? '/.build/skips.js' : undefined),
    serve: ({ path }) =>
      path === '/.build/skips.js'
        ? { body: `export default ${JSON.stringify(tests)};`, type: 'js' }
        : undefined,
    /** On the same line, so that places in failures stay true. */
    transform: ({ path, body }) =>
      path.endsWith('.test.ts') ? { body: `import '/test/helpers/skips.ts'; ${body}` } : undefined,
  };
}

/** Says with each run what the list leaves out. @param {string} engine */
export const skipReporter = (engine) => ({
  onTestRunFinished() {
    for (const { test, command, why } of list.filter((entry) => entry.engine === engine))
      console.log(`– skipped: ${test ?? `the command ${command}`}. ${why}`);
  },
});
