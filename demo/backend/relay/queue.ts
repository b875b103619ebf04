// What is due, in SQL: the database says who may deliver what, so that several processes never deliver the same.
import type { Database } from '../database.js';
import type { Fault, Outgoing, OutgoingFile } from './target.js';

export interface Due {
  readonly ticket: string;
  readonly target: string;
  /** This try included. */
  readonly attempts: number;
  /** Since when it is tried. */
  readonly since: Date;
}

/** Seconds for which a delivery belongs to the one who took it; a try takes less. */
export const LEASE = 120;

const TAKE = `UPDATE deskbell.deliveries SET state = 'sending', attempts = attempts + 1,
    next_at = now() + make_interval(secs => $3)
  WHERE (ticket, target) IN (
    SELECT ticket, target FROM deskbell.deliveries
    WHERE state IN ('waiting', 'sending') AND next_at <= now() AND target = ANY ($1)
    ORDER BY next_at LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING ticket, target, attempts, since`;

/** Takes what is due. What was being sent when its process ended is due again when its lease has run out. */
export const take = async (db: Database, targets: readonly string[], most: number): Promise<readonly Due[]> =>
  (await db.query<Due>(TAKE, [targets, most, LEASE])).rows;

/** After a process of which there is only one was ended, nobody delivers any more: its tickets are due after `seconds`. */
export const releaseAll = (db: Database, seconds: number): Promise<unknown> =>
  db.query(
    `UPDATE deskbell.deliveries SET next_at = now() + make_interval(secs => $1) WHERE state = 'sending'`,
    [seconds],
  );

/** Milliseconds until something is due; undefined where nothing waits. */
export async function nextDue(db: Database, targets: readonly string[]): Promise<number | undefined> {
  const { rows } = await db.query<{ ms: number | null }>(
    `SELECT (extract(epoch FROM min(next_at) - now()) * 1000)::float8 AS ms FROM deskbell.deliveries
       WHERE state IN ('waiting', 'sending') AND target = ANY ($1)`,
    [targets],
  );
  return rows[0]?.ms ?? undefined;
}

export async function load(db: Database, id: string): Promise<Outgoing> {
  const { rows } = await db.query<Omit<Outgoing, 'files'>>(
    `SELECT id, kind, reference, department, title, received_at AS "receivedAt", data, checks
       FROM deskbell.tickets WHERE id = $1`,
    [id],
  );
  const files = await db.query<OutgoingFile>(
    `SELECT name, type, body AS bytes FROM deskbell.attachments
       WHERE ticket = $1 AND body IS NOT NULL ORDER BY part`,
    [id],
  );
  return { ...(rows[0] as Omit<Outgoing, 'files'>), files: files.rows };
}

/** Only the one who holds the lease may say how it ended. */
const END = `UPDATE deskbell.deliveries SET state = $4, code = $5, remote = coalesce($6, remote),
    delivered_at = CASE WHEN $4 = 'delivered' THEN now() END, next_at = now() + make_interval(secs => $7)
  WHERE ticket = $1 AND target = $2 AND attempts = $3 AND state = 'sending'`;

export const delivered = (
  db: Database,
  { ticket, target, attempts }: Due,
  remote: string,
): Promise<unknown> => db.query(END, [ticket, target, attempts, 'delivered', null, remote, 0]);

/** Seconds: by doubling, to half an hour; with chance, so that many do not come at the same moment. */
const backOff = (attempts: number): number => Math.min(1800, 2 ** attempts) * (0.5 + Math.random() / 2);

const DAY = 86_400_000;
/** Days of tries by itself. */
const PATIENCE = 7;

/** Waits for the next try, or gives up: then staff see it and may send it again. */
export function failed(db: Database, due: Due, fault: Fault, least: number): Promise<unknown> {
  const isOver = fault.retry === 'no' || Date.now() - due.since.getTime() > PATIENCE * DAY;
  const wait = Math.max(least, Math.min(fault.after ?? 0, 86_400), backOff(due.attempts));
  const values = [due.ticket, due.target, due.attempts, isOver ? 'dead' : 'waiting', fault.code, null, wait];
  return db.query(END, values);
}

/** Tries again what was given up, held back, or is waiting; `attempts` stays, so that it is looked up first. */
export const redrive = (db: Database, ticket: string): Promise<unknown> =>
  db.transaction(async (queries) => {
    await queries.query(
      `UPDATE deskbell.deliveries SET state = 'waiting', since = now(), next_at = now()
         WHERE ticket = $1 AND state IN ('dead', 'held', 'waiting')`,
      [ticket],
    );
    await queries.query('UPDATE deskbell.tickets SET held = false WHERE id = $1', [ticket]);
  });
