import type { Database } from '../database.js';

const AT_ONCE = 1000;

interface Row {
  readonly number: string;
  readonly type: string;
  readonly detail: object;
}

/** All events as NDJSON, in the order in which they came, a thousand in memory at a time. */
export async function* eventLines(db: Database): AsyncGenerator<string> {
  let last = '0';
  for (;;) {
    const { rows } = await db.query<Row>(
      'SELECT number, type, detail FROM deskbell.events WHERE number > $1 ORDER BY number LIMIT $2',
      [last, AT_ONCE],
    );
    for (const { type, detail } of rows) yield `${JSON.stringify({ type, detail })}\n`;
    const end = rows.at(-1)?.number;
    if (end === undefined || rows.length < AT_ONCE) return;
    last = String(end);
  }
}
