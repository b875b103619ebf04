// npm run backend: the reference backend on this machine. DATABASE_URL says where PostgreSQL is.
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { createApp } from './app.js';
import { connect } from './database.js';

/** Bytes of a request's head: room for a question of 5,000 characters in any script, percent-encoded. */
const HEAD = 65_536;

export interface Settings {
  readonly databaseUrl: string;
  readonly origins: readonly string[];
  /** 0: any free port. */
  readonly port: number;
  readonly log?: (code: string) => void;
}

/** Starts the backend; it listens on 127.0.0.1, behind the web server of the site. */
export async function startBackend(settings: Settings): Promise<{ url: string; close(): Promise<void> }> {
  const db = connect(settings.databaseUrl);
  const { fetch } = createApp({ ...settings, db });
  const server = createAdaptorServer({ fetch, serverOptions: { maxHeaderSize: HEAD } }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.port, '127.0.0.1', resolve);
  });
  const close = async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await db.end();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function main(): Promise<void> {
  const { DATABASE_URL: databaseUrl, ORIGINS = '', PORT = '4180' } = process.env;
  if (!databaseUrl) {
    console.error('Set DATABASE_URL, such as postgres://user:password@127.0.0.1:5432/help.');
    process.exitCode = 1;
    return;
  }
  const origins = ORIGINS.split(',').filter(Boolean);
  const backend = await startBackend({ databaseUrl, origins, port: Number(PORT), log: console.error });
  console.log(`${backend.url}/search?q=where+is+my+parcel&locale=en\nCtrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void backend.close());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error('Another program listens on this port. Set PORT to a free one, such as PORT=4181.');
    process.exitCode = 1;
  });
