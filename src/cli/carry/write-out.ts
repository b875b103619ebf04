import { randomBytes } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Io, Stop } from '../io.js';

/** Whether something is there. */
export const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/** Whether two names lead to the same file, also through a link. */
const isSame = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return a !== undefined && a === b;
};

/** Throws a `Stop` where what is read would be written over, whatever was said: it could not be had again. */
export async function spare(out: string, sources: readonly string[], io: Io): Promise<void> {
  for (const source of sources)
    if (await isSame(resolve(io.cwd, source), resolve(io.cwd, out)))
      throw new Stop(`${out} is what is read here, and would be lost. Name another file to write.`);
}

/**
 * Writes a file whole or not at all: beside it first, and then in its place, with the rights that it had; a link stays
 * one. Throws a `Stop` where something is there and `force` was not said.
 */
export async function writeOut(
  file: string,
  text: string,
  { io, force }: { readonly io: Io; readonly force: boolean },
): Promise<void> {
  const named = resolve(io.cwd, file);
  if (!force && (await isThere(named)))
    throw new Stop(`${file} is there already. Name another file, or add --force to replace it.`);
  const path = await realpath(named).catch(() => named);
  const mode = (await stat(path).catch(() => undefined))?.mode;
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text, { flag: 'wx' });
    if (mode !== undefined) await chmod(draft, mode & 0o777);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Stop(`Cannot write ${file}: ${(error as Error).message}`);
  }
}
