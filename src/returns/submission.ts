import type { Setting } from './items.js';
import { versionOf } from './items.js';
import { type MoneyBack, moneyOf } from './money-back.js';
import type { Item, Mode, Statement } from './questions.js';
import type { LineVerdict } from './verdict.js';

/** What a shop gets: plain JSON, the same on every try. Amounts in minor units. */
export interface Submission {
  /** The same on every try: a shop that has it already has nothing to do. */
  readonly key: string;
  /** What the visitor can name. */
  readonly reference: string;
  readonly mode: Mode;
  readonly orderNumber: string;
  readonly policyVersion: string;
  readonly ruleIds: readonly string[];
  readonly items: readonly {
    readonly lineId: string;
    readonly sku?: string;
    readonly quantity: number;
    readonly reason?: string;
    readonly condition?: string;
    readonly resolution?: string;
    readonly variant?: string;
    readonly method?: string;
  }[];
  readonly verdicts: readonly LineVerdict[];
  readonly money?: MoneyBack;
  /** `withdrawal`: who withdraws, and in which words. */
  readonly name?: string;
  readonly email?: string;
  readonly words?: string;
}

const asked = ({ lineId, sku, pieces, reason, condition, resolution, variant, method }: Item) => ({
  lineId,
  ...(sku !== undefined && { sku }),
  quantity: pieces,
  ...(reason !== undefined && { reason }),
  ...(condition !== undefined && { condition }),
  ...(resolution !== undefined && { resolution }),
  ...(variant !== undefined && { variant }),
  ...(method !== undefined && { method: method.type }),
});

/** What is sent for the items of the last look. */
export const submissionOf = (
  setting: Setting,
  { items, statement }: { readonly items: readonly Item[]; readonly statement?: Statement },
  { key, reference }: { readonly key: string; readonly reference: string },
): Submission => ({
  key,
  reference,
  mode: setting.mode,
  orderNumber: statement?.orderNumber ?? String(setting.order?.orderNumber ?? ''),
  policyVersion: versionOf(setting).policyVersion,
  ruleIds: [...new Set(items.flatMap(({ verdict }) => verdict.ruleIds))],
  items: items.map(asked),
  verdicts: items.map(({ lineId, verdict }) => ({ lineId, verdict })),
  ...(!statement && { money: moneyOf(setting, items) }),
  ...(statement && { name: statement.name, email: statement.email }),
  ...(statement?.words && { words: statement.words }),
});
