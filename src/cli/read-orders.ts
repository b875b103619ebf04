import { own } from '../content/reading.js';
import type { Order } from '../returns/index.js';
import { otherThan } from './file-kind.js';
import { type Io, Stop } from './io.js';
import { readJson } from './json-source.js';
import { nameOf, readBytes } from './read-file.js';

export interface OrderFile {
  readonly orders: readonly Order[];
  /** The day that a file of samples is told from. */
  readonly asOf: string | undefined;
}

/** What stands in a file of orders: one, a list of them, or `{orders}`. */
export const ordersIn = (value: unknown): readonly unknown[] => {
  const listed = own(value, 'orders');
  return isOrder(value) ? [value] : Array.isArray(value) ? value : Array.isArray(listed) ? listed : [];
};

const isOrder = (value: unknown): value is Order => Array.isArray(own(value, 'lines'));

/**
 * One order, a list of them, or `{orders, asOf?}`. Throws a `Stop` where the file holds none, or something that is no
 * order: what was counted would be wrong without it.
 */
export async function readOrders(file: string, io: Io): Promise<OrderFile> {
  const { value } = readJson(await readBytes(file, io));
  const found = ordersIn(value);
  const wrong = found.findIndex((one) => !isOrder(one));
  const other = otherThan('orders', value, nameOf(file));
  if (other !== undefined) throw new Stop(other);
  if (!found.length || wrong >= 0) {
    const which = wrong >= 0 && found.length > 1 ? `Number ${wrong + 1} in ${nameOf(file)}` : nameOf(file);
    throw new Stop(
      `${which} is no order: it must be a JSON object such as {"orderedAt": "…", "lines": [{"lineId": "1"}]}.`,
    );
  }
  const asOf = own(value, 'asOf');
  return { orders: found as readonly Order[], asOf: typeof asOf === 'string' ? asOf : undefined };
}

/** The order of that number, or the only one. */
export function oneOrder({ orders }: OrderFile, number: string | undefined, file: string): Order {
  const numbers = orders.map(({ orderNumber }) => String(orderNumber));
  const [only] = orders;
  if (number === undefined && only && orders.length === 1) return only;
  const found = orders.find(({ orderNumber }) => String(orderNumber) === number);
  if (found) return found;
  const hint = `It has ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' …' : ''}.`;
  throw new Stop(
    number === undefined
      ? `${nameOf(file)} holds ${orders.length} orders: choose one with --order NUMBER. ${hint}`
      : `${nameOf(file)} has no order ${number}. ${hint}`,
  );
}
