// A PostgreSQL server for tests: its own folder, its own port on 127.0.0.1, gone with the test.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { HOW_TO_INSTALL, findPostgres } from '../../scripts/postgres.mjs';

export interface Postgres {
  /** For `new pg.Pool({ connectionString })`; the database is empty. */
  readonly url: string;
  /** Ends the server as if its power were cut. Nothing happens to a server that was there before. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Why there is no PostgreSQL to test with; false where there is. Fits `it(name, { skip })`. */
export const noPostgres: string | false =
  process.env.DATABASE_URL || findPostgres() ? false : `No PostgreSQL on this machine. ${HOW_TO_INSTALL}`;

/** Nobody's data is worth a sync to disk here. */
const SETTINGS =
  'fsync=off synchronous_commit=off full_page_writes=off wal_level=minimal max_wal_senders=0 max_wal_size=4GB unix_socket_directories=';

/** The server lives as long as our end of its input, so that a test run which is broken off leaves none behind. */
const UNTIL_WE_END =
  'exec 3<&0; "$0" "$@" 3<&- & server=$!; (cat <&3; kill -INT $server) > /dev/null 2>&1 & wait $server; kill $!; rm -rf "$PWD"';

/** A new database on DATABASE_URL's server, or else a server of our own. */
export async function startPostgres(): Promise<Postgres> {
  const { DATABASE_URL } = process.env;
  return DATABASE_URL ? newDatabase(DATABASE_URL) : ownServer(findPostgres() as string);
}

async function ownServer(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-postgres-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, stdio: 'pipe' } as const;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'deskbell', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    options,
  );
  const port = await freePort();
  const args = [
    '-D',
    data,
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    ...SETTINGS.split(' ').flatMap((one) => ['-c', one]),
  ];
  const server = spawn('sh', ['-c', UNTIL_WE_END, join(bin, 'postgres'), ...args], options);
  const ended = once(server, 'exit');
  const url = `postgres://deskbell@127.0.0.1:${port}/postgres`;
  await ready(server, url);
  const kill = async () => {
    process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]), 'SIGQUIT');
    server.stdin.end();
    await ended;
  };
  const stop = async () => {
    server.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, kill, stop };
}

/** PostgreSQL refuses to run as root: its own user, or nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (what: string) => Number(execFileSync('id', [what, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Until the server says that it accepts connections, or has ended. */
async function ready(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw new Error(`PostgreSQL did not start: ${error.message}\n${said}`);
  });
  await client.end();
}

async function newDatabase(url: string): Promise<Postgres> {
  const name = `deskbell_test_${process.pid}_${Date.now()}`;
  const sql = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await sql(
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' LC_COLLATE 'C.UTF-8'`,
  );
  const own = new URL(url);
  own.pathname = `/${name}`;
  const stop = () => sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url: String(own), kill: stop, stop };
}
