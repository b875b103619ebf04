// Pages of every framework as a site writes them, read by the compiler with the types of the built package. Each of them
// holds mistakes too, which the types must refuse.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from './source.js';

test('the types of the package fit React, its JSX, Vue, Svelte and plain pages', async () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'test/house/types/tsconfig.json', '--pretty', 'false'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch(
    (error: { readonly stdout: string }) => error,
  );
  assert.equal(stdout, '');
});
