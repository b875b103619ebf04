import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Database } from './database.js';
import { eventRoutes } from './events/routes.js';
import { type Rate, addressBehind, atMost, onlyFrom } from './guards.js';
import { type InboxOptions, inboxRoutes } from './inbox/routes.js';
import { insightRoutes } from './insights/routes.js';
import { orderRoutes } from './orders/routes.js';
import { Refusal, refusalFrom } from './refusal.js';
import { searchRoutes } from './search/routes.js';
import { type TicketOptions, ticketRoutes } from './tickets/routes.js';

export interface Options {
  /** PostgreSQL with articles; without it there is no room `search`. */
  readonly articles?: Database | undefined;
  /** A database with the tables of `tickets`; without it there are no rooms `tickets`, `events` and `inbox`. */
  readonly db?: Database | undefined;
  readonly tickets?: TicketOptions | undefined;
  readonly inbox?: InboxOptions | undefined;
  /** Folder with the content of the desk, for the titles in the report of `insights`. */
  readonly content?: string | undefined;
  /** Origins of the pages that may ask, such as `https://shop.example`; pages of the backend's own origin always may. */
  readonly origins: readonly string[];
  /** How often one address may post. */
  readonly rate?: Rate | undefined;
  /** Whether `X-Forwarded-For` is to be believed. */
  readonly trustProxy?: boolean | undefined;
  /** Where the backend stands on its server, such as `/api`. */
  readonly base?: string | undefined;
  /** Told of what went wrong inside: a code, never a question or a person. */
  readonly log?: ((code: string) => void) | undefined;
}

/** A visitor's outbox tries again by itself, and a house may share one address. */
const USUAL_RATE: Rate = { burst: 60, perMinute: 60 };

/** The reference backend: a room for each thing that a help desk needs a server for. */
export function createApp(options: Options): Hono {
  const { origins, base = '', log = () => {} } = options;
  const app = new Hono().basePath(base);
  app.use(
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  app.use(async (context, next) => {
    await next();
    // Questions are in the address: no cache on the way keeps them.
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    if (!context.res.headers.has('Content-Security-Policy'))
      context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  });
  rooms(app, options);
  app.notFound(() => {
    throw new Refusal(404, 'no-such-address', 'There is nothing at this address.');
  });
  app.onError((error, context) => {
    const { status, code, message, retryAfter } = refusalFrom(error);
    if (status >= 500) log(`${code} ${(error as { code?: string }).code ?? error.name}`);
    if (status === 503 || retryAfter) context.header('Retry-After', String(retryAfter ?? 5));
    return context.json({ error: { code, message } }, status);
  });
  return app;
}

/** One line for each room; a room whose needs are not there is left out. */
function rooms(app: Hono, options: Options): void {
  const { articles, db, tickets, inbox, content, origins, rate = USUAL_RATE, trustProxy = false } = options;
  const addressOf = addressBehind(trustProxy);
  const post = [onlyFrom(origins), atMost(rate, addressOf)] as const;
  app.on('POST', ['/tickets', '/events'], ...post);
  app.route('/orders', orderRoutes({ addressOf: ({ req, env }) => addressOf(req.raw, env) }));
  if (articles) app.route('/search', searchRoutes(articles));
  if (db && tickets) app.route('/tickets', ticketRoutes(db, tickets));
  if (db) app.route('/events', eventRoutes(db));
  if (db && inbox) app.route('/inbox', inboxRoutes(db, inbox, addressOf));
  if (db && inbox) app.route('/insights', insightRoutes(db, { guard: inbox.guard, addressOf, content }));
}
