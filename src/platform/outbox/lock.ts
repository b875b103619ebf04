import { RENEWED_EVERY } from '../../escalation/outbox/index.js';
import type { World } from './world.js';

/** Keys that are being sent on this page, whichever element sends them. */
const here = new Set<string>();

/** Whether locks exist: not on plain http. */
export const hasLocks = (): boolean => 'locks' in navigator && !!navigator.locks;

/** One at a time for each key, in all tabs; where somebody else is at it, nothing happens. */
export async function alone(key: string, work: () => Promise<void>): Promise<void> {
  if (here.has(key)) return;
  here.add(key);
  try {
    if (!hasLocks()) return await work();
    const options = { __proto__: null, ifAvailable: true } as LockOptions;
    await navigator.locks.request(`deskbell-outbox:${key}`, options, async (lock) => {
      if (lock) await work();
    });
  } finally {
    here.delete(key);
  }
}

/** Does something over and over until it is called off. */
export function repeatedly(world: World, step: () => void): () => void {
  let stop = (): void => undefined;
  const again = (): void => {
    stop = world.after(RENEWED_EVERY, () => {
      step();
      again();
    });
  };
  again();
  return () => stop();
}
