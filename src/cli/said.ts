import type { Order, ReturnsPolicy } from '../returns/index.js';
import type { Option } from './command.js';
import { didYouMean } from './did-you-mean.js';
import { Stop } from './io.js';

/** Options for what people would say of their items, which orders do not tell. */
export const SAID = {
  reason: { type: 'string', value: 'ID', help: 'the reason for items that have none in the order' },
  condition: { type: 'string', value: 'WORD', help: 'the condition of items that have none in the order' },
} as const satisfies Record<string, Option>;

/** The reason as it was given, where the policy has it. Throws a `Stop` where not. */
export function reasonIn({ versions }: ReturnsPolicy, reason: string | undefined): string | undefined {
  const ids = versions.flatMap(({ reasons }) => reasons.map(({ id }) => id));
  if (reason === undefined || ids.includes(reason)) return reason;
  throw new Stop(
    `The policy has no reason "${reason}".${didYouMean(reason, ids)} It has: ${ids.join(', ')}.`,
  );
}

type Told = { readonly reason: string | undefined; readonly condition: string | undefined };

/** The order with what was said of all its items, where they do not say it themselves. */
export const told = (order: Order, { reason, condition }: Told): Order => {
  const words = { ...(reason !== undefined && { reason }), ...(condition !== undefined && { condition }) };
  return { ...order, lines: order.lines.map((one) => ({ ...words, ...one })) };
};
