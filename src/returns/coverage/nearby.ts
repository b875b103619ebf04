import type { Formula, Literal, Values } from './formula.js';

interface Entry {
  readonly at: number;
  readonly formula: Formula;
}

/** Wider sets are met by nearly everything, so nothing is gained by sorting them. */
const WIDEST = 64;

const literalsOf = (formula: Formula): readonly Literal[] => {
  if (typeof formula === 'boolean') return [];
  if (!('join' in formula)) return [formula];
  return formula.join === 'all'
    ? formula.parts.flatMap((part) => ('fact' in Object(part) ? [part as Literal] : []))
    : [];
};

const bitsOf = (values: Values): readonly number[] => {
  const digits = values.toString(2);
  return [...digits].flatMap((digit, i) => (digit === '1' ? [digits.length - 1 - i] : []));
};

/**
 * The entries above one that may meet it. Each stands under its narrowest fact, as in the index of the engine, so that
 * a rule for one article is not compared with those for all the others.
 */
export const nearby = <One extends Entry>(entries: readonly One[]) => {
  const always: One[] = [];
  const drawers = new Map<number, { readonly all: One[]; readonly byBit: Map<number, One[]> }>();
  for (const one of entries) {
    const [narrowest] = literalsOf(one.formula)
      .map(({ fact, values }) => ({ fact, bits: bitsOf(values) }))
      .sort((a, b) => a.bits.length - b.bits.length);
    if (!narrowest || narrowest.bits.length > WIDEST) {
      always.push(one);
      continue;
    }
    const drawer = drawers.get(narrowest.fact) ?? { all: [], byBit: new Map<number, One[]>() };
    drawers.set(narrowest.fact, drawer);
    drawer.all.push(one);
    for (const bit of narrowest.bits) drawer.byBit.set(bit, [...(drawer.byBit.get(bit) ?? []), one]);
  }
  return (formula: Formula, before: number): readonly One[] => {
    const asked = new Map(literalsOf(formula).map(({ fact, values }) => [fact, values]));
    const found = new Set(always);
    for (const [fact, { all, byBit }] of drawers) {
      const values = asked.get(fact);
      const lists = values === undefined ? [all] : bitsOf(values).map((bit) => byBit.get(bit) ?? []);
      for (const list of lists) for (const one of list) found.add(one);
    }
    return [...found].filter(({ at }) => at < before).sort((a, b) => a.at - b.at);
  };
};
