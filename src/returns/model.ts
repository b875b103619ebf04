/**
 * The trusted model of a policy file: what `parseReturns` gives and the room `returns` works with. Frozen; every list
 * is there; money is in minor units of the version's currency.
 */

/** A fixed amount in minor units, or a share of the price in hundredths of a per cent. */
export type Charge = { readonly minor: number } | { readonly share: number };

/** Prices of one piece in minor units, both ends included. */
export interface PriceRange {
  readonly least: number;
  readonly most: number;
}

/** Calendar days, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export type Clock = 'delivered' | 'shipped' | 'ordered' | 'purchased-in-store';
export type PolicyKind = 'finite-window' | 'unlimited' | 'not-permitted';
export type ReasonClass = 'remorse' | 'defect';
export type ResolutionType =
  | 'refund-original'
  | 'store-credit'
  | 'gift-card'
  | 'exchange-variant'
  | 'exchange-other'
  | 'replacement'
  | 'repair'
  | 'keep-item';
export type MethodType = 'mail' | 'drop-off-qr' | 'in-store' | 'kiosk' | 'pick-up';
export type VerdictCode =
  | 'OUTSIDE_WINDOW'
  | 'FINAL_SALE'
  | 'NON_RETURNABLE'
  | 'CONDITION'
  | 'NOT_DELIVERED'
  | 'ALREADY_RETURNED'
  | 'OTHER_SELLER'
  | 'BUSINESS_PURCHASE'
  | 'NEEDS_EVIDENCE'
  | 'UNKNOWN_ITEM';

export interface Fallback {
  readonly clock: Clock;
  readonly plusDays?: number;
}

export interface Window {
  readonly days?: number;
  /** Last day, `YYYY-MM-DD`; with `days` the later of the two counts. */
  readonly until?: string;
  readonly clock?: Clock;
  readonly fallback?: readonly Fallback[];
  /** Days accepted after the deadline and not shown. */
  readonly grace?: number;
}

export interface Resolution {
  readonly type: ResolutionType;
  readonly label?: string;
  readonly bonus?: Charge;
}

export interface Method {
  readonly type: MethodType;
  readonly label?: string;
  /** What this way costs a person who changed their mind, in place of `fees.remorse`. */
  readonly fee?: Charge;
}

export interface Fees {
  readonly remorse?: Charge;
  readonly defect?: Charge;
}

/** What a policy says and an override may change. */
export interface Terms {
  readonly kind: PolicyKind;
  readonly window?: Window;
  /** Conditions in which the item is taken back; empty means any. */
  readonly conditions: readonly string[];
  readonly resolutions: readonly Resolution[];
  readonly methods: readonly Method[];
  readonly fees?: Fees;
  readonly restocking?: Charge;
  /** What the person has to show, such as `photo`. */
  readonly evidence: readonly string[];
  /** ISO 8601 duration. */
  readonly refundTime?: string;
  readonly code?: VerdictCode;
}

export interface Policy extends Terms {
  readonly id: string;
  readonly title?: string;
}

/** Fields to lay over a policy; `lists` that are left out stay as they are. */
export type Override = Omit<Partial<Terms>, 'window'> & { readonly window?: Partial<Window> };

/** All that is given must hold; an empty one holds for everything. Lists: any of them. */
export interface When {
  readonly category?: readonly string[];
  readonly sku?: readonly string[];
  readonly tag?: readonly string[];
  readonly price?: PriceRange;
  readonly country?: readonly string[];
  readonly tier?: readonly string[];
  readonly channel?: readonly string[];
  readonly seller?: readonly string[];
  readonly payment?: readonly string[];
  readonly condition?: readonly string[];
  readonly orderedBetween?: DaySpan;
  readonly reason?: readonly string[];
  readonly reasonClass?: readonly string[];
  readonly all?: readonly When[];
  readonly any?: readonly When[];
  readonly not?: When;
}

export interface Rule {
  readonly id: string;
  /** Undefined where it could not be read: then nobody knows whether the rule matches. */
  readonly when: When | undefined;
  /** Id of a policy; null where the file names one that does not exist. */
  readonly use?: string | null;
  readonly override?: Override;
  readonly explain?: string;
  /** Id of the article that tells more. */
  readonly article?: string;
  readonly code?: VerdictCode;
}

/** A right by law that no rule of the shop may cut. */
export interface Right {
  readonly id: string;
  /** ISO 3166-1 alpha-2; empty means everywhere. */
  readonly countries: readonly string[];
  readonly days: number;
  readonly clock: Clock;
  /** True where it is for faulty goods only, such as a legal guarantee. */
  readonly asksReason: boolean;
  /** Where any of these holds, the right does not apply. */
  readonly exempt: readonly When[];
  readonly grace?: number;
  readonly label?: string;
  readonly article?: string;
}

export interface Reason {
  readonly id: string;
  readonly class: ReasonClass;
  readonly label: string;
  /** The resolution to offer first. */
  readonly suggest?: string;
  /** What the backend calls it; or the id of another reason that stands for it. */
  readonly maps?: unknown;
}

/** The policy in force from one day on. */
export interface PolicyVersion {
  readonly policyVersion: string;
  /** `YYYY-MM-DD` in the shop's time zone, or an instant; undefined: since ever. */
  readonly validFrom?: string;
  /** IANA name. */
  readonly timezone: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly policies: readonly Policy[];
  readonly rules: readonly Rule[];
  readonly statutory: readonly Right[];
  readonly reasons: readonly Reason[];
}

export interface ReturnsPolicy {
  /** The oldest first; never empty. */
  readonly versions: readonly PolicyVersion[];
}
