import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { type AddressOf, isOwnOrigin } from '../guards.js';
import { limiter } from '../limit.js';
import { Refusal } from '../refusal.js';

/** `token`: the password of the inbox, with any user name. `this-machine`: for a demo that nobody else can reach. */
export type InboxGuard = { readonly token: string } | 'this-machine';

/** Wrong passwords that one address may try: staff mistype, programs guess. */
const WRONG = { calls: 10, seconds: 300 };

type Header = (name: string) => string | undefined;

/** Lets staff in, and lets no other site press a button in their name. */
export const guarded = (guard: InboxGuard, addressOf: AddressOf): MiddlewareHandler => {
  const wrong = limiter(WRONG, Date.now);
  return async (context, next) => {
    const header: Header = (name) => context.req.header(name);
    const isStaff = guard === 'this-machine' ? isHere(header) : isRight(guard.token, header('Authorization'));
    // Whoever guessed too often hears the same of the right password.
    const isGuess = !isStaff && header('Authorization') !== undefined;
    const wait = wrong(addressOf(context.req.raw, context.env), isGuess ? 1 : 0);
    if (wait) throw new Refusal(429, 'inbox/too-many-tries', 'Too many wrong passwords.', wait);
    if (!isStaff) {
      if (guard !== 'this-machine')
        context.header('WWW-Authenticate', 'Basic realm="Inbox", charset="UTF-8"');
      throw new Refusal(401, 'inbox/not-allowed', 'The inbox is for the staff of the shop.');
    }
    const origin = header('Origin');
    if (context.req.method !== 'GET' && !(origin && isOwnOrigin(origin, header('Host'))))
      throw new Refusal(403, 'origin/not-allowed', 'Buttons of the inbox work in the inbox only.');
    await next();
  };
};

/** A name that only this machine answers to, and no proxy in between. */
const isHere = (header: Header): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(header('Host') ?? '') &&
  !['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'Via'].some((name) => header(name) !== undefined);

function isRight(token: string, authorization = ''): boolean {
  const given = Buffer.from(authorization.replace(/^Basic /i, ''), 'base64').toString();
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given.slice(given.indexOf(':') + 1)), hash(token));
}
