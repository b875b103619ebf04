import { createHmac } from 'node:crypto';
import { Fault, type Target, faultOf } from './target.js';

export interface WebhookSettings {
  readonly url: string;
  /** `whsec_` and at least 24 bytes in base64. */
  readonly secret: string;
}

/** A signature as Standard Webhooks 1.0 says: over id, seconds and body. */
export const sign = (secret: string, { id, seconds, body }: Signed): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
};

interface Signed {
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
}

/** A program of the site, told of every ticket. Files stay here; their names are told. The id is the same on every try. */
export function webhook({ url, secret }: WebhookSettings): Target {
  return {
    name: 'webhook',
    idempotent: 'key',
    deliver: async ({ files, ...ticket }, signal) => {
      const attachments = files.map(({ name, type, bytes }) => ({ name, type, size: bytes.byteLength }));
      const timestamp = ticket.receivedAt.toISOString();
      const data = { ...ticket, attachments };
      const body = JSON.stringify({ type: `deskbell.${ticket.kind}.received`, timestamp, data });
      const seconds = Math.floor(Date.now() / 1000);
      const headers = {
        'Content-Type': 'application/json',
        'webhook-id': ticket.id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': sign(secret, { id: ticket.id, seconds, body }),
      };
      const init = { method: 'POST', headers, body, signal, redirect: 'manual' } as const;
      const response = await fetch(url, init).catch((error: unknown) => {
        throw faultOf('webhook', error);
      });
      await response.body?.cancel();
      if (response.ok) return '';
      const after = Number(response.headers.get('Retry-After')) || undefined;
      // 410 says that nobody will ever listen again.
      throw new Fault(`webhook/${response.status}`, response.status === 410 ? 'no' : 'later', after);
    },
  };
}
