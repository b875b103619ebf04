// A reporter for node:test: every failure with its place, nothing of what passed, and one line of figures.
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** The error of the test itself, without the runner's wrapping. */
function reason(error) {
  const cause = error?.cause ?? error;
  if (typeof cause === 'string') return cause;
  const stack = String(cause?.stack ?? inspect(cause));
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*(node:|node_modules)/.test(line))
    .join('\n');
}

const indent = (text) => text.replace(/^/gm, '    ');

export default async function* report(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    const isSuite = data?.details?.type === 'suite';
    // A suite fails because a test in it failed, which was told already, unless it broke itself.
    const isEcho = data?.details?.error?.failureType === 'subtestsFailed';
    if (type === 'test:pass' && !isSuite)
      count[data.skip !== undefined || data.todo !== undefined ? 'skipped' : 'passed'] += 1;
    if (type === 'test:pass' && !isSuite && typeof data.skip === 'string')
      yield `– skipped: ${data.name}. ${data.skip}\n`;
    if (type === 'test:fail' && !isEcho) {
      count.failed += 1;
      const place = data.file ? `${relative(process.cwd(), data.file)}:${data.line}` : '';
      yield `✗ ${data.name}  ${place}\n${indent(reason(data.details.error))}\n\n`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}\n`;
}
