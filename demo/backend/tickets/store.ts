import { type Database, type Queries, inTransaction } from '../database.js';
import { Refusal } from '../refusal.js';
import type { GivenFile } from './body.js';
import { withoutCards } from './cards.js';
import type { Checks } from './checks.js';
import { digestOf, sha256 } from './digest.js';
import { type TicketEvent, isRecord, textOf } from './event.js';

export interface Arrival {
  readonly event: TicketEvent;
  readonly files: ReadonlyMap<string, GivenFile>;
  readonly checks: Checks;
  /** Held back from the help desks, since it looks like spam: staff see it and decide. */
  readonly held: boolean;
  /** Names of the help desks that are to get it. */
  readonly targets: readonly string[];
}

export interface Stored {
  readonly reference: string;
  readonly receivedAt: Date;
  /** False where an earlier try had brought it. */
  readonly isNew: boolean;
}

const ADD = `INSERT INTO deskbell.tickets (id, digest, kind, reference, department, title, data, checks, held)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING
  RETURNING reference, received_at`;
const ADD_FILE = 'INSERT INTO deskbell.attachments VALUES ($1, $2, $3, $4, $5, $6, $7)';
const ADD_DELIVERIES =
  'INSERT INTO deskbell.deliveries (ticket, target, state) SELECT $1, unnest($2::text[]), $3';

/** Keeps what arrived, once for each id. When this returns, the database has it. */
export const store = (db: Database, arrival: Arrival): Promise<Stored> =>
  inTransaction(db, async (queries) => {
    const { event, checks, held, targets } = arrival;
    const { token: _once, ...data } = withoutCards(event.data);
    const values = [digestOf(event.kind, event.data), event.kind, referenceOf(event), checks.department];
    const about = [titleOf(event), JSON.stringify(data), JSON.stringify(checks), held];
    const { rows } = await queries.query<Row>(ADD, [event.id, ...values, ...about]);
    if (!rows[0]) return known(queries, arrival);
    await addFiles(queries, arrival);
    await queries.query(ADD_DELIVERIES, [event.id, targets, held ? 'held' : 'waiting']);
    return { reference: rows[0].reference, receivedAt: rows[0].received_at, isNew: true };
  });

interface Row {
  readonly reference: string;
  readonly received_at: Date;
}

async function addFiles(queries: Queries, { event, files }: Arrival): Promise<void> {
  for (const { part, name, type, size } of event.attachments) {
    // A device that was short of room keeps the text only. The message is worth more than its missing file.
    const bytes = files.get(part)?.bytes;
    const body = bytes ? [sha256(bytes), bytes] : [null, null];
    await queries.query(ADD_FILE, [event.id, part, name, type, size, ...body]);
  }
}

/** The same id again: the same answer, as long as it is the same message. */
async function known(queries: Queries, { event, files }: Arrival): Promise<Stored> {
  const { rows } = await queries.query<Row & { digest: string }>(
    'SELECT digest, reference, received_at FROM deskbell.tickets WHERE id = $1',
    [event.id],
  );
  const kept = await queries.query<{ part: string; digest: string | null }>(
    'SELECT part, digest FROM deskbell.attachments WHERE ticket = $1',
    [event.id],
  );
  const row = rows[0] as Row & { digest: string };
  const isSame =
    row.digest === digestOf(event.kind, event.data) &&
    kept.rows.every(({ part, digest }) => {
      const bytes = files.get(part)?.bytes;
      return !bytes || digest === null || sha256(bytes) === digest;
    });
  if (!isSame)
    throw new Refusal(422, 'tickets/other-message', 'This id was used for another message already.');
  return { reference: row.reference, receivedAt: row.received_at, isNew: false };
}

/** What the visitor was told to name, so that there is one number for one thing. */
const referenceOf = ({ id, data }: TicketEvent): string =>
  /^[\p{L}\p{N} ._#/-]{1,40}$/u.test(textOf(data.reference))
    ? textOf(data.reference)
    : id.slice(-8).toUpperCase();

/** One line for lists. */
function titleOf({ kind, data }: TicketEvent): string {
  const first = textOf(withoutCards(data.message)).trim().split(/\r?\n/, 1)[0] ?? '';
  const mode = kind === 'withdrawal' ? 'Withdrawal' : data.mode === 'exchange' ? 'Exchange' : 'Return';
  const title =
    kind === 'escalation'
      ? textOf(data.topicLabel) || first || textOf(data.topic)
      : `${mode}, order ${textOf(data.orderNumber)}`;
  return title.replace(/\p{Cc}+/gu, ' ').slice(0, 140);
}

/** Days for which an id is remembered. */
const KEEP = 60;

/** Forgets what help desks have had for 60 days. What is only here stays here. */
export const sweep = (db: Database): Promise<unknown> =>
  db.query(
    `DELETE FROM deskbell.tickets t WHERE received_at < now() - make_interval(days => $1)
       AND EXISTS (SELECT FROM deskbell.deliveries d WHERE d.ticket = t.id)
       AND NOT EXISTS (SELECT FROM deskbell.deliveries d WHERE d.ticket = t.id AND d.state <> 'delivered')`,
    [KEEP],
  );

/** Whether a ticket was marked by the traps of the form. */
export const looksLikeSpam = ({ data }: TicketEvent): boolean =>
  isRecord(data.spam) && (data.spam.honeypot === true || data.spam.tooFast === true);
