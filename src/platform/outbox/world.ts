/** Time and chance, as they arrive: tests run a week in a second. */
export interface World {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** 0 to 1. */
  chance(): number;
  /** Calls back after so many milliseconds, unless it is called off by what it returns. */
  after(ms: number, then: () => void): () => void;
}

// As they were when this was loaded: a page may replace them later, and not well.
const { setTimeout, clearTimeout } = globalThis;
const { now } = Date;
const { random } = Math;

export const pageWorld: World = {
  now,
  chance: random,
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};
