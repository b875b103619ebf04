// What the tests of the outbox load into a real browser: the outbox as it is, in a world where time runs faster, and
// couriers that are broken on purpose.
import type { Kept, Parcel } from '../../../src/escalation/index.js';
import { courierOf } from '../../../src/platform/outbox/courier.js';
import { openOutbox, outboxLeft, UnreadableFile } from '../../../src/platform/outbox/index.js';
import { openOutboxIn } from '../../../src/platform/outbox/open.js';
import type { Courier, Outbox } from '../../../src/platform/outbox/types.js';
import type { World } from '../../../src/platform/outbox/world.js';

export interface Settings {
  /** Address of the endpoint; the key is added to its query. */
  readonly endpoint: string;
  /** How many times faster the outbox's time runs than the test's. */
  readonly speed: number;
  /** Milliseconds by which this tab's clock is wrong. */
  readonly skew: number;
  readonly storage?: 'none';
  /** `any-2xx` takes every 2xx for an acceptance, `remove-first` removes before sending, `new-key` looks nothing up. */
  readonly broken?: 'any-2xx' | 'remove-first' | 'new-key';
}

/** A parcel as a test describes it; files by their size in bytes. */
export interface Order {
  readonly key: string;
  readonly files: readonly number[];
}

// A page may replace them in a test: the bench keeps what it needs itself.
const { setTimeout, clearTimeout, fetch } = globalThis;
const { now } = Date;
const { random } = Math;
const EPOCH = Date.UTC(2026, 0, 1);

const worldOf = ({ speed, skew }: Settings): World => ({
  now: () => EPOCH + (now() - EPOCH) * speed + skew,
  chance: random,
  after(ms, then) {
    const timer = setTimeout(then, ms / speed);
    return () => clearTimeout(timer);
  },
});

const real =
  (endpoint: string): Courier =>
  (parcel, signal) =>
    courierOf({ request: () => undefined, endpoint: `${endpoint}?key=${parcel.key}` })(parcel, signal);

const COURIERS: Readonly<Record<NonNullable<Settings['broken']>, (endpoint: string) => Courier>> = {
  'any-2xx': (endpoint) => async (parcel, signal) => {
    const sent = real(endpoint);
    const watched = await fetch(`${endpoint}?key=${parcel.key}`, {
      method: 'POST',
      body: JSON.stringify({ specversion: '1.0', id: parcel.key, data: parcel.data }),
      headers: { 'content-type': 'application/cloudevents+json', 'idempotency-key': parcel.key },
      signal,
    }).catch(() => undefined);
    return watched?.ok ? { type: 'accepted', receipt: {} } : sent(parcel, signal);
  },
  'remove-first': (endpoint) => async (parcel, signal) => {
    void real(endpoint)(parcel, signal);
    return { type: 'accepted', receipt: {} };
  },
  'new-key': (endpoint) => (parcel, signal) =>
    real(endpoint)({ ...parcel, key: `${parcel.key}-${String(random()).slice(2)}` }, signal),
};

const bytes = (size: number): Blob => new Blob([new Uint8Array(size).fill(65)], { type: 'text/plain' });

const parcelOf = ({ key, files }: Order): Parcel<Blob> => {
  const held = files.map((size, at) => ({
    part: `attachment-${at + 1}`,
    name: `file ${at + 1}.txt`,
    type: 'text/plain',
    size,
    body: bytes(size),
  }));
  const attachments = held.map(({ body: _body, ...shown }) => shown);
  const data = {
    key,
    reference: key,
    createdAt: '2026-11-27T10:00:00.000Z',
    department: 'delivery',
    message: 'Où est mon colis ?',
    attachments,
  };
  return { key, reference: key, kind: 'escalation', title: 'Où est mon colis ?', data, files: held };
};

let outbox: Outbox | undefined;
const seen: Kept[] = [];
let ended = new AbortController();

const start = (settings: Settings): void => {
  const courier = (settings.broken ? COURIERS[settings.broken] : real)(settings.endpoint);
  const { signal } = ended;
  const { storage } = settings;
  outbox = openOutboxIn({ courier, signal, storage }, worldOf(settings));
  outbox.watch((kept) => void seen.push(kept), signal);
};

const opened = (): Outbox => {
  if (!outbox) throw new Error('start first');
  return outbox;
};

export const bench = {
  courierOf,
  openOutbox,
  openOutboxIn,
  outboxLeft,
  UnreadableFile,
  parcelOf,
  start,
  seen,
  post: (order: Order) => opened().post(parcelOf(order)),
  list: () => opened().list(),
  /** What the visitor sees as not delivered. */
  open: async () => (await opened().list()).filter(({ standing }) => standing.state !== 'accepted'),
  retry: (key: string) => opened().retry(key),
  discard: (key: string) => opened().discard(key),
  read: (key: string) => opened().read(key),
  end() {
    ended.abort();
    ended = new AbortController();
  },
};

Object.assign(globalThis, { bench });

declare global {
  // oxlint-disable-next-line no-var
  var bench: typeof import('./bench.entry.js').bench;
}
