import type { Kept, Parcel } from '../../escalation/index.js';
import { keptOf, newRow, readRow, type Row } from '../../escalation/outbox/index.js';
import { database, hasDatabase } from './database.js';
import { hasLocal, local } from './local.js';
import { asRow, memory, rowIn, type Store } from './store.js';

/** A row and where it lies. */
export interface Found {
  readonly row: Row<Blob>;
  readonly store: Store;
}

/** All rungs of the ladder as one place. */
export interface Shelf {
  /** Every readable row, each key once; what is unreadable is put aside. */
  all(now: number): Promise<readonly Found[]>;
  find(key: string): Promise<Found | undefined>;
  /** On the first rung that keeps it, proved by reading it back; what is there already stays. */
  add(parcel: Parcel<Blob>, now: number): Promise<Kept>;
  /** Changes a row where it lies; undefined where there is none, or `step` left it. */
  change(key: string, step: (row: Row<Blob>) => Row<Blob> | 'remove' | undefined): Promise<Found | undefined>;
  /** From every rung. */
  remove(key: string): Promise<void>;
}

const sizes = (row: Row<Blob> | undefined): string =>
  String(row?.content?.files.map(({ body }) => body.size).join());

/** Writes and reads back: whether a browser keeps what it takes is known only then. */
const keep = async (store: Store, row: Row<Blob>): Promise<void> => {
  await store.change(row.key, (found) => (asRow(found) ? undefined : row));
  const back = await rowIn(store, row.key);
  if (!back || (store.keptIn === 'device' && sizes(back) !== sizes(row))) throw new Error('not kept');
};

export function shelf(storage: 'none' | undefined): Shelf {
  let isMade = false;

  /** The rungs that hold something; memory first: it has what the device would not take any more. */
  const rungs = async (): Promise<readonly Store[]> => {
    if (storage === 'none') return [memory];
    isMade ||= await hasDatabase();
    return [memory, ...(isMade ? [database(false)] : []), ...(hasLocal() ? [local] : [])];
  };

  const find = async (key: string): Promise<Found | undefined> => {
    for (const store of await rungs()) {
      const row = await rowIn(store, key).catch(() => undefined);
      if (row) return { row, store };
    }
    return undefined;
  };

  /** Nothing that a store holds, or refuses to give, keeps the others from being read. */
  const readAll = async (store: Store, now: number): Promise<Found[]> => {
    const found: Found[] = [];
    const broken: unknown[] = [];
    for (const raw of await store.all().catch(() => [])) {
      const reading = readRow(raw);
      if (reading.type === 'row') found.push({ row: reading.row as Row<Blob>, store });
      else if (reading.type === 'broken') broken.push(raw);
    }
    if (broken.length) await store.setAside(broken, now).catch(() => undefined);
    return found;
  };

  return {
    find,
    async all(now) {
      const byKey = new Map<string, Found>();
      for (const store of await rungs())
        for (const found of await readAll(store, now))
          if (!byKey.has(found.row.key)) byKey.set(found.row.key, found);
      return [...byKey.values()];
    },
    async add(parcel, now) {
      const there = await find(parcel.key);
      if (there) return keptOf(there.row, there.store.keptIn);
      const row = newRow(parcel, now);
      for (const store of storage === 'none' ? [memory] : [database(true), local, memory]) {
        try {
          await keep(store, row);
          return keptOf(row, store.keptIn);
        } catch {
          // Not waited for: what does not answer would not answer to this either.
          void store.change(row.key, () => 'remove').catch(() => undefined);
        }
      }
      return keptOf(row, 'memory');
    },
    async remove(key) {
      for (const store of await rungs()) await store.change(key, () => 'remove').catch(() => undefined);
    },
    async change(key, step) {
      const there = await find(key);
      if (!there) return undefined;
      let next: Row<Blob> | 'remove' | undefined;
      const { store } = there;
      const judge = (found: unknown): typeof next => {
        const row = asRow(found);
        return (next = row && step(row));
      };
      try {
        await store.change(key, judge);
      } catch {
        // The device takes nothing any more: what is known now is at least known on this page.
        next = step(there.row);
        if (!next || next === 'remove') return undefined;
        const known = next;
        await memory.change(key, () => known);
        return { row: known, store: memory };
      }
      return next && next !== 'remove' ? { row: next, store } : undefined;
    },
  };
}
