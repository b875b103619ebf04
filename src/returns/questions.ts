import type { Day } from './days.js';
import type { OfferedMethod, OfferedResolution } from './offers.js';
import type { Reason, ResolutionType } from './model.js';
import type { Verdict } from './verdict.js';

export type Mode = 'check' | 'return' | 'exchange' | 'gift' | 'withdrawal';

/** A line of an order as it stands on screen. */
export interface Line {
  readonly lineId: string;
  readonly title: string | undefined;
  readonly sku: string | undefined;
  /** Of one piece, in minor units; undefined where the order does not say. */
  readonly price: number | undefined;
  /** How many can still go back. */
  readonly left: number;
  /** The line as the shop gave it. */
  readonly given: object;
}

/** A line with what the policy says of it before anything was asked. */
export interface OfferedLine extends Line {
  readonly verdict: Verdict;
  /** False where it went back already, or nothing could make the answer another one. */
  readonly selectable: boolean;
}

/** A line that was chosen, with all that is known of it so far. */
export interface Item extends Line {
  /** How many of them go back. */
  readonly pieces: number;
  readonly reason?: string;
  readonly condition?: string;
  /** Names of the photos that were added; empty where the visitor has none. */
  readonly photos?: readonly string[];
  readonly verdict: Verdict;
  readonly resolution?: ResolutionType;
  /** What the visitor would like instead: a sku, or words. */
  readonly variant?: string;
  readonly method?: OfferedMethod;
}

/** What a visitor of `withdrawal` writes. */
export interface Statement {
  readonly name: string;
  readonly email: string;
  readonly orderNumber: string;
  /** Pieces by line; empty where no order is known. */
  readonly pieces: Readonly<Record<string, number>>;
  /** Which items and how many, in words; empty means all of the order. */
  readonly words: string;
}

export const FACTS = [
  'category',
  'tags',
  'sku',
  'channel',
  'seller',
  'country',
  'tier',
  'payment',
  'price',
  'condition',
  'reason',
] as const;
/** What `check` may ask; `reason` asks only whether something is wrong, where no rule names a reason. */
export type Fact = (typeof FACTS)[number];

/** A price in minor units, both ends included. */
export interface Span {
  readonly least: number;
  readonly most: number | undefined;
}

/** One answer to a question about a fact. `other`: none of those that the rules name. */
export interface FactOption {
  readonly value: string;
  readonly other?: true;
  readonly span?: Span;
}

export type AskedClock = 'ordered' | 'shipped' | 'delivered';

/** One screen. Answers are kept by `id`. */
export type Question =
  | { readonly kind: 'order'; readonly id: 'order'; readonly found: boolean }
  | { readonly kind: 'items'; readonly id: 'items'; readonly lines: readonly OfferedLine[] }
  | { readonly kind: 'reason'; readonly id: string; readonly item: Item; readonly options: readonly Reason[] }
  | {
      readonly kind: 'condition';
      readonly id: string;
      readonly item: Item;
      readonly options: readonly string[];
    }
  | { readonly kind: 'photos'; readonly id: string; readonly item: Item }
  | {
      readonly kind: 'outcome';
      readonly id: 'outcome';
      readonly items: readonly Item[];
      /** What the answer to this screen is: another one where a verdict changed, so that it is shown again. */
      readonly stamp: string;
      /** Nothing follows: the answer of `check`, or no item can go back. */
      readonly final: boolean;
      /** The verdict if the item came today, where its day is not known. */
      readonly today?: Verdict;
    }
  | {
      readonly kind: 'resolution';
      readonly id: string;
      readonly item: Item;
      /** The one to offer first stands first. */
      readonly options: readonly OfferedResolution[];
      readonly suggested: ResolutionType | undefined;
    }
  | { readonly kind: 'variant'; readonly id: string; readonly item: Item }
  | {
      readonly kind: 'method';
      readonly id: string;
      readonly items: readonly Item[];
      readonly options: readonly OfferedMethod[];
    }
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly fact: Fact;
      readonly options: readonly FactOption[];
      /** Any number of them may be true. */
      readonly several: boolean;
    }
  | { readonly kind: 'date'; readonly id: string; readonly clock: AskedClock; readonly last: Day }
  | { readonly kind: 'statement'; readonly id: 'statement'; readonly lines: readonly OfferedLine[] }
  | {
      readonly kind: 'review';
      readonly id: 'review';
      readonly items: readonly Item[];
      readonly statement?: Statement;
    };

export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

/** A visitor who does not know a day. */
export const UNKNOWN_DAY = 'unknown';
