import type { PolicyVersion, Right } from './model.js';
import { type ClockReading, type Dates, readClock } from './clock.js';
import {
  both,
  compile,
  either,
  type Facts,
  MAYBE,
  NO,
  not,
  type Test,
  type Truth,
  YES,
} from './conditions.js';
import { addDays, type Day } from './days.js';

/** A right by law as it stands for one item. */
export interface RightNow {
  readonly right: Right;
  /** Whether it can be used today. */
  readonly open: Truth;
  readonly clock: ClockReading;
  /** Null where the day it counts from is not known. */
  readonly deadline: Day | null;
}

/** Asks every right of a version. */
export type AskRights = (facts: Facts, dates: Dates, today: Day) => readonly RightNow[];

const forReason = ({ asksReason }: Right, { reasonClass }: Facts): Truth =>
  !asksReason || reasonClass === 'defect' ? YES : reasonClass === undefined ? MAYBE : NO;

const inCountry = ({ countries }: Right, { country }: Facts): Truth =>
  !countries.length ? YES : country === undefined ? MAYBE : countries.includes(country) ? YES : NO;

/** A period whose first day nobody knows may still run. */
const inTime = (deadline: Day | null, grace: number, today: Day): Truth =>
  deadline === null ? MAYBE : today <= addDays(deadline, grace) ? YES : NO;

export const rightsOf = ({ statutory }: PolicyVersion): AskRights => {
  const asked = statutory.map((right) => ({ right, exempt: right.exempt.map(compile) }));
  const applies = (right: Right, exempt: readonly Test[], facts: Facts): Truth => {
    const excluded = exempt.reduce<Truth>((truth, test) => either(truth, test(facts)), NO);
    return both(both(inCountry(right, facts), forReason(right, facts)), not(excluded));
  };
  return (facts, dates, today) =>
    asked.flatMap(({ right, exempt }): RightNow[] => {
      const clock = readClock({ clock: right.clock }, dates);
      const deadline = clock.date === null ? null : addDays(clock.date, right.days);
      const open = both(applies(right, exempt, facts), inTime(deadline, right.grace ?? 0, today));
      return open === NO ? [] : [{ right, open, clock, deadline }];
    });
};
