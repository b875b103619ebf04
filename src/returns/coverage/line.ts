import type { PolicyVersion } from '../model.js';
import { type Day, dayIn } from '../days.js';

/** Prices or days, cut into the pieces that conditions can tell apart. */
export interface Line {
  /** `from..to` of every piece, both included. */
  readonly names: readonly string[];
  /** The pieces from a point up to, not including, another. */
  between(from: number, to: number): Iterable<number>;
}

export interface Ends {
  readonly first: number;
  /** Not included. */
  readonly end: number;
  readonly nameOf: (from: number, end: number) => string;
}

/** Amounts in minor units. */
export const MONEY: Ends = {
  first: 0,
  end: Number.MAX_SAFE_INTEGER,
  nameOf: (from, end) => `${from}..${end === Number.MAX_SAFE_INTEGER ? '' : end - 1}`,
};

/** The days on which orders fall under a version, counted from 1970. */
export interface Life extends Ends {
  dayOf(day: Day): number;
}

const DAY = 86_400_000;
const LAST = Date.parse('9999-12-31') / DAY + 1;
const FIRST = Date.parse('0000-01-01') / DAY;
const textOf = (day: number): Day => new Date(day * DAY).toISOString().slice(0, 10);

/** The first day of a version, in the shop's time zone. */
export const startOf = ({ validFrom, timezone }: PolicyVersion): Day | undefined =>
  validFrom === undefined || validFrom.length === 10 ? validFrom : dayIn(timezone, Date.parse(validFrom));

/** From the first day of a version to that of the next one, on which some orders may still be its own. */
export const lifeOf = (version: PolicyVersion, next: PolicyVersion | undefined): Life => {
  const dayOf = (day: Day): number => Date.parse(day) / DAY;
  const start = startOf(version);
  const after = next && startOf(next);
  const instant = (next?.validFrom?.length ?? 0) > 10;
  const first = start === undefined ? FIRST : dayOf(start);
  const end = after === undefined ? LAST : dayOf(after) + Number(instant);
  return {
    first,
    end: Math.max(end, first + 1),
    dayOf,
    nameOf: (from, to) => `${from === FIRST ? '' : textOf(from)}..${to === LAST ? '' : textOf(to - 1)}`,
  };
};

/** Undefined where no condition cuts. */
export const lineOf = (
  spans: readonly (readonly [from: number, end: number])[],
  { first, end, nameOf }: Ends,
): Line | undefined => {
  if (!spans.length) return undefined;
  const cuts = [...new Set([first, ...spans.flat()])]
    .filter((cut) => cut >= first && cut < end)
    .sort((a, b) => a - b);
  return {
    names: cuts.map((cut, i) => nameOf(cut, cuts[i + 1] ?? end)),
    between: (from, to) => cuts.flatMap((cut, i) => (cut >= from && cut < to ? [i] : [])),
  };
};
