import type { KeptIn } from '../../escalation/index.js';
import { readRow, type Row } from '../../escalation/outbox/index.js';

/** A rung of the ladder. What it holds is not trusted: rows are checked when they are read. */
export interface Store {
  readonly keptIn: KeptIn;
  /** Everything that lies there, as it lies there. */
  all(): Promise<readonly unknown[]>;
  /**
   * Reads, changes and writes in one go; resolves when it is safely there.
   * @param step gets what is there; undefined leaves it so, `remove` takes it away
   */
  change(key: string, step: (found: unknown) => Row<Blob> | 'remove' | undefined): Promise<void>;
  /** Puts what is unreadable aside, so that nobody trips over it again. */
  setAside(raws: readonly unknown[], at: number): Promise<void>;
}

/** The row under a key of one rung; undefined where there is none that can be read. */
export async function rowIn(store: Store, key: string): Promise<Row<Blob> | undefined> {
  let row: Row<Blob> | undefined;
  await store.change(key, (found) => {
    row = asRow(found);
    return undefined;
  });
  return row;
}

/** A row, where it is one and of this version. */
export const asRow = (found: unknown): Row<Blob> | undefined => {
  const reading = readRow(found);
  return reading.type === 'row' ? (reading.row as Row<Blob>) : undefined;
};

/** What goes with the page. All elements of a page share it, so that one that is moved about finds its own again. */
const kept = new Map<string, Row<Blob>>();

export const memory: Store = {
  keptIn: 'memory',
  all: async () => [...kept.values()],
  async change(key, step) {
    const next = step(kept.get(key));
    if (next === 'remove') kept.delete(key);
    else if (next) kept.set(key, next);
  },
  setAside: async () => undefined,
};
