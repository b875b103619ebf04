import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Limit, limiter } from '../limit.js';
import { Refusal } from '../refusal.js';
import { openOrders, type Orders, plain } from './orders.js';

export interface OrderOptions {
  readonly orders?: Orders;
  /** Milliseconds since 1970 UTC. */
  readonly now?: () => number;
  /** How often one address may look up orders. */
  readonly perAddress?: Limit;
  /** How often anybody may try one order number, whether it exists or not: nobody guesses a postcode. */
  readonly perNumber?: Limit;
  /** The address of the one who asks; behind a proxy, whatever that proxy says. */
  readonly addressOf?: (context: Context) => string;
}

const MOST_BYTES = 4096;
const LONGEST = 200;

const connected = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return '';
  }
};

/** One answer for a wrong number and for a wrong proof: nobody learns which orders there are. */
const notFound = (): Refusal =>
  new Refusal(404, 'orders/not-found', 'No order was found for this number and e-mail address or postcode.');

const tooLarge = (): never => {
  throw new Refusal(400, 'orders/too-large', `The body has at most ${MOST_BYTES} bytes.`);
};

/** `POST /orders/lookup {orderNumber, proof}` → the order; `POST /orders/variants {sku}` → `{variants}`. */
export function orderRoutes(options: OrderOptions = {}): Hono {
  const { now = () => Date.now(), addressOf = connected } = options;
  const { perAddress = { calls: 20, seconds: 60 }, perNumber = { calls: 10, seconds: 900 } } = options;
  const orders = options.orders ?? openOrders(now);
  const [byAddress, byNumber] = [limiter(perAddress, now), limiter(perNumber, now)];
  const app = new Hono();
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  app.post('/lookup', async (context) => {
    const { orderNumber, proof } = await texts(context, ['orderNumber', 'proof']);
    const wait = Math.max(byAddress(addressOf(context)), byNumber(plain(orderNumber)));
    if (wait) return later(context, wait);
    const order = orders.find(orderNumber, proof);
    if (!order) throw notFound();
    return context.json(order);
  });
  app.post('/variants', async (context) => {
    const { sku } = await texts(context, ['sku']);
    return context.json({ variants: orders.variants(sku) });
  });
  return app;
}

const later = (context: Context, seconds: number): Response =>
  context.json(
    { error: { code: 'orders/too-many-tries', message: 'Too many tries. Please wait a little.' } },
    429,
    { 'Retry-After': String(seconds) },
  );

/** The named texts of a JSON body. Throws a `Refusal` where one is missing. */
async function texts<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/json\b/i.test(type))
    throw new Refusal(400, 'orders/not-json', 'Send JSON, with Content-Type: application/json.');
  const body: unknown = await context.req.json<unknown>().catch(() => undefined);
  const read = names.map((name) => {
    const value =
      typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
    if (typeof value !== 'string' || !value.trim() || value.length > LONGEST)
      throw new Refusal(
        400,
        'orders/bad-request',
        `Send ${names.map((one) => `"${one}"`).join(' and ')} as text.`,
      );
    return [name, value] as const;
  });
  return Object.fromEntries(read) as Record<Name, string>;
}
