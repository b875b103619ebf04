// Is dist the build of the sources as they are now? Told by the clock of the files, in some milliseconds.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const SOURCES = [
  'src',
  'scripts',
  'package.json',
  'rollup.config.js',
  'tsconfig.json',
  'tsconfig.build.json',
];
/** Written near the end of a build that went well. */
const BUILT = [
  'dist/deskbell.js',
  'dist/deskbell.bundle.js',
  'dist/cli/main.js',
  'dist/custom-elements.json',
];

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return timeOf(path);
  return readdirSync(path, { recursive: true }).reduce(
    (most, file) => Math.max(most, timeOf(join(path, file))),
    0,
  );
}

/** @returns {'fresh' | 'stale' | 'missing'} */
export function stateOfDist() {
  const built = Math.min(...BUILT.map((file) => timeOf(join(root, file))));
  if (built === 0) return 'missing';
  return built >= Math.max(...SOURCES.map((path) => newest(join(root, path)))) ? 'fresh' : 'stale';
}
