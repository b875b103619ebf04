import { type Cases, decides } from './cases.js';
import { type Box, inside } from './formula.js';
import { grown, uncovered } from './search.js';
import type { Fact, Space } from './space.js';

/** Cases for which no rule decides: the facts that matter, and their values. */
export type Gap = readonly {
  readonly fact: Fact;
  readonly values: readonly string[];
  /** All values but those. */
  readonly except: readonly string[];
}[];

/** As many gaps as a person mends at once. */
const MOST_GAPS = 8;
/** What a gap need not name is given up in this order: what a shop says least of first. */
const GIVEN_UP = ['orderedBetween', 'sku', 'price', 'payment', 'seller', 'tag', 'tier', 'country', 'reason'];

const told = (box: Box, { facts, whole }: Space): Gap =>
  facts.flatMap((fact, i) => {
    if (box[i] === whole[i]) return [];
    const has = (_: string, bit: number): boolean => (((box[i] ?? 0n) >> BigInt(bit)) & 1n) === 1n;
    const values = fact.names.filter(has);
    return [{ fact, values, except: fact.names.filter((name, bit) => !has(name, bit)) }];
  });

/** The cases that no rule decides, each as large as it can be told. Throws `TooLarge`. */
export const gapsIn = ({
  space,
  entries,
  steps,
}: Cases): { readonly gaps: readonly Gap[]; readonly more: boolean } => {
  const covers = entries.filter(decides).map(({ formula }) => formula);
  const { facts, whole } = space;
  const rank = (fact: number): number => {
    const at = GIVEN_UP.indexOf(facts[fact]?.kind ?? '');
    return at === -1 ? GIVEN_UP.length : at;
  };
  const order = [...facts.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const gaps: Gap[] = [];
  for (;;) {
    const found = uncovered(covers, whole, steps);
    if (!found) return { gaps, more: false };
    if (gaps.length === MOST_GAPS) return { gaps, more: true };
    const gap = grown(found, { covers, whole, order });
    gaps.push(told(gap, space));
    covers.push(inside(gap, whole));
  }
};
