import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What of an order leaves the server: everything but `proof`. */
export interface SampleOrder {
  readonly orderNumber: string;
  readonly orderedAt: string;
  readonly shippedAt?: string;
  readonly deliveredAt?: string;
  readonly lines: readonly object[];
}

export interface Variant {
  readonly sku: string;
  readonly title: string;
  readonly available: boolean;
}

interface File {
  /** The day that the dates of the orders are told from. */
  readonly asOf: string;
  readonly orders: readonly (SampleOrder & {
    readonly proof: { readonly email: string; readonly postcode: string };
  })[];
  readonly variants: Readonly<Record<string, readonly Variant[]>>;
}

const DAY = 86_400_000;
const TIMES = ['orderedAt', 'shippedAt', 'deliveredAt'] as const;
const OFFSET = /(Z|[+-]\d\d:\d\d)$/;

/** An ISO 8601 date-time some days later, at the same time of the day and with the same offset. */
const moved = (time: string, days: number): string => {
  const offset = OFFSET.exec(time)?.[1] ?? 'Z';
  const local = Date.parse(time.replace(OFFSET, 'Z')) + days * DAY;
  return new Date(local).toISOString().replace('.000Z', offset);
};

/** What people type differently and mean the same. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, '');
const digest = (text: string): Buffer => createHash('sha256').update(plain(text)).digest();

export interface Orders {
  /** The order, where number and proof belong together; undefined for any other pair, after the same work. */
  find(orderNumber: string, proof: string): SampleOrder | undefined;
  /** The order of a number, for the shop's own use: what it says goes to nobody who has not shown a proof. */
  get(orderNumber: string): SampleOrder | undefined;
  variants(sku: string): readonly Variant[];
}

/** Compared where there is no such order, so that an unknown number takes as long as a wrong proof. */
const NOBODY = { order: undefined, proofs: [digest('nobody'), digest('nowhere')] } as const;

/**
 * The sample orders, with every date moved by the days since the file was written: an order that came ten days ago
 * always came ten days ago.
 * @param now Milliseconds since 1970 UTC.
 */
export function openOrders(
  now: () => number,
  file: URL = new URL('../../content/orders.json', import.meta.url),
): Orders {
  const { asOf, orders, variants } = JSON.parse(readFileSync(file, 'utf8')) as File;
  const byNumber = new Map(
    orders.map(({ proof, ...order }) => {
      const proofs = [digest(proof.email), digest(proof.postcode)];
      return [digest(order.orderNumber).toString('hex'), { order, proofs }];
    }),
  );
  const days = () => Math.floor((now() - Date.parse(asOf)) / DAY);
  return {
    get(orderNumber) {
      const kept = byNumber.get(digest(orderNumber).toString('hex'));
      return kept && dated(kept.order, days());
    },
    find(orderNumber, proof) {
      const { order, proofs } = byNumber.get(digest(orderNumber).toString('hex')) ?? NOBODY;
      const given = digest(proof);
      // Both are compared, whatever the first says.
      const right = proofs.map((one) => timingSafeEqual(one, given)).some(Boolean);
      return order && right ? dated(order, days()) : undefined;
    },
    variants: (sku) => Object.values(variants).find((family) => family.some((one) => one.sku === sku)) ?? [],
  };
}

const dated = (order: SampleOrder, days: number): SampleOrder => {
  const times = TIMES.flatMap((name) => {
    const time = order[name];
    return time === undefined ? [] : [[name, moved(time, days)]];
  });
  return { ...order, ...Object.fromEntries(times) } as SampleOrder;
};
