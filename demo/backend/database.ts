import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** A database, or one transaction of it. */
export interface Queries {
  /** One statement; its values stand for `$1`, `$2` … JSON is handed over as text. */
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What the rooms need of a database: PostgreSQL by its address, or the embedded one of `embedded.ts`. */
export interface Database extends Queries {
  /** All of the work, or nothing of it. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Several statements at once, without values. */
  script(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

/** Milliseconds after which a statement is given up; half of a connection's waiting time is a queue's. */
const STATEMENT_TIMEOUT = 2000;
const CONNECTION_TIMEOUT = 3000;

/** Each room's tables, in the order in which they are made. */
export const SEARCH = ['search/schema.sql'];
export const TICKETS = ['tickets/schema.sql', 'events/schema.sql'];

/**
 * Opens connections as they are needed, at most ten at a time.
 * @param url Such as `postgres://user:password@127.0.0.1:5432/help`.
 */
export function connect(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    statement_timeout: STATEMENT_TIMEOUT,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
  });
  // A connection that breaks while nobody uses it is replaced by the next question; it must not end the process.
  pool.on('error', () => {});
  const query = async <Row>(sql: string, values?: unknown[]) => ({
    rows: (await pool.query(sql, values)).rows as Row[],
  });
  return {
    query,
    script: query,
    transaction: (work) => transact(pool, work),
    end: () => pool.end(),
  };
}

async function transact<T>(pool: pg.Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection that broke is thrown away: it may still be inside the transaction.
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work({
      query: async <Row>(sql: string, values?: unknown[]) => ({
        rows: (await client.query(sql, values)).rows as Row[],
      }),
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Makes what is missing in the database: run it once after every update of the backend. */
export async function prepare(db: Database, files: readonly string[] = SEARCH): Promise<void> {
  for (const file of files) await db.script(await readFile(new URL(file, import.meta.url), 'utf8'));
}

/** Runs work in one transaction, without the limit of time that questions have. */
export const inTransaction = <T>(db: Database, work: (queries: Queries) => Promise<T>): Promise<T> =>
  db.transaction(async (queries) => {
    await queries.query('SET LOCAL statement_timeout = 0');
    return work(queries);
  });
