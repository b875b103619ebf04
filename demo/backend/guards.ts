// Who may post, and how often.
import type { MiddlewareHandler } from 'hono';
import { isIPv6 } from 'node:net';
import { Refusal } from './refusal.js';

/** Whether a request comes from a page of the same address. A page elsewhere always names its origin when it posts. */
export function isOwnOrigin(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Refuses what a page of another site posts. Programs that are no browser name no origin, and pass. */
export const onlyFrom =
  (origins: readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && !origins.includes(origin) && !isOwnOrigin(origin, context.req.header('Host')))
      throw new Refusal(403, 'origin/not-allowed', 'This site is not on the list of ORIGINS.');
    await next();
  };

export interface Rate {
  /** Requests that one address may make at once. */
  readonly burst: number;
  /** How many it gets back in a minute. */
  readonly perMinute: number;
}

/** Addresses that are remembered; the oldest are forgotten first, which forgives them. */
const MOST_ADDRESSES = 10_000;

/**
 * Slows down an address that posts too often.
 * @param addressOf who asks: the address of the connection, or what a proxy that is trusted says
 */
export function atMost({ burst, perMinute }: Rate, addressOf: AddressOf) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const limit: MiddlewareHandler = async (context, next) => {
    const address = addressOf(context.req.raw, context.env);
    const now = performance.now();
    const { tokens, at } = buckets.get(address) ?? { tokens: burst, at: now };
    const left = Math.min(burst, tokens + ((now - at) / 60_000) * perMinute);
    buckets.delete(address);
    buckets.set(address, { tokens: Math.max(0, left - 1), at: now });
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value as string);
    if (left < 1) {
      const wait = Math.ceil(((1 - left) / perMinute) * 60);
      throw new Refusal(429, 'rate/too-many', 'Too many requests from one address.', wait);
    }
    await next();
  };
  return limit;
}

/** Who asks: what is counted by it. */
export type AddressOf = (request: Request, env: unknown) => string;

/**
 * The address of the connection, or, behind a proxy that is trusted, the last one that the proxy saw. Of an IPv6 address
 * the first half: the other half is each household's own, and a new one costs nothing.
 */
export const addressBehind =
  (trustProxy: boolean): AddressOf =>
  (request, env) => {
    const forwarded = trustProxy && request.headers.get('X-Forwarded-For');
    if (forwarded) return household(forwarded.split(',').at(-1)?.trim() ?? '');
    return household(
      (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
        ?.remoteAddress ?? '',
    );
  };

function household(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
