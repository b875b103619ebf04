import { Stop } from './io.js';

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The instant that an option names, in milliseconds since 1970 UTC. Throws a `Stop` for anything else. */
export function instantOf(option: string, given: string): number {
  const at = FORM.test(given) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new Stop(`--${option} takes a date and time with its offset, such as 2026-11-24T09:00:00+01:00.`);
}
