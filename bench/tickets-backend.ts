// The backend as a process that can be killed, and what is in its database when all is over.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from '../demo/backend/database.js';
import { openEmbedded } from '../demo/backend/embedded.js';

export interface Backend {
  readonly url: string;
  /** As if the power of the process were cut; then it is started again. */
  killAndStart(): Promise<void>;
  kills(): number;
  /** Most resident memory of the first process, which makes the tables, and of the others. */
  mostMegabytes(): readonly [first: number, later: number];
  stop(): Promise<void>;
}

/** Starts it; resolves when it listens. */
export async function backendProcess(env: Readonly<Record<string, string>>): Promise<Backend> {
  let kills = 0;
  const most: [number, number] = [0, 0];
  const start = async () => {
    const args = ['--import', 'tsx', 'demo/backend/server.ts'];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error('The backend did not start.');
    return child;
  };
  let child: ChildProcess = await start();
  const looking = setInterval(() => {
    const which = kills ? 1 : 0;
    most[which] = Math.max(most[which], megabytes(child.pid));
  }, 250);
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    url: `http://127.0.0.1:${env.PORT}`,
    killAndStart: async () => {
      kills++;
      await end('SIGKILL');
      child = await start();
    },
    kills: () => kills,
    mostMegabytes: () => most,
    stop: async () => {
      clearInterval(looking);
      await end('SIGTERM');
    },
  };
}

/** Resident memory, where the system tells it (Linux). */
function megabytes(pid: number | undefined): number {
  try {
    return Math.round(
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    );
  } catch {
    return 0;
  }
}

/** Counts without the backend's help. */
export async function counted(url: string | undefined, folder: string) {
  const db = url ? connect(url) : await openEmbedded(folder);
  const { rows } = await db.query<{ tickets: number; ids: number; undelivered: number }>(
    `SELECT (SELECT count(*)::int FROM deskbell.tickets) AS tickets,
       (SELECT count(DISTINCT id)::int FROM deskbell.tickets) AS ids,
       (SELECT count(*)::int FROM deskbell.deliveries WHERE state <> 'delivered') AS undelivered`,
  );
  await db.end();
  return rows[0] as { tickets: number; ids: number; undelivered: number };
}
