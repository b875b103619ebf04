import type { Kept } from '../../escalation/index.js';

const NAME = 'deskbell-outbox';

/** How the tabs and the elements of a page tell each other that a parcel has changed. */
export interface Air {
  tell(key: string): void;
}

/**
 * Opens the channel, and closes it while the page is in the back/forward cache, which would drop it otherwise.
 * @param told a parcel has changed in another tab, or by another element
 */
export function air(told: (key: string) => void, signal: AbortSignal): Air {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    try {
      channel ??= new BroadcastChannel(NAME);
    } catch {
      return; // Only this page is told then.
    }
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') told(data);
    };
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  // An element may have been taken away while its outbox was loaded: nothing would close the channel then.
  if (signal.aborted) return { tell: () => undefined };
  open();
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', open, { signal });
  signal.addEventListener('abort', close);
  return { tell: (key) => channel?.postMessage(key) };
}

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Asks before the page is left, while something is kept nowhere but on it. */
export function leaveGuard(
  signal: AbortSignal,
): (kept: Pick<Kept, 'key' | 'keptIn'>, isOpen: boolean) => void {
  const open = new Set<string>();
  const stop = (): void => removeEventListener('beforeunload', warn);
  signal.addEventListener('abort', stop);
  return ({ key, keptIn }, isOpen) => {
    if (keptIn === 'memory' && isOpen) open.add(key);
    else open.delete(key);
    if (open.size && !signal.aborted) addEventListener('beforeunload', warn);
    else stop();
  };
}
