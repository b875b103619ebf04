import { Hono } from 'hono';
import type { Database } from '../database.js';
import { MOST_DEPTH, depthOf, keepable } from '../keepable.js';
import { Refusal } from '../refusal.js';

const MOST_BYTES = 65_536;
const ADD = `INSERT INTO deskbell.events (type, detail)
  SELECT line ->> 'type', line -> 'detail' FROM jsonb_array_elements($1::jsonb) AS line`;

/** `POST /events`: a line of JSON `{"type": "deskbell-…", "detail": {…}}` for each event that the elements told. */
export function eventRoutes(db: Database): Hono {
  return new Hono().post('/', async (context) => {
    if (Number(context.req.header('Content-Length') ?? Infinity) > MOST_BYTES)
      throw new Refusal(413, 'events/too-large', 'Send at most 64 kB at once, and say how many.');
    const lines = (await context.req.text()).split('\n').filter((line) => line.trim());
    await db.query(ADD, [JSON.stringify(lines.map(read), impersonal)]);
    return context.body(null, 204);
  });
}

/** What leads to a person, or to their order. Pages should not send it; it is not kept in any case. */
const PERSONAL = ['trail', 'key', 'reference', 'backendReference'];
const impersonal = (key: string, value: unknown): unknown => (PERSONAL.includes(key) ? undefined : value);

function read(line: string): { type: string; detail: object } {
  try {
    const { type, detail } = JSON.parse(line) as { type?: unknown; detail?: unknown };
    if (
      typeof type === 'string' &&
      /^deskbell-[a-z-]{1,60}$/.test(type) &&
      typeof detail === 'object' &&
      detail &&
      depthOf(detail) <= MOST_DEPTH
    )
      return { type, detail: keepable(detail) };
  } catch {}
  throw new Refusal(400, 'events/bad-line', 'Every line is {"type": "deskbell-…", "detail": {…}}.');
}
