import { Hono } from 'hono';
import type { Database } from '../database.js';
import { Refusal } from '../refusal.js';
import { type Body, withBody } from './body.js';
import { check } from './checks.js';
import { type TicketEvent, readEvent, textOf } from './event.js';
import type { Shop } from './shop.js';
import { looksLikeSpam, store } from './store.js';

export interface TicketOptions {
  readonly shop: Shop;
  /** Names of the help desks that get every ticket; none: it stays in the inbox. */
  readonly targets: readonly string[];
  /** Told when something new is there to deliver. */
  readonly arrived: () => void;
  /** Where a site checks a token of its own: false holds the ticket back. */
  readonly isGenuine?: ((token: string) => Promise<boolean>) | undefined;
}

/** `POST /tickets`: a CloudEvents 1.0 event, alone or with files. It answers when the ticket is safely kept. */
export function ticketRoutes(db: Database, options: TicketOptions): Hono {
  return new Hono().post('/', (context) =>
    withBody(context.req.raw, async (body) => {
      const event = readEvent(body.event, context.req.header('Idempotency-Key'));
      const { isNew, reference, receivedAt } = await take(db, options, { event, body });
      if (isNew) options.arrived();
      const receipt = { id: event.id, reference, receivedAt: receivedAt.toISOString() };
      return context.json(receipt, isNew ? 202 : 200);
    }),
  );
}

async function take(
  db: Database,
  { shop, targets, isGenuine }: TicketOptions,
  { event, body }: { readonly event: TicketEvent; readonly body: Body },
) {
  matchFiles(event, body);
  const checks = await check(shop, event, Date.now());
  const held = looksLikeSpam(event) || (isGenuine ? !(await isGenuine(textOf(event.data.token))) : false);
  return store(db, { event, files: body.files, checks, held, targets });
}

/** Files and what the event says of them must agree; a file that was not kept on the device may be missing. */
function matchFiles({ attachments }: TicketEvent, { files }: Body): void {
  for (const [part, { bytes }] of files) {
    const declared = attachments.find((one) => one.part === part);
    if (declared?.size !== bytes.byteLength)
      throw new Refusal(400, 'tickets/other-file', 'A file is not the one that data.attachments names.');
  }
}
