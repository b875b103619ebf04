// The app with its database and its relay: what `server.ts` and the demo start.
import { createApp } from './app.js';
import { type Database, TICKETS, connect, prepare } from './database.js';
import { openEmbedded } from './embedded.js';
import type { Rate } from './guards.js';
import { type InboxGuard } from './inbox/guard.js';
import { type Relay, startRelay } from './relay/relay.js';
import type { Target } from './relay/target.js';
import { type Shop, readShop } from './tickets/shop.js';
import { sweep } from './tickets/store.js';

export interface HelpDeskSettings {
  /** PostgreSQL; without it the embedded database of `folder` keeps the tickets, and there is no room `search`. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database. */
  readonly folder?: string | undefined;
  /** Folder with the shop's `departments.*.json` and `returns.json`. */
  readonly content?: string | undefined;
  readonly orderOf?: Shop['orderOf'];
  readonly targets?: readonly Target[] | undefined;
  /** Who may see the inbox; left out: nobody. */
  readonly inbox?: InboxGuard | undefined;
  readonly origins: readonly string[];
  readonly rate?: Rate | undefined;
  readonly trustProxy?: boolean | undefined;
  readonly base?: string | undefined;
  readonly log?: ((code: string) => void) | undefined;
  readonly settle?: number | undefined;
  readonly lookUp?: boolean | undefined;
}

export interface HelpDesk {
  readonly fetch: (request: Request, env?: unknown) => Response | Promise<Response>;
  close(): Promise<void>;
}

/** Opens the database, makes its tables, and takes up what an earlier process left undelivered. */
export async function openHelpDesk(settings: HelpDeskSettings): Promise<HelpDesk> {
  const { databaseUrl, folder, content, targets = [], inbox, orderOf, log = () => {} } = settings;
  const articles = databaseUrl ? connect(databaseUrl) : undefined;
  const db = articles ?? (folder ? await openEmbedded(folder) : undefined);
  const shop: Shop = {
    ...(content ? await readShop(content) : { departments: [] }),
    ...(orderOf && { orderOf }),
  };
  const relay = db && (await begin(db, { ...settings, targets, log }));
  const tickets = { shop, targets: targets.map(({ name }) => name), arrived: () => relay?.wake() };
  const app = createApp({
    ...settings,
    articles,
    db,
    tickets,
    inbox: inbox && { guard: inbox, shop, base: settings.base ?? '', wake: () => relay?.wake() },
  });
  const sweeping = db && sweepDaily(db, log);
  const close = async () => {
    clearInterval(sweeping);
    await relay?.stop();
    await db?.end();
  };
  return { fetch: app.fetch, close };
}

const DAY = 86_400_000;

function sweepDaily(db: Database, log: (code: string) => void): NodeJS.Timeout {
  const work = () => void sweep(db).catch(() => log('tickets/not-swept'));
  work();
  return setInterval(work, DAY).unref();
}

/** A database that is away now may be there later: the backend starts, and answers 503 until then. */
async function begin(
  db: Database,
  {
    databaseUrl,
    targets,
    log,
    settle,
    lookUp,
  }: HelpDeskSettings & { targets: readonly Target[]; log: (code: string) => void },
): Promise<Relay> {
  await prepare(db, TICKETS).catch((error: unknown) => {
    if (!databaseUrl) throw error;
    log('database/not-prepared');
  });
  return startRelay(db, {
    targets,
    log,
    alone: !databaseUrl,
    ...(settle !== undefined && { settle }),
    ...(lookUp !== undefined && { lookUp }),
  });
}
