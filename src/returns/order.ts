import { instant } from '../content/reading.js';
import { toMinor } from './money.js';
import type { Facts } from './conditions.js';

/** An order as a shop hands it over. Times are ISO 8601 with offset, prices decimals of the policy's currency. */
export interface Order {
  readonly orderNumber?: string;
  readonly orderedAt?: string;
  readonly shippedAt?: string;
  readonly deliveredAt?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly tier?: string;
  readonly channel?: string;
  readonly payment?: string;
  readonly seller?: string;
  readonly lines: readonly OrderLine[];
}

export interface OrderLine {
  readonly lineId: string;
  readonly sku?: string;
  readonly title?: string;
  readonly category?: string;
  readonly tags?: readonly string[];
  /** Of one piece. */
  readonly price?: number | string;
  readonly quantity?: number;
  readonly condition?: string;
  readonly reason?: string;
  /** How many went back already; `true` for all. */
  readonly returned?: number | boolean;
  /** What was shown already, such as `photo`. */
  readonly evidence?: readonly string[];
  /** Where this item came on another day than the rest. */
  readonly shippedAt?: string;
  readonly deliveredAt?: string;
}

/** The instants of a line in milliseconds since 1970 UTC. */
export interface Times {
  readonly ordered: number | undefined;
  readonly shipped: number | undefined;
  readonly delivered: number | undefined;
}

export interface ReadLine {
  readonly lineId: string;
  readonly facts: Omit<Facts, 'orderedOn' | 'reasonClass'>;
  readonly times: Times;
  readonly quantity: number;
  /** How many can still go back. */
  readonly left: number;
  readonly evidence: readonly string[];
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.flatMap((one) => text(one) ?? []) : undefined;

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970 UTC; undefined for what is no ISO 8601 date-time with offset. */
export const instantOf = (value: unknown): number | undefined =>
  typeof value === 'string' && WITH_OFFSET.test(value) ? instant(value) : undefined;

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

const readLine = (order: unknown, line: unknown, number: number, digits: number): ReadLine => {
  const time = (key: string): number | undefined => instantOf(own(line, key)) ?? instantOf(own(order, key));
  const word = (key: string): string | undefined => text(own(line, key)) ?? text(own(order, key));
  const quantity = Math.max(1, whole(own(line, 'quantity')) ?? 1);
  const returned = own(line, 'returned');
  const gone = returned === true ? quantity : (whole(returned) ?? 0);
  const id = own(line, 'lineId');
  return {
    lineId: text(typeof id === 'number' ? String(id) : id) ?? String(number + 1),
    facts: {
      category: text(own(line, 'category')),
      sku: text(own(line, 'sku')),
      tags: texts(own(line, 'tags')),
      price: toMinor(own(line, 'price'), digits),
      country: word('country')?.toUpperCase(),
      tier: word('tier'),
      channel: word('channel'),
      seller: word('seller'),
      payment: word('payment'),
      condition: text(own(line, 'condition')),
      reason: text(own(line, 'reason')),
    },
    times: { ordered: time('orderedAt'), shipped: time('shippedAt'), delivered: time('deliveredAt') },
    quantity,
    left: Math.max(0, quantity - gone),
    evidence: texts(own(line, 'evidence')) ?? [],
  };
};

/** When the order was placed; undefined where that is not known. */
export const orderedAtOf = (order: unknown): number | undefined => instantOf(own(order, 'orderedAt'));

/** The lines of any value that is meant to be an order: none is dropped, nothing is thrown. */
export const readLines = (order: unknown, digits: number): readonly ReadLine[] => {
  const lines = own(order, 'lines');
  return Array.isArray(lines) ? lines.map((line, number) => readLine(order, line, number, digits)) : [];
};
