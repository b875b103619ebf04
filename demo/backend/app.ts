import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Database } from './database.js';
import { orderRoutes } from './orders/routes.js';
import { Refusal, refusalFrom } from './refusal.js';
import { searchRoutes } from './search/routes.js';

export interface Options {
  readonly db: Database;
  /** Origins of the pages that may ask, such as `https://shop.example`; pages of the backend's own origin always may. */
  readonly origins: readonly string[];
  /** Told of what went wrong inside: a code, never a question or a person. */
  readonly log?: (code: string) => void;
}

/** The reference backend: a room for each thing that a help desk needs a server for. */
export function createApp({ db, origins, log = () => {} }: Options): Hono {
  const app = new Hono();
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
    context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  });
  app.route('/search', searchRoutes(db));
  app.route('/orders', orderRoutes());
  app.notFound(() => {
    throw new Refusal(404, 'no-such-address', 'There is nothing at this address.');
  });
  app.onError((error, context) => {
    const { status, code, message } = refusalFrom(error);
    if (status >= 500) log(`${code} ${(error as { code?: string }).code ?? error.name}`);
    if (status === 503) context.header('Retry-After', '5');
    return context.json({ error: { code, message } }, status);
  });
  return app;
}
