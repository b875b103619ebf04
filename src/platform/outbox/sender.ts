import type { DeliveryOutcome } from '../../escalation/index.js';
import {
  type Begin,
  begun,
  dueAt,
  RENEWED_EVERY,
  released,
  renewed,
  settled,
} from '../../escalation/outbox/index.js';
import { attempt } from './attempt.js';
import { alone, hasLocks, repeatedly } from './lock.js';
import { parcelOf } from './parcel.js';
import type { Found, Shelf } from './shelf.js';
import type { Courier } from './types.js';
import type { World } from './world.js';

const { AbortController: OwnAbortController } = globalThis;

export interface SenderOptions {
  readonly courier: Courier;
  readonly shelf: Shelf;
  readonly world: World;
  readonly signal: AbortSignal;
  /** A row has changed. */
  readonly tell: (found: Found) => void;
}

export interface Sender {
  /** Tries to hand over one parcel; resolves when that came to something, with when it is due again. */
  send(key: string, when: Begin['when']): Promise<number | undefined>;
  /** Breaks a try off. */
  stop(key: string): void;
}

/** Hands parcels over, each by one sender at a time. */
export function sender({ courier, shelf, world, signal, tell }: SenderOptions): Sender {
  const owner = String(crypto.getRandomValues(new Uint32Array(2)));
  const running = new Map<string, AbortController>();

  const settle = async (key: string, outcome: DeliveryOutcome): Promise<Found | undefined> => {
    const moment = { now: world.now(), chance: world.chance() };
    const found = await shelf.change(key, (row) => settled(row, outcome, moment));
    if (found) tell(found);
    return found;
  };

  const handOver = async ({ row }: Found, stopped: AbortSignal): Promise<Found | undefined> => {
    const parcel = parcelOf(row);
    if (!parcel) return undefined;
    const { key } = row;
    const late = (outcome: DeliveryOutcome): void => void settle(key, outcome).catch(() => undefined);
    const renew = (): void =>
      void shelf.change(key, (held) => renewed(held, owner, world.now())).catch(() => undefined);
    const rest = hasLocks() ? undefined : repeatedly(world, renew);
    const outcome = await attempt(parcel, { courier, world, signal: stopped, late });
    rest?.();
    return outcome ? settle(key, outcome) : shelf.change(key, released);
  };

  const begin = async (key: string, when: Begin['when']): Promise<Found | undefined> => {
    const now = world.now();
    const found = await shelf.change(key, (row) =>
      begun(row, { now, when, owner: hasLocks() ? undefined : owner }),
    );
    if (found) tell(found);
    return found;
  };

  const sendAlone = async (key: string, when: Begin['when']): Promise<Found | undefined> => {
    const found = await begin(key, when);
    if (!found) return shelf.find(key);
    const ours = new OwnAbortController();
    const stop = (): void => ours.abort();
    running.set(key, ours);
    signal.addEventListener('abort', stop);
    try {
      if (signal.aborted) stop();
      return await handOver(found, ours.signal);
    } finally {
      signal.removeEventListener('abort', stop);
      running.delete(key);
    }
  };

  return {
    stop: (key) => running.get(key)?.abort(),
    async send(key, when) {
      let found: Found | undefined;
      await alone(key, async () => void (found = await sendAlone(key, when)));
      // Somebody else is at it, or the store failed: it is looked at again.
      const now = world.now();
      const due = found ? dueAt(found.row, now) : now;
      return due === undefined
        ? undefined
        : Math.max(due, found?.row.state === 'queued' ? due : now + RENEWED_EVERY);
    },
  };
}
