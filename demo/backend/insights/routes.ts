import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Database } from '../database.js';
import { eventLines } from '../events/log.js';
import type { AddressOf } from '../guards.js';
import { type InboxGuard, guarded } from '../inbox/guard.js';
import { Refusal } from '../refusal.js';

/** The report has a policy of its own that names its one style; from here comes that nobody may frame it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export interface InsightsOptions {
  readonly guard: InboxGuard;
  readonly addressOf: AddressOf;
  /** Folder with `desk.json`, for the titles; without it the report has ids. */
  readonly content?: string | undefined;
}

/** `GET /insights`: the report over all events that were collected. `GET /insights/events.ndjson`: the log itself. */
export function insightRoutes(db: Database, { guard, addressOf, content }: InsightsOptions): Hono {
  const app = new Hono();
  app.use(guarded(guard, addressOf));
  app.get('/', async (context) => {
    const report = await reportOver(eventLines(db), content);
    if (report === undefined) throw new Refusal(404, 'insights/no-events', 'Nothing was collected yet.');
    context.header('Content-Security-Policy', POLICY);
    return context.html(report);
  });
  app.get('/events.ndjson', (context) => {
    context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return context.body(Readable.toWeb(Readable.from(eventLines(db))) as ReadableStream);
  });
  return app;
}

/** Hands the log to `deskbell insights` in a process of its own; undefined where there is no event in it. */
async function reportOver(
  lines: AsyncIterable<string>,
  content: string | undefined,
): Promise<string | undefined> {
  const cli = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
  const words = ['insights', '-', ...(content ? ['--content', join(content, 'desk.json')] : [])];
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [parts] = await Promise.all([
    child.stdout.setEncoding('utf8').toArray() as Promise<string[]>,
    // It may end before it has read all of them.
    pipeline(Readable.from(lines), child.stdin).catch(() => {}),
  ]);
  const code = await ended;
  if (code === 0) return parts.join('');
  if (code === 1) return undefined;
  throw new Error(`insights ended with ${code}`);
}
