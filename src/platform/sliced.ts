/** A slice of work, in milliseconds: short enough that a key press waits no longer than a frame. */
const SLICE = 6;

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Gives way to the page where a slice is over, and does nothing before. */
export function pacer(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () =>
    performance.now() < until
      ? undefined
      : breath().then(() => {
          until = performance.now() + SLICE;
        });
}

/**
 * Runs a generator to its end, giving way to the page between slices and at the end: what is done with the result is
 * a slice of its own.
 * @returns what the generator returns
 * @throws the signal's reason where it was aborted on the way
 */
export async function runSliced<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  const pause = pacer();
  for (;;) {
    const { done, value } = work.next();
    await (done ? breath() : pause());
    signal.throwIfAborted();
    if (done) return value as Result;
  }
}
