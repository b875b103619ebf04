import type { PolicyVersion, Reason, When } from '../model.js';
import { WORDS } from '../conditions.js';
import { type Box, type Formula, join, opposite, type Values } from './formula.js';
import { type Life, type Line, lineOf, MONEY } from './line.js';

/** What conditions ask of an item. Its values are those that some condition can tell apart. */
export interface Fact {
  readonly kind: (typeof WORDS)[number] | 'tag' | 'price' | 'orderedBetween';
  /** Of a tag. */
  readonly tag?: string;
  /** What each bit stands for; the first one of words is every other word. */
  readonly names: readonly string[];
}

export interface Space {
  readonly facts: readonly Fact[];
  /** Every case there is. */
  readonly whole: Box;
  formulaOf(when: When): Formula;
  /** The cases in which this is the reason. */
  formulaOfReason(reason: Reason): Formula;
}

/** Every condition in conditions, themselves included. */
const conditionsIn = (list: readonly When[]): readonly When[] =>
  list.flatMap((when) => [
    when,
    ...conditionsIn([...(when.all ?? []), ...(when.any ?? []), ...(when.not ? [when.not] : [])]),
  ]);

const full = (many: number): Values => (1n << BigInt(many)) - 1n;
const bits = (indexes: Iterable<number>): Values => {
  let values = 0n;
  for (const at of indexes) values |= 1n << BigInt(at);
  return values;
};

interface Atom {
  readonly name: string;
  readonly class: string | undefined;
}

/** Reasons that conditions name, and one of every other kind; what the file has no reason of counts too. */
const reasonAtoms = (reasons: readonly Reason[], named: ReadonlySet<string>): readonly Atom[] => {
  const classOf = new Map(reasons.map(({ id, class: name }) => [id, name]));
  const others = ['remorse', 'defect'].filter(
    (name) =>
      reasons.some((one) => one.class === name && !named.has(one.id)) ||
      !reasons.some((one) => one.class === name),
  );
  return [
    ...others.map((name) => ({ name: '', class: name })),
    ...[...named].map((name) => ({ name, class: classOf.get(name) })),
  ];
};

/** The cases that the conditions of a version can tell apart, among orders placed in its life. */
export const spaceOf = (version: PolicyVersion, conditions: readonly When[], life: Life): Space => {
  const all = conditionsIn(conditions);
  const facts: Fact[] = [];
  const whole: Values[] = [];
  const add = (fact: Fact): number => {
    whole.push(full(fact.names.length));
    return facts.push(fact) - 1;
  };
  const literal = (fact: number, values: Values): Formula =>
    values === 0n ? false : values === whole[fact] ? true : { fact, values };

  let formulaOfReason = (_: Reason): Formula => true;
  const words = new Map<string, (values: readonly string[]) => Formula>();
  for (const kind of WORDS) {
    const named = new Set(all.flatMap((when) => when[kind] ?? []));
    if (!all.some((when) => when[kind]) || kind === 'reason' || kind === 'reasonClass') continue;
    const names = ['', ...named];
    const fact = add({ kind, names });
    const at = new Map(names.map((name, i) => [name, i]));
    words.set(kind, (values) => literal(fact, bits(values.map((value) => at.get(value) ?? 0))));
  }
  if (all.some((when) => when.reason ?? when.reasonClass)) {
    const named = new Set(all.flatMap(({ reason }) => reason ?? []));
    const atoms = reasonAtoms(version.reasons, named);
    const fact = add({
      kind: 'reason',
      names: atoms.map(({ name, class: kind }) => name || `(${kind ?? ''})`),
    });
    const those = (fits: (atom: Atom) => boolean) =>
      literal(fact, bits(atoms.flatMap((atom, i) => (fits(atom) ? [i] : []))));
    words.set('reason', (values) => those(({ name }) => values.includes(name)));
    words.set('reasonClass', (values) => those((atom) => values.includes(atom.class ?? '')));
    formulaOfReason = ({ id, class: kind }) =>
      those(({ name, class: of }) => name === id || (name === '' && of === kind && !named.has(id)));
  }
  const tags = new Map<string, number>();
  for (const tag of new Set(all.flatMap((when) => when.tag ?? [])))
    tags.set(tag, add({ kind: 'tag', tag, names: ['', tag] }));

  const line = (kind: 'price' | 'orderedBetween', made: Line | undefined) => {
    const fact = made && add({ kind, names: made.names });
    return (from: number, to: number): Formula =>
      fact === undefined || !made ? true : literal(fact, bits(made.between(from, to)));
  };
  const prices = all.flatMap(({ price }) => (price ? [[price.least, price.most + 1] as const] : []));
  const price = line('price', lineOf(prices, MONEY));
  const spans = all.flatMap(({ orderedBetween: span }) =>
    span ? [[life.dayOf(span.from), life.dayOf(span.to) + 1] as const] : [],
  );
  const ordered = line('orderedBetween', lineOf(spans, life));

  const formulaOf = (when: When): Formula => {
    const parts: Formula[] = WORDS.flatMap((kind) => {
      const values = when[kind];
      return values ? [words.get(kind)?.(values) ?? true] : [];
    });
    const { tag, price: range, orderedBetween: span } = when;
    if (tag)
      parts.push(
        join(
          'any',
          tag.map((name) => ({ fact: tags.get(name) as number, values: 2n })),
        ),
      );
    if (range) parts.push(price(range.least, range.most + 1));
    if (span) parts.push(ordered(life.dayOf(span.from), life.dayOf(span.to) + 1));
    if (when.all) parts.push(join('all', when.all.map(formulaOf)));
    if (when.any) parts.push(join('any', when.any.map(formulaOf)));
    if (when.not) parts.push(opposite(formulaOf(when.not), whole));
    return join('all', parts);
  };
  return { facts, whole, formulaOf, formulaOfReason };
};
