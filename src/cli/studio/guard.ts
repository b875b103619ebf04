import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { hashOf } from './folder.js';

/** What a page may do that edits files: load itself, talk to its own server, and nothing more. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types deskbell deskbell-studio',
].join('; ');

/** Sent with every answer. */
export const HEADERS: OutgoingHttpHeaders = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const equal = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(Buffer.from(a))), Buffer.from(hashOf(Buffer.from(b))));

/**
 * Whether a request comes from the page that this server gave out. A page of another site can make a browser ask here
 * too: under its own name that leads to this machine (DNS rebinding: `Host` tells), or across origins (`Origin` tells).
 */
export function isOurs({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  if (!hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The rest of a path behind the token; undefined where the token is another. */
export function behindToken(url: string, token: string): string | undefined {
  const [, given = '', rest] = /^\/([^/]*)\/(.*)$/.exec(url.split(/[?#]/, 1)[0] ?? '') ?? [];
  return equal(given, token) ? rest : undefined;
}
