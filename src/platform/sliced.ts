/** A slice of work, in milliseconds: short enough that a key press waits no longer than a frame. */
const SLICE = 8;

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Runs a generator to its end, giving way to the page between slices.
 * @returns what the generator returns
 * @throws the signal's reason where it was aborted on the way
 */
export async function runSliced<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await breath();
    signal.throwIfAborted();
  }
}
