import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Io, Stop } from '../io.js';

/** Whether something is there. */
export const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/**
 * Writes a file whole or not at all: beside it first, and then in its place. Throws a `Stop` where something is there
 * and `force` was not said.
 */
export async function writeOut(
  file: string,
  text: string,
  { io, force }: { readonly io: Io; readonly force: boolean },
): Promise<void> {
  const path = resolve(io.cwd, file);
  if (!force && (await isThere(path)))
    throw new Stop(`${file} is there already. Name another file, or add --force to replace it.`);
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Stop(`Cannot write ${file}: ${(error as Error).message}`);
  }
}
