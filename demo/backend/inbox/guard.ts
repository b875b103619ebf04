import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { isOwnOrigin } from '../guards.js';
import { Refusal } from '../refusal.js';

/** `token`: the password of the inbox, with any user name. `this-machine`: for a demo that nobody else can reach. */
export type InboxGuard = { readonly token: string } | 'this-machine';

/** Lets staff in, and lets no other site press a button in their name. */
export const guarded =
  (guard: InboxGuard): MiddlewareHandler =>
  async (context, next) => {
    const header = (name: string) => context.req.header(name);
    if (guard === 'this-machine' ? !isHere(header) : !isRight(guard.token, header('Authorization'))) {
      if (guard !== 'this-machine')
        context.header('WWW-Authenticate', 'Basic realm="Inbox", charset="UTF-8"');
      throw new Refusal(401, 'inbox/not-allowed', 'The inbox is for the staff of the shop.');
    }
    const origin = header('Origin');
    if (context.req.method !== 'GET' && !(origin && isOwnOrigin(origin, header('Host'))))
      throw new Refusal(403, 'origin/not-allowed', 'Buttons of the inbox work in the inbox only.');
    await next();
  };

/** A name that only this machine answers to, and no proxy in between. */
const isHere = (header: (name: string) => string | undefined): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(header('Host') ?? '') &&
  !['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'Via'].some((name) => header(name) !== undefined);

function isRight(token: string, authorization = ''): boolean {
  const given = Buffer.from(authorization.replace(/^Basic /i, ''), 'base64').toString();
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given.slice(given.indexOf(':') + 1)), hash(token));
}
