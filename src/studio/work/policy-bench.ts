import { own } from '../../content/reading.js';
import {
  type LineVerdict,
  type Order,
  parseReturns,
  type ReturnsPolicy,
  verdicts,
} from '../../returns/index.js';
import type { Studio } from '../studio.js';
import { listAt } from './articles.js';
import { DAY, type LineOfTime, overDays } from './time-machine.js';
import type { WorkFile } from './workspace.js';

/** From the day of the order on so many days are told. */
export const DAYS = 180;

export interface Tried {
  readonly order: Order;
  readonly lines: readonly LineVerdict[];
  readonly time: readonly LineOfTime[];
  /** The first moment of the time machine, in milliseconds since 1970 UTC. */
  readonly start: number;
}

const isOrder = (value: unknown): value is Order => Array.isArray(own(value, 'lines'));

/** The sample orders of a folder. */
export const ordersIn = (files: readonly WorkFile[]): readonly Order[] =>
  files.flatMap(({ value }) => (isOrder(value) ? [value] : listAt(value, 'orders').filter(isOrder)));

const EXAMPLE = {
  orderNumber: 'TEST-1',
  orderedAt: '2026-11-02T10:00:00+01:00',
  deliveredAt: '2026-11-05T14:00:00+01:00',
  country: 'DE',
  lines: [{ lineId: '1', sku: 'A-1', title: 'An item', category: 'lamps', price: 49, quantity: 1 }],
};

/** Any order on any day: what the policy says, and which rules counted. */
export class PolicyBench {
  text = '';
  /** Milliseconds since 1970 UTC. */
  asOf = Date.now();
  country = '';
  tier = '';
  reason = '';
  condition = '';
  readonly #studio: Studio;
  #cache: { readonly key: string; readonly tried: Tried | undefined } | undefined;

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  get orders(): readonly Order[] {
    return ordersIn(this.#studio.workspace.of('orders'));
  }

  begin(): void {
    if (!this.text) this.take(this.orders[0] ?? EXAMPLE);
  }

  take(order: Order): void {
    this.text = JSON.stringify(order, null, 2);
    this.country = order.country ?? '';
    this.tier = order.tier ?? '';
  }

  set(key: 'text' | 'country' | 'tier' | 'reason' | 'condition', value: string): void {
    this[key] = value;
    this.#studio.changed();
  }

  at(moment: number): void {
    if (Number.isFinite(moment)) this.asOf = moment;
    this.#studio.changed();
  }

  /** Undefined where what was typed is no order. */
  try(policy: ReturnsPolicy, policyText: string): Tried | undefined {
    const key = [policyText, this.text, this.country, this.tier, this.reason, this.condition, this.asOf].join(
      '\n',
    );
    if (this.#cache?.key !== key) this.#cache = { key, tried: this.#try(policy) };
    return this.#cache.tried;
  }

  #order(): Order | undefined {
    try {
      const order = JSON.parse(this.text) as unknown;
      if (!isOrder(order)) return undefined;
      const said = {
        ...(this.reason && { reason: this.reason }),
        ...(this.condition && { condition: this.condition }),
      };
      const { country: _country, tier: _tier, ...rest } = order;
      const who = { ...(this.country && { country: this.country }), ...(this.tier && { tier: this.tier }) };
      return { ...rest, ...who, lines: order.lines.map((one) => ({ ...said, ...one })) };
    } catch {
      return undefined;
    }
  }

  #try(policy: ReturnsPolicy): Tried | undefined {
    const order = this.#order();
    if (!order) return undefined;
    const begun = Date.parse(order.orderedAt ?? '');
    const start = Number.isFinite(begun) ? begun : this.asOf - (DAYS / 2) * DAY;
    return {
      order,
      start,
      lines: verdicts(policy, order, { asOf: this.asOf }),
      time: overDays(policy, order, { start, days: DAYS }),
    };
  }
}

/** The policy of a file, and its text for remembering what was worked out. */
export function policyIn(file: WorkFile | undefined): ReturnsPolicy | undefined {
  return file?.value === undefined ? undefined : parseReturns(file.value).model;
}
