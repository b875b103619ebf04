// npm run backend: the reference backend on this machine. README.md lists what the environment may say.
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type HelpDeskSettings, openHelpDesk } from './help-desk.js';
import { targetsOf } from './relay/settings.js';

/** Bytes of a request's head: room for a question of 5,000 characters in any script, percent-encoded. */
const HEAD = 65_536;

export interface Settings extends HelpDeskSettings {
  /** 0: any free port. */
  readonly port: number;
}

/** Starts the backend; it listens on 127.0.0.1, behind the web server of the site. */
export async function startBackend(settings: Settings): Promise<{ url: string; close(): Promise<void> }> {
  const desk = await openHelpDesk(settings);
  const server = createAdaptorServer({ fetch: desk.fetch, serverOptions: { maxHeaderSize: HEAD } }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.port, '127.0.0.1', resolve);
  });
  const close = async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await desk.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const words = (text = '') => text.split(',').filter(Boolean);

async function main(): Promise<void> {
  const { env } = process;
  const { DATABASE_URL: databaseUrl, INBOX_TOKEN: token, PORT = '4180', CONTENT: content } = env;
  const perMinute = Number(env.RATE_PER_MINUTE);
  const backend = await startBackend({
    ...(databaseUrl ? { databaseUrl } : { folder: env.DATA_FOLDER ?? '.demo/backend' }),
    content,
    origins: words(env.ORIGINS),
    inbox: token ? { token } : undefined,
    targets: targetsOf(env),
    trustProxy: env.TRUST_PROXY === '1',
    rate: perMinute ? { burst: perMinute, perMinute } : undefined,
    port: Number(PORT),
    log: console.error,
  });
  console.log(`Tickets  ${backend.url}/tickets`);
  console.log(token ? `Inbox    ${backend.url}/inbox` : 'Inbox    none: set INBOX_TOKEN, its password');
  if (databaseUrl) console.log(`Search   ${backend.url}/search?q=where+is+my+parcel&locale=en`);
  console.log('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void backend.close());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error('Another program listens on this port. Set PORT to a free one, such as PORT=4181.');
    process.exitCode = 1;
  });
