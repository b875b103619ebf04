import type { Kept, Parcel } from '../../escalation/index.js';
import { keptOf } from '../../escalation/outbox/index.js';
import { air, leaveGuard } from './air.js';
import { packed, parcelOf } from './parcel.js';
import { rounds } from './rounds.js';
import { sender } from './sender.js';
import { type Found, shelf as shelfOf } from './shelf.js';
import type { Outbox, OutboxOptions } from './types.js';
import type { World } from './world.js';

const kept = ({ row, store }: Found): Kept => keptOf(row, store.keptIn);

const isOpen = ({ standing }: Kept): boolean => standing.state !== 'accepted';

/** Occasions on which the world may have changed for the better. */
const follow = (go: () => void, signal: AbortSignal): void => {
  const back = (): void => {
    if (document.visibilityState === 'visible') go();
  };
  addEventListener('online', go, { signal });
  addEventListener('pageshow', go, { signal });
  document.addEventListener('visibilitychange', back, { signal });
};

/** An outbox in a world of its own: see `openOutbox`. */
export function openOutboxIn({ courier, storage, signal }: OutboxOptions, world: World): Outbox {
  const shelf = shelfOf(storage);
  const watchers = new Set<(kept: Kept) => void>();
  const posting = new Map<string, Promise<Kept>>();
  const guard = leaveGuard(signal);

  const show = (one: Kept): void => {
    guard(one, isOpen(one));
    for (const changed of watchers) {
      try {
        changed(one);
      } catch (error) {
        reportError(error); // What one watcher trips over is not the matter of the others.
      }
    }
  };
  const hear = async (key: string): Promise<void> => {
    const found = await shelf.find(key);
    if (!found || signal.aborted) return;
    show(kept(found));
    plan.plan(world.now());
  };
  const { tell: spread } = air((key) => void hear(key).catch(() => undefined), signal);
  const tell = (found: Found): void => {
    if (signal.aborted) return;
    show(kept(found));
    spread(found.row.key);
  };
  const hands = sender({ courier, shelf, world, signal, tell });
  const saw = (found: Found, isChanged: boolean): void => {
    if (isChanged) tell(found);
    else guard(kept(found), isOpen(kept(found)));
  };
  const plan = rounds({ shelf, sender: hands, world, signal, saw });

  const sendNow = async (key: string): Promise<void> => {
    if (signal.aborted) return;
    const due = await hands.send(key, 'now');
    if (due !== undefined) plan.plan(due);
  };

  const keep = async (parcel: Parcel<Blob>): Promise<Kept> => {
    const one = await shelf.add(await packed(parcel), world.now());
    // Twice the same key is once, whatever has become of it since.
    if (one.standing.state !== 'queued' || one.standing.attempts) return one;
    show(one);
    spread(one.key);
    void sendNow(one.key).catch(() => plan.plan(world.now()));
    return one;
  };

  const outbox: Outbox = {
    post(parcel) {
      const running = posting.get(parcel.key) ?? keep(parcel).finally(() => posting.delete(parcel.key));
      posting.set(parcel.key, running);
      return running;
    },
    async list() {
      const all = await shelf.all(world.now());
      return all.map(kept).sort((a, b) => b.createdAt - a.createdAt);
    },
    watch(changed, until) {
      if (until.aborted || signal.aborted) return;
      watchers.add(changed);
      for (const one of [until, signal]) one.addEventListener('abort', () => watchers.delete(changed));
    },
    retry: sendNow,
    async read(key) {
      const found = await shelf.find(key);
      return found && parcelOf(found.row);
    },
    async discard(key) {
      hands.stop(key);
      await shelf.remove(key);
      guard({ key, keptIn: 'memory' }, false);
      spread(key);
    },
  };
  follow(() => plan.go(true), signal);
  plan.go(true);
  return outbox;
}
