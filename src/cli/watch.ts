import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { HOUSE_NAME } from './houses.js';
import type { Io } from './io.js';

/** Editors write a file in several steps; what comes within this time is one change. In milliseconds. */
const SETTLED = 120;

/**
 * Calls `look` at once and then with the names of files that changed, one call after the other, until `io.signal` ends it.
 * Folders are watched rather than files, since many editors put a new file in the place of the old one.
 */
export async function watchFiles(
  files: readonly string[],
  io: Io,
  look: (names: readonly string[]) => Promise<void>,
): Promise<void> {
  const paths = files.map((file) => resolve(io.cwd, file));
  const watched = new Set([...paths, ...paths.map((path) => resolve(dirname(path), HOUSE_NAME))]);
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const settle = (): void => {
    const names = [...waiting];
    waiting.clear();
    running = running.then(() => look(names));
  };
  const watchers: FSWatcher[] = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
    watch(folder, (_event, name) => {
      if (name === null || !watched.has(resolve(folder, name))) return;
      waiting.add(basename(name));
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED);
    }),
  );
  // Watched from before the first look, so that no change falls between the two.
  settle();
  await new Promise<void>((done) => {
    if (io.signal?.aborted) done();
    io.signal?.addEventListener('abort', () => done(), { once: true });
  });
  clearTimeout(timer);
  for (const one of watchers) one.close();
  await running;
}
