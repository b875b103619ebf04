/**
 * Conditions over facts with finitely many values that can be told apart. A set of values is a number with a bit for
 * each; a box holds a set for every fact, and stands for all the cases that take one value out of each.
 */
export type Values = bigint;
export type Box = readonly Values[];

/** One fact lies in a set. */
export interface Literal {
  readonly fact: number;
  readonly values: Values;
}

export interface Group {
  readonly join: 'all' | 'any';
  readonly parts: readonly Formula[];
}

export type Formula = boolean | Literal | Group;

/** One group of parts, or what is left of it where some are certain. */
export const join = (how: Group['join'], parts: readonly Formula[]): Formula => {
  const decides = how === 'any';
  const open: Formula[] = [];
  for (const part of parts) {
    if (part === decides) return decides;
    if (typeof part === 'boolean') continue;
    if ('join' in part && part.join === how) open.push(...part.parts);
    else open.push(part);
  }
  const [only] = open;
  return only === undefined ? !decides : open.length === 1 ? only : { join: how, parts: open };
};

/** What is left of a formula inside a box: true or false where that is certain there. */
export const within = (formula: Formula, box: Box): Formula => {
  if (typeof formula === 'boolean') return formula;
  if ('join' in formula) {
    const parts: Formula[] = [];
    for (const part of formula.parts) {
      const left = within(part, box);
      if (left === (formula.join === 'any')) return left;
      parts.push(left);
    }
    return join(formula.join, parts);
  }
  const here = box[formula.fact] as Values;
  const hit = formula.values & here;
  return hit === 0n ? false : hit === here ? true : formula;
};

/** The opposite, with the sets taken from the whole box. */
export const opposite = (formula: Formula, whole: Box): Formula => {
  if (typeof formula === 'boolean') return !formula;
  if ('join' in formula) {
    const parts = formula.parts.map((part) => opposite(part, whole));
    return join(formula.join === 'all' ? 'any' : 'all', parts);
  }
  const values = (whole[formula.fact] as Values) & ~formula.values;
  return values === 0n ? false : { fact: formula.fact, values };
};

/** The values of a fact with which a formula may hold; never too few. */
export const possible = (formula: Formula, fact: number, every: Values): Values => {
  if (typeof formula === 'boolean') return formula ? every : 0n;
  if (!('join' in formula)) return formula.fact === fact ? formula.values : every;
  const sets = formula.parts.map((part) => possible(part, fact, every));
  return formula.join === 'all' ? sets.reduce((a, b) => a & b, every) : sets.reduce((a, b) => a | b, 0n);
};

/** A box as a formula. */
export const inside = (box: Box, whole: Box): Formula =>
  join(
    'all',
    box.map((values, fact) => (values === whole[fact] ? true : { fact, values })),
  );
