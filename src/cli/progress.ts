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

const CELLS = 24;

/** How far a long work is, where what is done and what there is can be measured. */
export interface ProgressBar {
  /** `text` says how far in the work's own words. */
  to(done: number, text: string): void;
  done(): void;
}

/** `Reading the log ████████░░░░ 34 %, 412,000 lines`, on a terminal's stderr. Without a total it only says how far. */
export function progressBar(io: Io, label: string, total: number | undefined): ProgressBar {
  if (io.stderr.isTTY !== true) return { to() {}, done() {} };
  const begun = io.clock();
  let shown = 0;
  return {
    to(finished, text) {
      const now = io.clock();
      if (now - begun < QUIET_MS || now - shown < EVERY_MS) return;
      shown = now;
      io.stderr.write(`\r${label} ${total ? bar(finished / total) : ''}${text} \u001B[K`);
    },
    done() {
      if (shown) io.stderr.write('\r\u001B[K');
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${Math.floor(Math.min(1, share) * 100)} %, `;
}
