import type { FlowFigures } from './flow-figures.js';
import type { Ruling } from './rulings.js';
import type { Totals } from './times.js';

export interface GroupFigures {
  /** The wording asked most. */
  readonly title: string;
  readonly locale: string;
  /** How often nothing was found, or for what was found: how often it was asked with an answer. */
  readonly count: number;
  /** How often one of the answers was opened. */
  readonly opened: number;
  /** How often the visitor then wanted a person. */
  readonly persons: number;
  /** In the last whole week, and the one before. */
  readonly lastWeek: number;
  readonly weekBefore: number;
  readonly wordings: readonly { readonly text: string; readonly count: number }[];
  /** Further wordings that are not listed. */
  readonly more: number;
  /** The article that stood first, where one did. */
  readonly top: string | null;
}

export interface ArticleFigures {
  readonly id: string;
  /** Null where no content was given, or it is not in it. */
  readonly title: string | null;
  readonly opened: number;
  readonly found: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly reasons: readonly Count[];
  readonly solved: number;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface TeamFigures {
  readonly id: string;
  readonly name: string | null;
  readonly seen: number;
  readonly open: number;
  /** Promised within 1, 4, 24, 48, 72 hours, later, and not promised. */
  readonly due: readonly number[];
}

export interface RuleFigures extends Ruling {
  readonly id: string;
  readonly explain: string | null;
}

/** Everything that a report says. `deskbell insights --json` prints it. */
export interface Figures {
  readonly version: 1;
  readonly timezone: string;
  /** First and last day with an event; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly events: number;
  readonly outside: number;
  readonly twice: number;
  readonly totals: Totals & {
    readonly corrected: number;
    readonly helpful: number;
    readonly notHelpful: number;
  };
  readonly solvedWhere: readonly Count[];
  /** Monday of the last whole week; null where the log holds none. */
  readonly lastWeek: string | null;
  readonly weeks: readonly (Totals & { readonly week: string })[];
  /** Questions by day from Monday, and hour. */
  readonly hours: readonly (readonly number[])[];
  /** Distinct questions that are remembered, and how often forgotten ones were asked. */
  readonly distinct: number;
  readonly forgotten: number;
  readonly missed: readonly GroupFigures[];
  readonly missedGroups: number;
  readonly answered: readonly GroupFigures[];
  /** Those of the answered after which most visitors wanted a person. */
  readonly notEnough: readonly GroupFigures[];
  readonly articles: readonly ArticleFigures[];
  readonly flows: readonly FlowFigures[];
  readonly verdicts: Ruling & { readonly rules: readonly RuleFigures[]; readonly reasons: readonly Count[] };
  readonly departments: readonly TeamFigures[];
  readonly dueDays: readonly number[];
  readonly topics: readonly (Count & { readonly label: string | null })[];
  readonly actions: readonly Count[];
  readonly tickets: Readonly<Record<string, number>>;
  readonly troubles: readonly Count[];
  readonly languages: readonly (Count & { readonly missed: number })[];
  readonly failures: readonly Count[];
}
