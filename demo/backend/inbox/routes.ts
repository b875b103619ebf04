import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import type { Database } from '../database.js';
import type { AddressOf } from '../guards.js';
import { Refusal } from '../refusal.js';
import { redrive } from '../relay/queue.js';
import type { Shop } from '../tickets/shop.js';
import { type InboxGuard, guarded } from './guard.js';
import { listPage } from './list.js';
import { type Html, POLICY } from './page.js';
import { departmentsOf, listTickets, readFileOf, readTicket } from './read.js';
import { ticketPage } from './ticket.js';

export interface InboxOptions {
  readonly guard: InboxGuard;
  /** For the names of departments. */
  readonly shop: Shop;
  readonly base: string;
  /** Told when something is to be delivered now. */
  readonly wake: () => void;
}

/** `GET /inbox`: where the shop's staff see what arrived. */
export function inboxRoutes(
  db: Database,
  { guard, shop, base, wake }: InboxOptions,
  addressOf: AddressOf,
): Hono {
  const app = new Hono();
  app.use(guarded(guard, addressOf));
  app.get('/', async (context) => {
    const chosen = context.req.query('department') ?? '';
    const before = numberOf(context.req.query('before'));
    const rows = await listTickets(db, { department: chosen, before });
    const departments = await departmentsOf(db);
    const isFirst = before === '';
    return show(context, listPage({ base, rows, departments, chosen, isFirst, nameOf: namesIn(shop) }));
  });
  app.get('/inbox.css', (context) => asset(context, 'inbox.css', 'text/css; charset=utf-8'));
  app.get('/icon.svg', (context) => asset(context, 'icon.svg', 'image/svg+xml'));
  app.get('/live.js', (context) => asset(context, 'live.js', 'text/javascript; charset=utf-8'));
  app.get('/:id', async (context) => {
    const ticket = await readTicket(db, context.req.param('id'));
    if (!ticket) throw noTicket();
    return show(context, ticketPage(base, ticket, namesIn(shop)(ticket.department)));
  });
  app.get('/:id/:part', async (context) => {
    const { id, part } = context.req.param();
    return send(context, await readFileOf(db, id, part));
  });
  app.post('/:id/deliver', async (context) => {
    const id = context.req.param('id');
    await redrive(db, id);
    wake();
    return context.redirect(`${base}/inbox/${encodeURIComponent(id)}`, 303);
  });
  return app;
}

const noTicket = () => new Refusal(404, 'inbox/no-ticket', 'There is no such ticket.');

const numberOf = (text = ''): string => (/^\d{1,15}$/.test(text) ? text : '');

const namesIn =
  ({ departments }: Shop) =>
  (id: string): string =>
    departments.flatMap((one) => one.departments).find((one) => one.id === id)?.name ?? id;

async function show(context: Context, body: Html): Promise<Response> {
  context.header('Content-Security-Policy', POLICY);
  context.header('Referrer-Policy', 'same-origin');
  return context.html(await body);
}

const asset = async (context: Context, name: string, type: string): Promise<Response> =>
  context.body(await readFile(new URL(name, import.meta.url), 'utf8'), 200, { 'Content-Type': type });

/** A visitor's file is saved, never opened: it may be anything. Pictures may also be shown by our own pages. */
function send(context: Context, file: Awaited<ReturnType<typeof readFileOf>>): Response {
  if (!file?.body) throw noTicket();
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return context.body(new Uint8Array(file.body), 200, {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
}
