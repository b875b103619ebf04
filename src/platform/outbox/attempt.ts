import type { DeliveryOutcome, Parcel } from '../../escalation/index.js';
import { patienceFor } from '../../escalation/outbox/index.js';
import type { Courier } from './types.js';
import type { World } from './world.js';

const { Promise: OwnPromise, AbortController: OwnAbortController } = globalThis;

const LATE: DeliveryOutcome = { type: 'failed', code: 'timeout', retry: 'soon' };
const BROKEN: DeliveryOutcome = { type: 'failed', code: 'network', retry: 'soon' };

export interface Try {
  readonly courier: Courier;
  readonly world: World;
  /** Breaks the try off. */
  readonly signal: AbortSignal;
  /** An acceptance that came after the time-out: it counts all the same. */
  readonly late: (outcome: DeliveryOutcome) => void;
}

/** One try; undefined where it was broken off. Ends in its time, whatever the courier does. */
export function attempt(
  parcel: Parcel<Blob>,
  { courier, world, signal, late }: Try,
): Promise<DeliveryOutcome | undefined> {
  const ours = new OwnAbortController();
  return new OwnPromise((resolve) => {
    let isOver = false;
    const end = (outcome?: DeliveryOutcome): void => {
      if (isOver && outcome?.type === 'accepted' && !signal.aborted) late(outcome);
      isOver = true;
      calm();
      signal.removeEventListener('abort', broken);
      resolve(outcome);
    };
    const stop = (outcome?: DeliveryOutcome) => () => {
      end(outcome);
      ours.abort();
    };
    const broken = stop();
    const calm = world.after(patienceFor(parcel.files.map(({ size }) => size)), stop(LATE));
    signal.addEventListener('abort', broken);
    if (signal.aborted) return broken();
    courier(parcel, ours.signal).then(end, () => end(BROKEN));
  });
}
