// Tickets as the elements send them, and backends to send them to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackend, type Settings } from '../../demo/backend/server.js';

export interface Sent {
  readonly id?: string;
  readonly type?: string;
  readonly source?: string;
  readonly data?: Record<string, unknown>;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

let made = 0;
/** A new id, as an outbox makes it. */
export const newId = (): string =>
  `esc_${(++made).toString(16).padStart(8, '0')}${process.pid.toString(16).padStart(8, '0')}${'5e'.repeat(8)}`;

const attachmentsOf = (files: Sent['files'] = []) =>
  files.map(({ name, type, bytes }, place) => ({
    part: `attachment-${place + 1}`,
    name,
    type,
    size: bytes.byteLength,
  }));

/** The event around a ticket. */
export function eventOf(id: string, { type = 'escalation.created', source, data, files }: Sent = {}) {
  return {
    specversion: '1.0',
    id,
    source: source ?? 'https://shop.example/help',
    type: `dev.deskbell.${type}.v1`,
    time: '2026-11-27T10:00:00.000Z',
    datacontenttype: 'application/json',
    data: {
      key: id,
      reference: `DB-${id.slice(4, 12).toUpperCase()}`,
      createdAt: '2026-11-27T10:00:00.000Z',
      locale: 'en',
      page: 'https://shop.example/help',
      department: 'delivery',
      topic: 'late',
      topicLabel: 'My order is late',
      message: 'Where is my parcel?',
      contact: { name: 'Ada', email: 'ada@example.org' },
      ...(files && { attachments: attachmentsOf(files) }),
      ...data,
    },
  };
}

/** Posts a ticket as a browser does: JSON, or parts where files go with it. */
export function post(url: string, id: string, sent: Sent & { headers?: Record<string, string> } = {}) {
  const event = JSON.stringify(eventOf(id, sent));
  const type = 'application/cloudevents+json';
  const key = { 'Idempotency-Key': id, ...sent.headers };
  if (!sent.files)
    return fetch(`${url}/tickets`, {
      method: 'POST',
      headers: { 'Content-Type': type, ...key },
      body: event,
    });
  const form = new FormData();
  form.append('event', new Blob([event], { type }));
  for (const [place, file] of sent.files.entries())
    form.append(
      `attachment-${place + 1}`,
      new Blob([new Uint8Array(file.bytes)], { type: file.type }),
      file.name,
    );
  return fetch(`${url}/tickets`, { method: 'POST', headers: key, body: form });
}

/** A folder for an embedded database, and for a shop's files. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'deskbell-tickets-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A backend that is not slowed down for testing. */
export const startTickets = (settings: Partial<Settings>) =>
  startBackend({
    origins: ['https://shop.example'],
    rate: { burst: 1e6, perMinute: 1e6 },
    inbox: 'this-machine',
    settle: 0,
    port: 0,
    ...settings,
  });

/** Looks again and again, for as long as a test may take; rejects with what it saw last. */
export async function until<T>(
  look: () => Promise<T>,
  isThere: (value: T) => boolean,
  ms = 20_000,
): Promise<T> {
  for (const end = Date.now() + ms; ; ) {
    const value = await look();
    if (isThere(value)) return value;
    if (Date.now() > end) throw new Error(`not in time: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
