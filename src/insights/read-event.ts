import { isRaw, type Raw } from '../content/reading.js';

/** What an element told, as it stands on a line of a log. */
export interface LogEvent {
  /** Without `deskbell-`, such as `search-settled`. */
  readonly type: string;
  /** Unique to the event; empty where it has none. */
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** BCP 47; empty where nobody said. */
  readonly locale: string;
  readonly detail: Raw;
}

/** Why a line is none: no JSON object, not of Deskbell, or without a time between the years 2000 and 2100. */
export type LineFault = 'not-json' | 'no-event' | 'no-time';

const [FIRST, LAST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];
const PREFIX = 'deskbell-';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a line `{"type": "deskbell-…", "detail": {…}}`; the detail may also stand beside the type.
 * @param line One line of NDJSON, not empty.
 */
export function readEvent(line: string): LogEvent | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not-json';
  }
  if (!isRaw(value) || !text(value['type']).startsWith(PREFIX)) return 'no-event';
  const detail = isRaw(value['detail']) ? value['detail'] : value;
  const at = Date.parse(text(detail['at']));
  if (!(at >= FIRST && at < LAST)) return 'no-time';
  const type = text(value['type']).slice(PREFIX.length);
  return { type, id: text(detail['id']), at, locale: text(detail['locale']), detail };
}
