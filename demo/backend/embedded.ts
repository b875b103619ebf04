// PostgreSQL inside this process, in a folder: for a demo, a test, a small site. It survives the end of the process at
// any moment; it does not wait for the disk, so a power cut may cost the last messages. A shop uses DATABASE_URL.
import { PGlite } from '@electric-sql/pglite';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Queries } from './database.js';

/** Opens the database of a folder, which is made where it is missing. One process at a time: two would spoil it. */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lock(join(folder, 'lock'));
  const db = await PGlite.create(join(folder, 'data')).catch((error: unknown) => {
    unlock();
    throw error;
  });
  return {
    query: queriesOf(db).query,
    script: (sql) => db.exec(sql),
    transaction: <T>(work: (queries: Queries) => Promise<T>) =>
      db.transaction((inner) => work(queriesOf(inner))) as Promise<T>,
    end: () => db.close().finally(unlock),
  };
}

interface Asked {
  query<Row>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Answers come without a turn of the event loop; we take one, so that a busy database lets requests in. */
const queriesOf = (db: Asked): Queries => ({
  query: async <Row>(sql: string, values: unknown[] = []) => {
    const answer = await db.query<Row>(sql, values);
    await new Promise(setImmediate);
    return answer;
  },
});

/** Says who has the folder. A process that was killed leaves its number behind; it counts only while it lives. */
function lock(file: string): () => void {
  const write = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner !== process.pid && isAlive(owner))
      throw new Error(`The database is in use by process ${owner}. If that is none of ours, delete ${file}.`);
    rmSync(file);
    write();
  }
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
