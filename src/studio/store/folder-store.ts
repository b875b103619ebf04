import { hashOf, type Listed, type Store, type Stored, textOf } from './store.js';

/** What TypeScript's DOM library does not have yet of the File System Access API. */
export interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FolderHandle | FileHandle>;
}

export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: BufferSource): Promise<void>; close(): Promise<void> }>;
}

type Picker = (options: { mode: 'readwrite' }) => Promise<FolderHandle>;

const picker = (): Picker | undefined =>
  (globalThis as unknown as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser can open a folder by itself. */
export const canOpenFolders = (): boolean => picker() !== undefined;

/** Folders below are looked into so deep: content lies near the top. */
const DEEPEST = 3;

async function* filesIn(folder: FolderHandle, before = '', depth = 0): AsyncGenerator<[string, FileHandle]> {
  for await (const entry of folder.values()) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.kind === 'file' && entry.name.endsWith('.json')) yield [before + entry.name, entry];
    else if (entry.kind === 'directory' && depth < DEEPEST)
      yield* filesIn(entry, `${before}${entry.name}/`, depth + 1);
  }
}

const readFrom = async (handle: FileHandle): Promise<Stored> => {
  const bytes = await (await handle.getFile()).arrayBuffer();
  return { text: textOf(bytes), hash: await hashOf(bytes) };
};

/** A folder that the person chose, through the browser. What is written appears at once: the browser writes beside it first. */
export function storeOver(folder: FolderHandle): Store {
  const handles = new Map<string, FileHandle>();
  const handleOf = (name: string): FileHandle => {
    const handle = handles.get(name);
    if (!handle) throw new Error('404');
    return handle;
  };
  return {
    label: folder.name,
    async list() {
      const files: Listed[] = [];
      for await (const [name, handle] of filesIn(folder)) {
        handles.set(name, handle);
        const { lastModified, size } = await handle.getFile();
        files.push({ name, stamp: `${lastModified}-${size}` });
      }
      return files.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: (name) => readFrom(handleOf(name)),
    async write(name, text, hash) {
      const handle = handleOf(name);
      const now = await readFrom(handle);
      if (now.hash !== hash) return { kind: 'stale', ...now };
      const bytes = new TextEncoder().encode(text);
      const file = await handle.createWritable();
      await file.write(bytes);
      await file.close();
      return { kind: 'saved', hash: await hashOf(bytes) };
    },
  };
}

/** Asks the person for a folder. Rejects where they choose none. */
export async function chooseFolder(): Promise<Store> {
  const choose = picker();
  if (!choose) throw new Error('unsupported');
  return storeOver(await choose.call(globalThis, { mode: 'readwrite' }));
}
