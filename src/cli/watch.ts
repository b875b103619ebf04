import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { HOUSE_NAME } from './houses.js';
import type { Io } from './io.js';
import { cannotRead } from './read-file.js';

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
  const heard = (folder: string, name: string | null): void => {
    if (name === null || !watched.has(resolve(folder, name))) return;
    waiting.add(basename(name));
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED);
  };
  const watchers: FSWatcher[] = [];
  for (const [i, path] of paths.entries()) {
    const folder = dirname(path);
    if (paths.findIndex((one) => dirname(one) === folder) !== i) continue;
    try {
      watchers.push(watch(folder, (_event, name) => heard(folder, name)));
    } catch (error) {
      for (const one of watchers) one.close();
      throw cannotRead(files[i] as string, error);
    }
  }
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
