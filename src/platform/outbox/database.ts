import { own } from '../../content/reading.js';
import type { Store } from './store.js';

const NAME = 'deskbell-outbox';
const ROWS = 'parcels';
const ASIDE = 'aside';
/** A database that does not open, or a transaction that does not end, in this time is broken. Milliseconds. */
const PATIENCE = 5_000;
/** What could not be read is thrown away after thirty days. */
const ASIDE_FOR = 30 * 86_400_000;

// As they were when this was loaded: a page may replace them later, and not well.
const { Promise: OwnPromise, setTimeout, clearTimeout } = globalThis;

/** Options without a prototype: what a page adds to `Object.prototype` is no option of ours. */
const bare = <T extends object>(options: T): T => ({ __proto__: null, ...options });

/** A promise that gives up. */
const within = <T>(
  begin: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> =>
  new OwnPromise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('indexedDB does not answer')), PATIENCE);
    const done =
      <V>(then: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer);
        then(value);
      };
    begin(done(resolve), done(reject));
  });

const build = (database: IDBDatabase): void => {
  for (const name of [ROWS, ASIDE]) {
    if (!database.objectStoreNames.contains(name)) {
      database.createObjectStore(
        name,
        bare({ keyPath: name === ROWS ? 'key' : null, autoIncrement: name === ASIDE }),
      );
    }
  }
};

const isBuilt = (database: IDBDatabase): boolean => database.objectStoreNames.contains(ROWS);

/** Opens it as it is, or the next version of it; without `create` a database that was not there stays not there. */
const openOnce = (create: boolean, version?: number): Promise<IDBDatabase> => {
  let late = false;
  const opened = within<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => {
      if (create && !late) build(request.result);
      else request.transaction?.abort();
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      if (late) return database.close();
      // Another tab with a newer version of this must not wait for us.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
  opened.catch(() => (late = true));
  return opened;
};

/** @throws where it cannot be had, or is not there and may not be made */
async function open(create: boolean): Promise<IDBDatabase> {
  const database = await openOnce(create);
  if (isBuilt(database) || !create) return database;
  // Somebody made it and left it empty.
  const next = database.version + 1;
  database.close();
  return openOnce(true, next);
}

/**
 * One transaction from opening to closing: a connection that is held would keep the page from the back/forward cache
 * and newer versions waiting. Resolves when it is on the disk, not when it was asked for: a full disk shows as an abort.
 */
async function transact<T>(
  create: boolean,
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore, give: (value: T) => void, aside: IDBObjectStore | undefined) => void,
): Promise<T | undefined> {
  const database = await open(create);
  try {
    if (!isBuilt(database)) return undefined;
    return await within<T | undefined>((resolve, reject) => {
      const names = [ROWS, ASIDE].filter((name) => database.objectStoreNames.contains(name));
      const transaction = database.transaction(names, mode, bare({ durability: 'strict' as const }));
      let given: T | undefined;
      transaction.oncomplete = () => resolve(given);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      const aside = names.includes(ASIDE) ? transaction.objectStore(ASIDE) : undefined;
      work(transaction.objectStore(ROWS), (value) => (given = value), aside);
    });
  } finally {
    database.close();
  }
}

/** Whether an earlier visit left a database. Asking makes none. */
export async function hasDatabase(): Promise<boolean> {
  try {
    // Throws in a sandbox, where there is no database either; asked for a list, Chromium would complain past every catch.
    if (!localStorage) return false;
    // Firefox before 126 cannot list them: there it is opened, and what would be made is taken back.
    if (!('databases' in indexedDB)) {
      (await openOnce(false)).close();
      return true;
    }
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}

/** IndexedDB. `create`: it is made where it is not there, at the first submit and never before. */
export const database = (create: boolean): Store => ({
  keptIn: 'device',
  all: async () =>
    (await transact<unknown[]>(create, 'readonly', (rows, give) => {
      const request = rows.getAll();
      request.onsuccess = () => give(request.result);
    })) ?? [],
  change: async (key, step) => {
    let fault: unknown;
    await transact<void>(create, 'readwrite', (rows) => {
      const request = rows.get(key);
      request.onsuccess = () => {
        try {
          const next = step(request.result);
          if (next === 'remove') rows.delete(key);
          else if (next) rows.put(next);
        } catch (error) {
          fault = error;
          rows.transaction.abort();
        }
      };
    }).catch((error: unknown) => {
      throw fault ?? error;
    });
  },
  setAside: async (raws, at) => {
    await transact<void>(create, 'readwrite', (rows, _give, aside) => {
      if (!aside) return;
      for (const raw of raws) {
        aside.put({ at, raw });
        rows.delete(own(raw, 'key') as IDBValidKey);
      }
      const old = aside.openCursor();
      old.onsuccess = () => {
        const cursor = old.result;
        const since = own(cursor?.value, 'at');
        if (typeof since === 'number' && at - since > ASIDE_FOR) cursor?.delete();
        cursor?.continue();
      };
    });
  },
});
