import { aged, dueAt, isDue } from '../../escalation/outbox/index.js';
import type { Sender } from './sender.js';
import type { Found, Shelf } from './shelf.js';
import type { World } from './world.js';

/** So many parcels of earlier visits are sent at once. */
const AT_ONCE = 3;
/** What other tabs tell is looked at together. Milliseconds. */
const BREATH = 1_000;

export interface RoundsOptions {
  readonly shelf: Shelf;
  readonly sender: Sender;
  readonly world: World;
  readonly signal: AbortSignal;
  /** Every row that a round saw, and every one that age has changed. */
  readonly saw: (found: Found, isChanged: boolean) => void;
}

export interface Rounds {
  /** Looks through everything at once. `eager`: something has changed, so pauses are cut short. */
  go(eager: boolean): void;
  /** At this time at the latest a round is due. Milliseconds since 1970 UTC. */
  plan(at: number): void;
}

/** Looks through what is kept, sends what is due, and knows when to look again. */
export function rounds({ shelf, sender, world, signal, saw }: RoundsOptions): Rounds {
  let planned = { at: Infinity, callOff: (): void => undefined };
  let isRunning = false;
  let wanted: 'no' | 'due' | 'eager' = 'no';

  const plan = (at: number): void => {
    const time = Math.max(at, world.now() + BREATH);
    if (signal.aborted || time >= planned.at) return;
    planned.callOff();
    planned = { at: time, callOff: world.after(time - world.now(), () => go(false)) };
  };

  const age = async (found: Found, now: number): Promise<Found | undefined> => {
    const next = aged(found.row, now);
    if (next === 'keep') return found;
    const changed = await shelf.change(found.row.key, (row) => {
      const again = aged(row, now);
      return again === 'keep' ? undefined : again;
    });
    if (changed) saw(changed, true);
    return changed ?? (next === 'remove' ? undefined : found);
  };

  const sendAll = async (keys: string[], eager: boolean): Promise<void> => {
    for (let key = keys.shift(); key !== undefined && !signal.aborted; key = keys.shift()) {
      const due = await sender.send(key, eager ? 'eager' : 'due').catch(() => world.now());
      if (due !== undefined) plan(due);
    }
  };

  const round = async (eager: boolean): Promise<void> => {
    const now = world.now();
    const keys: string[] = [];
    for (const one of await shelf.all(now)) {
      const found = await age(one, now);
      if (!found) continue;
      saw(found, false);
      const due = dueAt(found.row, now);
      if (isDue(found.row, now, eager)) keys.push(found.row.key);
      else if (due !== undefined) plan(due);
    }
    const workers: Promise<void>[] = [];
    while (workers.length < AT_ONCE) workers.push(sendAll(keys, eager));
    for (const worker of workers) await worker;
  };

  const run = async (): Promise<void> => {
    isRunning = true;
    while (wanted !== 'no' && !signal.aborted) {
      const eager = wanted === 'eager';
      wanted = 'no';
      // A store that fails now is asked again at the next occasion.
      await round(eager).catch(() => undefined);
    }
    isRunning = false;
  };

  const go = (eager: boolean): void => {
    if (signal.aborted) return;
    planned.callOff();
    planned = { at: Infinity, callOff: () => undefined };
    if (eager || wanted === 'no') wanted = eager ? 'eager' : 'due';
    if (!isRunning) void run();
  };

  signal.addEventListener('abort', () => planned.callOff());
  return { go, plan };
}
