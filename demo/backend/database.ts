import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** What the rooms need of a database. */
export type Database = pg.Pool;

/** Milliseconds after which a statement is given up; half of a connection's waiting time is a queue's. */
const STATEMENT_TIMEOUT = 2000;
const CONNECTION_TIMEOUT = 3000;

/** Each room's tables, in the order in which they are made. */
const SCHEMAS = ['search/schema.sql'];

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
  return pool;
}

/** Makes what is missing in the database: run it once after every update of the backend. */
export async function prepare(db: Database): Promise<void> {
  for (const file of SCHEMAS) await db.query(await readFile(new URL(file, import.meta.url), 'utf8'));
}

/** Runs work in one transaction, without the limit of time that questions have. */
export async function inTransaction<T>(
  db: Database,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await db.connect();
  try {
    await client.query('BEGIN; SET LOCAL statement_timeout = 0');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
