import type { Setting } from './items.js';
import { versionOf } from './items.js';
import type { Item } from './questions.js';

/** What one item is worth. Minor units. */
export interface LineMoney {
  readonly lineId: string;
  /** The price of the pieces. */
  readonly value: number;
  readonly restocking: number;
  readonly bonus: number;
}

/** What comes back, before it is asked for. Minor units of `currency`. */
export interface MoneyBack {
  readonly currency: string;
  readonly lines: readonly LineMoney[];
  /** What the way back costs: once for all that travels together. */
  readonly fees: readonly { readonly lineIds: readonly string[]; readonly fee: number }[];
  /** Undefined where no money comes back, or a price is not known. */
  readonly total: number | undefined;
}

const PAID = ['refund-original', 'store-credit', 'gift-card'];

const parcels = (items: readonly Item[]): MoneyBack['fees'] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (!item.method) continue;
    const key = `${item.method.type} ${item.method.label}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => ({
    lineIds: group.map(({ lineId }) => lineId),
    fee: Math.max(...group.map(({ method }) => method?.fee ?? 0)),
  }));
};

/** Prices, bonus and fees of what goes back. A parcel costs once: the most that any item in it would cost. */
export const moneyOf = (setting: Setting, items: readonly Item[]): MoneyBack => {
  const paid = items.filter(({ resolution }) => PAID.includes(resolution ?? ''));
  const lines = paid.map(({ lineId, price = 0, pieces, verdict, resolution }) => ({
    lineId,
    value: price * pieces,
    restocking: verdict.fees.restocking,
    bonus: verdict.resolutions.find(({ type }) => type === resolution)?.bonus ?? 0,
  }));
  const fees = parcels(items);
  const known = paid.length > 0 && paid.every(({ price }) => price !== undefined);
  const sum = lines.reduce((all, one) => all + one.value - one.restocking + one.bonus, 0);
  const total = known ? Math.max(0, sum - fees.reduce((all, { fee }) => all + fee, 0)) : undefined;
  return { currency: versionOf(setting).currency, lines, fees, total };
};
