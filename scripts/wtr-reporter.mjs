// A reporter for Web Test Runner: every failure with its place, nothing of what passed, and one line of figures.
import { relative } from 'node:path';

const leaves = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => leaves(inner, [...path, inner.name])),
];

const describe = ({ message = '', stack = '', expected, actual }) => {
  const places = stack
    .split('\n')
    .filter((line) => /:\d+:\d+\)?$/.test(line) && !line.includes('node_modules'));
  const differs = expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  return [message, ...differs, ...places].join('\n').replace(/^/gm, '    ');
};

export function compactReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const file = relative(process.cwd(), session.testFile ?? '');
        const errors = [...session.errors];
        for (const { url } of session.request404s) errors.push({ message: `404: ${url}` });
        for (const error of errors) console.log(`✗ ${file}\n${describe(error)}\n`);
        count.failed += errors.length;
        for (const log of session.logs) console.log(`  ${file}:`, ...log);
        for (const test of session.testResults ? leaves(session.testResults) : []) {
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
          if (!test.skipped && !test.passed)
            console.log(`✗ ${test.name}  ${file}\n${describe(test.error ?? {})}\n`);
        }
      }
      const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
      console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
    },
  };
}
