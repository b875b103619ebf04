import type { PolicyVersion, Rule } from './model.js';
import { compile, type Facts, type Test, type Word } from './conditions.js';

/** A rule that is ready to be asked. */
export interface Ready {
  readonly rule: Rule;
  /** Its place in the file: the first `use` decides, later overrides add up. */
  readonly at: number;
  readonly test: Test;
  /** Whether its override can change the answer, and not only what is offered. */
  readonly decides: boolean;
}

/** The rules that may match an item, in the order of the file. */
export type Find = (facts: Facts) => readonly Ready[];

/** A rule stands under one fact that it cannot match without; the nearest to one item first. */
const KEYS = ['sku', 'tag', 'category', 'seller', 'country', 'tier', 'channel', 'payment'] as const;
type Key = (typeof KEYS)[number];

interface Drawer {
  readonly all: Ready[];
  readonly byValue: Map<string, Ready[]>;
}

const DECIDING = ['kind', 'window', 'conditions', 'evidence'] as const;

const ready = (rule: Rule, at: number): Ready => ({
  rule,
  at,
  test: compile(rule.when),
  decides: DECIDING.some((field) => rule.override?.[field] !== undefined),
});

const put = ({ all, byValue }: Drawer, values: readonly string[], one: Ready): void => {
  all.push(one);
  for (const value of new Set(values)) {
    const list = byValue.get(value);
    if (list) list.push(one);
    else byValue.set(value, [one]);
  }
};

const known = (facts: Facts, key: Key): readonly string[] | undefined => {
  if (key === 'tag') return facts.tags;
  const value = facts[key as Word];
  return value === undefined ? undefined : [value];
};

/** Sorts the rules of a version into drawers, so that ten thousand of them are not all asked for each item. */
export const ruleIndex = ({ rules }: PolicyVersion): Find => {
  const always: Ready[] = [];
  const drawers = new Map<Key, Drawer>();
  rules.forEach((rule, at) => {
    const one = ready(rule, at);
    const key = KEYS.find((name) => rule.when?.[name]);
    if (key === undefined) always.push(one);
    else {
      const drawer = drawers.get(key) ?? { all: [], byValue: new Map<string, Ready[]>() };
      drawers.set(key, drawer);
      put(drawer, rule.when?.[key] ?? [], one);
    }
  });
  return (facts) => {
    const found = new Set(always);
    for (const [key, { all, byValue }] of drawers) {
      const values = known(facts, key);
      const lists = values ? values.map((value) => byValue.get(value) ?? []) : [all];
      for (const list of lists) for (const one of list) found.add(one);
    }
    return [...found].sort((a, b) => a.at - b.at);
  };
};
