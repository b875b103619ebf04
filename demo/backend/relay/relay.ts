import type { Database } from '../database.js';
import { type Due, delivered, failed, load, nextDue, releaseAll, take } from './queue.js';
import { type Target, faultOf } from './target.js';

export interface RelayOptions {
  readonly targets: readonly Target[];
  /** Told codes, never a person. */
  readonly log: (code: string) => void;
  /** Whether no other process delivers from this database: then what an ended one left is taken up soon. */
  readonly alone: boolean;
  /** Seconds in which a help desk finishes what it began before we were cut off, so that a look-up finds it. */
  readonly settle?: number;
  /** For the test that shows what the look-up is good for. */
  readonly lookUp?: boolean;
}

export interface Relay {
  /** Something new is there. */
  wake(): void;
  /** Ends when the tries that are under way have ended. */
  stop(): Promise<void>;
}

/** Deliveries at the same time, milliseconds for one, and between looks at the clock. */
const AT_ONCE = 4;
const TIME = 60_000;
const LOOK = 15_000;

/** Brings every ticket to every help desk: one try at a time for each, again and again until it is there. */
export function startRelay(db: Database, options: RelayOptions): Relay {
  const { targets, log, alone, settle = 5 } = options;
  const names = targets.map(({ name }) => name);
  let stopped = names.length === 0;
  let ring = () => {};
  let rung = false;
  const wake = () => {
    rung = true;
    ring();
  };

  async function pause(ms: number): Promise<void> {
    if (!rung && !stopped)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        ring = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    rung = false;
  }

  const underWay = new Set<Promise<void>>();

  async function round(): Promise<void> {
    const room = AT_ONCE - underWay.size;
    const due = room > 0 ? await take(db, names, room) : [];
    for (const one of due) {
      const work = attempt(db, options, one).finally(() => {
        underWay.delete(work);
        wake();
      });
      underWay.add(work);
    }
    if (due.length === 0) await pause(room > 0 ? await untilDue() : LOOK);
  }

  const untilDue = async () => Math.max(20, Math.min(LOOK, (await nextDue(db, names)) ?? LOOK));

  async function run(): Promise<void> {
    let isReady = !alone;
    while (!stopped)
      try {
        if (!isReady) await releaseAll(db, settle);
        isReady = true;
        await round();
      } catch (error) {
        log(faultOf('relay', error).code);
        await pause(1000);
      }
  }

  const running = run();
  const stop = async () => {
    stopped = true;
    wake();
    await running;
    await Promise.all(underWay);
    for (const target of targets) target.close?.();
  };
  return { wake, stop };
}

async function attempt(db: Database, options: RelayOptions, due: Due): Promise<void> {
  const target = options.targets.find(({ name }) => name === due.target) as Target;
  const signal = AbortSignal.timeout(TIME);
  try {
    // Any earlier try may have arrived without our knowing it.
    const isSure = due.attempts === 1 || options.lookUp === false;
    const found = isSure ? undefined : await target.find?.(due.ticket, signal);
    await delivered(db, due, found ?? (await target.deliver(await load(db, due.ticket), signal)));
  } catch (error) {
    const fault = faultOf(due.target, error);
    options.log(fault.code);
    // Where even this cannot be written down, the lease runs out and the next try looks it up.
    await failed(db, due, fault, options.settle ?? 5).catch((cause: unknown) =>
      options.log(faultOf('relay', cause).code),
    );
  }
}
