// The endpoint of docs/delivery.md with an idempotent store in memory, and everything that can go wrong on the way to it,
// by a schedule for each parcel.
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { openServer } from './open-server.js';

/** What becomes of one try. Those that end in `-kept` take the ticket, and then do not say so. */
export const FAULTS = [
  'refused',
  'reset',
  'reset-kept',
  '500',
  '500-kept',
  '502',
  '503',
  '408',
  '425',
  '429-seconds',
  '429-date',
  '429-unreadable',
  'silent',
  'silent-kept',
  'drip',
  'drip-kept',
  'portal',
  'error-json',
  'other-id',
  'no-id',
  'created-201',
  'truncated',
  'truncated-kept',
  'login',
  'preflight',
  '401',
  '403',
  '404',
  '410',
  '400',
  '413',
  '415',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A request as it came. */
export interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What takes tickets: a store of our own, or a real backend behind the faults. */
export interface Backend {
  take(delivery: Delivery): Promise<Answer>;
  /** How many tickets there are of a key. */
  count(key: string): Promise<number>;
}

export interface FaultServer {
  readonly origin: string;
  /** What the tries of a parcel meet, first to last; after that all is well. */
  plan(key: string, faults: readonly Fault[]): void;
  /** Tries that reached the server so far. */
  tries(key: string): number;
  close(): Promise<void>;
}

interface Event {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly key: string; readonly attachments?: readonly { part: string; size: number }[] };
}

/** The event of a delivery and the sizes of its files, or undefined where it is not what is documented. */
export async function readDelivery({
  headers,
  body,
}: Delivery): Promise<[Event, Map<string, number>] | undefined> {
  const type = String(headers['content-type']);
  const files = new Map<string, number>();
  try {
    if (type.startsWith('application/cloudevents+json')) return [JSON.parse(String(body)) as Event, files];
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    for (const [part, value] of form)
      if (typeof value !== 'string' && part !== 'event') files.set(part, value.size);
    const event = form.get('event');
    return event instanceof Blob ? [JSON.parse(await event.text()) as Event, files] : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps each id once; the same id with another body is refused. */
export function storeInMemory(): Backend {
  const tickets: { key: string; id: string; event: string }[] = [];
  return {
    async take(delivery) {
      const [event, files] = (await readDelivery(delivery)) ?? [];
      const named = event?.data.attachments ?? [];
      // A file that could not be kept on the device may be missing.
      const isWhole = [...(files ?? [])].every(([part, size]) =>
        named.some((one) => one.part === part && one.size === size),
      );
      if (!event || event.id !== delivery.headers['idempotency-key'] || !isWhole) {
        return { status: 400, body: '{"code":"refused"}' };
      }
      const text = JSON.stringify(event);
      const known = tickets.find(({ id }) => id === event.id);
      if (known && known.event !== text) return { status: 422, body: '{"code":"other-body"}' };
      if (!known) tickets.push({ key: event.data.key, id: event.id, event: text });
      const reference = `T-${tickets.findIndex(({ id }) => id === event.id) + 1}`;
      const body = JSON.stringify({ id: event.id, reference, receivedAt: new Date().toISOString() });
      return { status: known ? 200 : 202, body };
    },
    count: async (key) => tickets.filter((ticket) => ticket.key === key).length,
  };
}

/**
 * A real backend behind the faults. A ticket is what it answers 202 to: it says 200 to an id that it has.
 * @param url its endpoint
 */
export function backendAt(url: string): Backend {
  const made = new Map<string, number>();
  return {
    async take({ headers, body }) {
      const passed = {
        'content-type': String(headers['content-type']),
        'idempotency-key': String(headers['idempotency-key']),
      };
      const response = await fetch(url, { method: 'POST', headers: passed, body: new Uint8Array(body) });
      const text = await response.text();
      const key = passed['idempotency-key'];
      if (response.status === 202) made.set(key, (made.get(key) ?? 0) + 1);
      return { status: response.status, body: text };
    },
    count: async (key) => made.get(key) ?? 0,
  };
}

const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };
const EXPOSE = { 'access-control-expose-headers': 'Retry-After, Date' };
const PAGE = '<!doctype html><title>Wi-Fi</title><p>Accept the terms.';

const plain = (response: ServerResponse, status: number, body = PAGE, headers: object = HTML): void =>
  void response.writeHead(status, { ...headers }).end(body);

const drip = (response: ServerResponse): void => {
  response.writeHead(202, JSON_TYPE).write('{');
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** Answers badly. What these do not name is a status alone. */
const BADLY: Readonly<Record<string, (response: ServerResponse, good: Answer) => void>> = {
  reset: (response) => response.destroy(),
  silent: () => undefined,
  drip,
  portal: (response) => plain(response, 200),
  'error-json': (response) => plain(response, 200, '{"error":"database is locked"}', JSON_TYPE),
  'other-id': (response) => plain(response, 200, '{"id":"esc_somebody_else"}', JSON_TYPE),
  'no-id': (response) => plain(response, 202, '{"ok":true}', JSON_TYPE),
  truncated: (response, { body }) => {
    response.writeHead(202, { ...JSON_TYPE, 'content-length': body.length });
    response.write(body.slice(0, body.length - 5));
    response.destroy();
  },
  login: (response) => plain(response, 302, '', { location: '/login' }),
  '429-seconds': (response) => plain(response, 429, '', { 'retry-after': '3', ...EXPOSE }),
  '429-date': (response) =>
    plain(response, 429, '', { 'retry-after': new Date(Date.now() + 3_000).toUTCString(), ...EXPOSE }),
  '429-unreadable': (response) => plain(response, 429, '', { 'retry-after': '86400' }),
};

const misanswer = (response: ServerResponse, fault: string, good: Answer): void => {
  const badly = BADLY[fault];
  if (badly) badly(response, good);
  else if (fault === 'created-201') plain(response, 201, '{"ok":true}', JSON_TYPE);
  else plain(response, Number(fault));
};

/** Serves pages by path beside the endpoint, which is `/tickets?key=…`, so that a preflight names its parcel too. */
export async function faultServer(backend: Backend): Promise<FaultServer> {
  const plans = new Map<string, Fault[]>();
  const tried = new Map<string, number>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { origin = '*' } = request.headers;
    response.setHeader('access-control-allow-origin', origin);
    const key = new URL(request.url ?? '/', 'http://x').searchParams.get('key') ?? '';
    const faults = plans.get(key) ?? [];
    if (request.method === 'OPTIONS') {
      if (faults[0] === 'preflight') return plain(response, faults.shift() ? 500 : 500);
      const allowed = { 'access-control-allow-headers': 'content-type, idempotency-key' };
      return plain(response, 204, '', { ...allowed, 'access-control-allow-methods': 'POST' });
    }
    if (request.method !== 'POST') return plain(response, 200, '<form>Log in</form>');
    tried.set(key, (tried.get(key) ?? 0) + 1);
    const fault = faults.shift();
    if (fault === 'refused' || fault === 'preflight') return void request.socket.destroy();
    const delivery = { headers: request.headers, body: await buffer(request) };
    const isKept = fault === undefined || fault.endsWith('-kept');
    const good = isKept ? await backend.take(delivery) : { status: 202, body: JSON.stringify({ id: key }) };
    if (fault === undefined) return plain(response, good.status, good.body, { ...JSON_TYPE, ...EXPOSE });
    misanswer(response, fault.replace(/-kept$/, ''), good);
  };

  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  const { origin, close } = await openServer(server);
  return {
    origin,
    plan: (key, faults) => void plans.set(key, [...faults]),
    tries: (key) => tried.get(key) ?? 0,
    close,
  };
}
