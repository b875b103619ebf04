import { isDay } from '../content/reading.js';
import type { Arguments } from './command.js';
import { instantOf } from './instant.js';
import type { Io } from './io.js';

/** The world as on the day or at the instant of `--as-of`; as it is where that was not given. A day begins in UTC. */
export function asOf(args: Arguments, io: Io): Io {
  const given = args.text('as-of');
  if (given === undefined) return io;
  const isOnlyDay = /^\d{4}-\d\d-\d\d$/.test(given) && isDay(given);
  const at = isOnlyDay ? Date.parse(given) : instantOf('as-of', given);
  return { ...io, now: () => at };
}
