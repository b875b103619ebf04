#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { main } from './run.js';

// Whoever reads our output may stop early (`deskbell check … | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  read: (file) => readFile(file),
  readInput: () => buffer(process.stdin),
  input: () => process.stdin,
  now: () => Date.now(),
  clock: () => performance.now(),
});
