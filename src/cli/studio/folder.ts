import { createHash, randomBytes } from 'node:crypto';
import { lstat, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** A file of the folder, as the list names it. */
export interface Listed {
  /** Relative to the folder, with `/`. */
  readonly name: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

export interface Read {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

export type Written =
  | { readonly kind: 'written'; readonly hash: string }
  | ({ readonly kind: 'stale' } & Read);

/** The JSON files of one folder, and nothing else of this machine. */
export interface Folder {
  list(): Promise<readonly Listed[]>;
  /** Undefined for every name that the list does not have. */
  read(name: string): Promise<Read | undefined>;
  /** Writes where the file is still the one of that hash; undefined for a name that the list does not have. */
  write(name: string, bytes: Uint8Array, hash: string): Promise<Written | undefined>;
}

/** Folders below are looked into so deep: content lies near the top. */
const DEEPEST = 3;
const MOST_FILES = 500;

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function namesIn(folder: string, depth = 0): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    // A link is neither a file nor a folder here: what lies elsewhere stays there.
    if (entry.isFile() && entry.name.endsWith('.json')) found.push(path);
    else if (entry.isDirectory() && depth < DEEPEST) found.push(...(await namesIn(path, depth + 1)));
  }
  return found.slice(0, MOST_FILES);
}

/** Puts bytes in the place of a file at once: a reader sees the old file or the new one. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await lstat(path);
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode & 0o777);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Throws the system's error where there is no such folder. */
export async function openFolder(dir: string): Promise<Folder> {
  const root = await realpath(dir);
  await readdir(root);
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/');
  /** What was last in the folder, by name. */
  let paths: ReadonlyMap<string, string> = new Map();
  const walk = async (): Promise<ReadonlyMap<string, string>> =>
    (paths = new Map((await namesIn(root)).map((path) => [nameOf(path), path])));
  /** Names are compared, never joined: no name leads out of the folder. What became a link meanwhile is none of its files. */
  const find = async (name: string): Promise<string | undefined> => {
    const path = paths.get(name) ?? (await walk()).get(name);
    if (path === undefined) return undefined;
    const real = await realpath(path).catch(() => undefined);
    return real === path && (await lstat(path)).isFile() ? path : undefined;
  };
  const readAt = async (path: string): Promise<Read> => {
    const bytes = await readFile(path);
    return { bytes, hash: hashOf(bytes) };
  };
  let turn: Promise<unknown> = Promise.resolve();
  const write = async (name: string, bytes: Uint8Array, hash: string): Promise<Written | undefined> => {
    const path = await find(name);
    if (path === undefined) return undefined;
    const now = await readAt(path);
    if (now.hash !== hash) return { kind: 'stale', ...now };
    await replace(path, bytes);
    return { kind: 'written', hash: hashOf(bytes) };
  };
  return {
    async list() {
      return Promise.all(
        [...(await walk())].map(async ([name, path]) => {
          const { mtimeMs, size, ino } = await lstat(path);
          return { name, stamp: `${mtimeMs}-${size}-${ino}` };
        }),
      );
    },
    async read(name) {
      const path = await find(name);
      return path === undefined ? undefined : readAt(path);
    },
    // One after the other: two tabs that save at once do not both think that they were first.
    write(name, bytes, hash) {
      const done = turn.then(() => write(name, bytes, hash));
      turn = done.catch(() => undefined);
      return done;
    },
  };
}
