import { type LineVerdict, type OrderLine, route, verdicts } from 'deskbell/core';
import { type TicketEvent, isRecord, textOf } from './event.js';
import { type Shop, departmentsFor } from './shop.js';

/** What the server says of what the visitor saw. Staff decide where the two differ; nothing is refused for it. */
export interface Checks {
  /** Who gets it. The visitor's choice counts, as long as there is such a department. */
  readonly department: string;
  readonly route?: {
    readonly department: string;
    readonly ruleId: string;
    /** ISO 8601, counted from the arrival here. */
    readonly answerBy?: string;
    readonly same: boolean;
  };
  /** Left out where there is nothing to check. `unknown-order`: the shop has no such order. */
  readonly verdicts?: 'unknown-order' | readonly CheckedVerdict[];
}

export interface CheckedVerdict {
  readonly lineId: string;
  /** What the visitor was told; empty where it was not sent. */
  readonly seen: string;
  /** What the policy says now; empty where the order has no such item. */
  readonly ruled: string;
  readonly policyId: string | null;
  readonly deadline: string | null;
  readonly same: boolean;
}

/**
 * Routes and judges again, by the shop's own files.
 * @param at the arrival, milliseconds since 1970 UTC: clocks of visitors decide nothing
 */
export async function check(shop: Shop, event: TicketEvent, at: number): Promise<Checks> {
  const routed = event.kind === 'escalation' ? routeOf(shop, event, at) : undefined;
  const judged = event.kind === 'escalation' ? undefined : await judge(shop, event, at);
  const department = routed?.department ?? (textOf(event.data.department) || 'returns');
  return {
    department,
    ...(routed?.route && { route: routed.route }),
    ...(judged && { verdicts: judged }),
  };
}

function routeOf(shop: Shop, { data }: TicketEvent, at: number): Pick<Checks, 'department' | 'route'> {
  const locale = textOf(data.locale);
  const chosen = textOf(data.department);
  const desk = departmentsFor(shop, locale);
  if (!desk) return { department: chosen };
  const facts = {
    topic: textOf(data.topic),
    message: textOf(data.message),
    locale,
    ...(isRecord(data.fields) && { fields: data.fields }),
    ...(Array.isArray(data.context) && { verdict: seenInContext(data.context) }),
    ...(typeof data.category === 'string' && { category: data.category }),
    ...(typeof data.country === 'string' && { country: data.country }),
  };
  const { department, ruleId, answerBy } = route(desk, facts, at);
  const isKnown = desk.departments.some(({ id }) => id === chosen);
  return {
    department: isKnown ? chosen : department,
    route: { department, ruleId, ...(answerBy !== undefined && { answerBy }), same: department === chosen },
  };
}

const seenInContext = (context: readonly unknown[]): readonly unknown[] =>
  context.flatMap((one) => (isRecord(one) && one.kind === 'verdict' ? [one.eligible] : []));

async function judge(shop: Shop, { data }: TicketEvent, at: number): Promise<Checks['verdicts']> {
  if (!shop.returns || !shop.orderOf) return undefined;
  const order = await shop.orderOf(textOf(data.orderNumber));
  if (!order) return 'unknown-order';
  const asked = list(data.items);
  const seen = list(data.verdicts);
  const lines = order.lines.map((line) => withAnswers(line, asked.find(named(line.lineId))));
  const ruled = verdicts(shop.returns, { ...order, lines }, { asOf: at });
  return asked.map((item) => compare(textOf(item.lineId), seen, ruled));
}

function compare(
  lineId: string,
  seen: ReturnType<typeof list>,
  ruled: readonly LineVerdict[],
): CheckedVerdict {
  const shown = seen.find(named(lineId))?.verdict;
  const told = isRecord(shown) ? textOf(shown.eligible) : '';
  const verdict = ruled.find((one) => one.lineId === lineId)?.verdict;
  const { eligible = '', policyId = null, deadline = null } = verdict ?? {};
  return { lineId, seen: told, ruled: eligible, policyId, deadline, same: told === eligible };
}

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const named = (lineId: string) => (one: Readonly<Record<string, unknown>>) => textOf(one.lineId) === lineId;

/** An item of the shop's order with what the visitor says of it: only reason and condition are theirs to say. */
const withAnswers = (line: OrderLine, item: Readonly<Record<string, unknown>> | undefined): OrderLine => ({
  ...line,
  ...(item && textOf(item.reason) && { reason: textOf(item.reason) }),
  ...(item && textOf(item.condition) && { condition: textOf(item.condition) }),
});
