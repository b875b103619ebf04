import type { Io } from './io.js';

/** Work shorter than this says nothing. */
const QUIET_MS = 800;
const EVERY_MS = 100;

export interface Progress {
  tick(): void;
  /** Takes the line away. */
  done(): void;
}

/** One line on a terminal's stderr that counts up, where the work turns out to be long. */
export function progress(io: Io, label: string, total: number): Progress {
  if (io.stderr.isTTY !== true) return { tick() {}, done() {} };
  const begun = io.clock();
  let finished = 0;
  let shown = 0;
  return {
    tick() {
      finished++;
      const now = io.clock();
      if (now - begun < QUIET_MS || now - shown < EVERY_MS) return;
      shown = now;
      io.stderr.write(
        `\r${label} ${finished.toLocaleString('en')} of ${total.toLocaleString('en')} \u001B[K`,
      );
    },
    done() {
      if (shown) io.stderr.write('\r\u001B[K');
    },
  };
}
