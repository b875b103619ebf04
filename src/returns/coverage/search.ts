import { type Box, type Formula, type Literal, possible, type Values, within } from './formula.js';

/** How much may still be looked at; one step is one formula in one box. */
export interface Steps {
  left: number;
}

/** Thrown where the steps are used up. */
export class TooLarge extends Error {}

const spend = (steps: Steps, many: number): void => {
  steps.left -= many;
  if (steps.left < 0) throw new TooLarge();
};

const isLiteral = (formula: Formula): formula is Literal =>
  typeof formula === 'object' && !('join' in formula);

const partsOf = (formula: Formula): readonly Formula[] =>
  typeof formula === 'object' && 'join' in formula && formula.join === 'any' ? formula.parts : [formula];

interface Left {
  readonly covers: readonly Formula[];
  readonly box: Box;
}

/** Takes away what a cover of one fact covers, until none is left; undefined where everything is covered. */
const reduce = (covers: readonly Formula[], box: Box, steps: Steps): Left | undefined => {
  const left = [...box];
  let list = covers;
  for (;;) {
    spend(steps, list.length + 1);
    const open: Formula[] = [];
    let shrunk = false;
    for (const part of list.flatMap((cover) => partsOf(within(cover, left)))) {
      const now = within(part, left);
      if (now === true) return undefined;
      if (isLiteral(now)) {
        left[now.fact] = (left[now.fact] as Values) & ~now.values;
        shrunk = true;
      } else if (now !== false) open.push(now);
    }
    if (!shrunk) return { covers: open, box: left };
    list = open;
  }
};

const firstLiteral = (formula: Formula): Literal => {
  let at = formula;
  while (typeof at === 'object' && 'join' in at) at = at.parts[0] as Formula;
  return at as Literal;
};

const sizeOf = (formula: Formula): number =>
  typeof formula === 'object' && 'join' in formula ? formula.parts.length : 1;

/** The first value of every fact, as most items have it: an unremarkable one is often in nobody's condition. */
const usual = (box: Box): Box => box.map((values) => values & -values);

const split = ({ covers, box }: Left, steps: Steps): Box | undefined => {
  if (!covers.length) return box;
  const smallest = covers.reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best));
  const { fact, values } = firstLiteral(smallest);
  const here = box[fact] as Values;
  for (const half of [here & ~values, here & values]) {
    const left = reduce(covers, box.with(fact, half), steps);
    const found = left && split(left, steps);
    if (found) return found;
  }
  return undefined;
};

/**
 * Cases of a box that no cover holds, or undefined where there are none: exact, by splitting the box along the
 * conditions as in the procedure of Davis, Putnam, Logemann and Loveland. Throws `TooLarge`.
 */
export const uncovered = (covers: readonly Formula[], box: Box, steps: Steps): Box | undefined => {
  const left = reduce(covers, box, steps);
  if (!left) return undefined;
  const guess = usual(left.box);
  spend(steps, left.covers.length);
  return left.covers.every((cover) => within(cover, guess) === false) ? guess : split(left, steps);
};

/** The largest box around cases that nobody covers, grown fact by fact in an order of preference. */
export const grown = (
  start: Box,
  { covers, whole, order }: { covers: readonly Formula[]; whole: Box; order: readonly number[] },
): Box =>
  order.reduce((box, fact) => {
    const every = whole[fact] as Values;
    const open = box.with(fact, every);
    const taken = covers.reduce((all, cover) => all | possible(within(cover, open), fact, every), 0n);
    return box.with(fact, (every & ~taken) | (box[fact] as Values));
  }, start);
