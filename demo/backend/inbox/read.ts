import type { Database } from '../database.js';

/** How a ticket stands, over all help desks that get it. */
export type Standing = 'here' | 'held' | 'dead' | 'again' | 'waiting' | 'delivered';

export interface Row {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly reference: string;
  readonly department: string;
  readonly title: string;
  readonly receivedAt: Date;
  readonly name: string | null;
  readonly files: number;
  readonly standing: Standing;
}

const ROW = `t.id, t.number::text AS number, t.kind, t.reference, t.department, t.title,
  t.received_at AS "receivedAt", coalesce(t.data #>> '{contact,name}', t.data ->> 'name') AS name,
  (SELECT count(*)::int FROM deskbell.attachments a WHERE a.ticket = t.id) AS files,
  CASE WHEN t.held THEN 'held' ELSE (SELECT CASE
      WHEN count(*) = 0 THEN 'here'
      WHEN bool_or(d.state = 'dead') THEN 'dead'
      WHEN bool_and(d.state = 'delivered') THEN 'delivered'
      WHEN bool_or(d.state <> 'delivered' AND d.code IS NOT NULL) THEN 'again'
      ELSE 'waiting' END FROM deskbell.deliveries d WHERE d.ticket = t.id) END AS standing
  FROM deskbell.tickets t`;

/** How many are on one page. */
export const PAGE = 50;

/** The newest first, and one more than a page where there are more. `before`: numbers below this one. */
export const listTickets = async (
  db: Database,
  { department, before }: { readonly department: string; readonly before: string },
): Promise<readonly Row[]> =>
  (
    await db.query<Row>(
      `SELECT ${ROW} WHERE ($1 = '' OR t.department = $1) AND ($2 = '' OR t.number < nullif($2, '')::bigint)
         ORDER BY t.number DESC LIMIT $3`,
      [department, before, PAGE + 1],
    )
  ).rows;

export const departmentsOf = async (db: Database) =>
  (
    await db.query<{ department: string; count: number }>(
      'SELECT department, count(*)::int AS count FROM deskbell.tickets GROUP BY 1 ORDER BY 1',
    )
  ).rows;

type Fields = Readonly<Record<string, unknown>>;

export interface Whole extends Row {
  readonly data: Fields;
  readonly checks: Fields;
  readonly attachments: readonly Attachment[];
  readonly deliveries: readonly Delivery[];
}

export interface Attachment {
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** False where the visitor's device could not keep it. */
  readonly isHere: boolean;
}

export interface Delivery {
  readonly target: string;
  readonly state: 'held' | 'waiting' | 'sending' | 'delivered' | 'dead';
  readonly attempts: number;
  readonly code: string | null;
  readonly remote: string | null;
  readonly nextAt: Date;
}

/** Everything about one ticket but the bytes of its files. */
export async function readTicket(db: Database, id: string): Promise<Whole | undefined> {
  const { rows } = await db.query<Row & { data: Fields; checks: Fields }>(
    `SELECT t.data, t.checks, ${ROW} WHERE t.id = $1`,
    [id],
  );
  const row = rows[0];
  if (!row) return undefined;
  const attachments = await db.query<Attachment>(
    `SELECT part, name, type, size, body IS NOT NULL AS "isHere" FROM deskbell.attachments
       WHERE ticket = $1 ORDER BY part`,
    [id],
  );
  const deliveries = await db.query<Delivery>(
    `SELECT target, state, attempts, code, remote, next_at AS "nextAt" FROM deskbell.deliveries
       WHERE ticket = $1 ORDER BY target`,
    [id],
  );
  return { ...row, attachments: attachments.rows, deliveries: deliveries.rows };
}

export const readFileOf = async (db: Database, id: string, part: string) =>
  (
    await db.query<{ name: string; type: string; body: Uint8Array | null }>(
      'SELECT name, type, body FROM deskbell.attachments WHERE ticket = $1 AND part = $2',
      [id, part],
    )
  ).rows[0];
