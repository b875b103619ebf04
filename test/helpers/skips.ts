// Put before every test file in Firefox and WebKit: tests of the skip list (test/engines.json) are skipped there, not forgotten.
import skipped from 'virtual:skips';

beforeEach(function skipListed() {
  const path = this.currentTest?.titlePath().join(' › ') ?? '';
  if (Object.hasOwn(skipped, path)) this.skip();
});
