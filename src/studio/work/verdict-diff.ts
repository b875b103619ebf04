import { changesBetween } from '../../cli/in-a-page.js';
import { type Order, parseReturns, verdicts } from '../../returns/index.js';

/** A sample order's item for which the policy now says something else. */
export interface Turned {
  readonly orderNumber: string;
  readonly title: string;
  readonly changes: readonly string[];
}

export interface TurnedOf {
  readonly turned: readonly Turned[];
  /** Items in all sample orders. */
  readonly total: number;
}

/** What a new policy changes for sample orders, as `deskbell diff` tells it. Undefined where there is nothing to compare. */
export function verdictDiff(
  before: unknown,
  after: unknown,
  { orders, asOf }: { readonly orders: readonly Order[]; readonly asOf: number },
): TurnedOf | undefined {
  const [was, is] = [parseReturns(before).model, parseReturns(after).model];
  if (!was || !is || !orders.length) return undefined;
  const turned = orders.flatMap((order) => {
    const now = verdicts(is, order, { asOf });
    return verdicts(was, order, { asOf }).flatMap(({ verdict }, i) => {
      const other = now[i]?.verdict;
      const changes = other ? changesBetween(verdict, other) : [];
      const { title, sku, lineId } = order.lines[i] ?? {};
      const names = { orderNumber: order.orderNumber ?? '', title: title ?? sku ?? lineId ?? '' };
      return changes.length ? [{ ...names, changes }] : [];
    });
  });
  return { turned, total: orders.reduce((sum, { lines }) => sum + lines.length, 0) };
}
