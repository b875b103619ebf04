/** Time, as it arrives where patience is measured. */
export interface Clock {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason where it is aborted before. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export const pageClock: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};
