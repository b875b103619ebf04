import type { Collector, Raw } from '../content/reading.js';
import type { Guide, GuideNode } from './model.js';

/** A guide whose nodes are read and whose ways are not yet walked, with the ids of nodes that were left out. */
export interface Unwalked {
  readonly guide: Pick<Guide, 'start' | 'nodes'>;
  readonly written: Raw;
}

const optionsOf = (node: GuideNode | undefined) => (node?.type === 'question' ? node.options : []);

const arrow = (ids: readonly string[]): string => ids.join(' → ');

/** Steps of the way to a node, the start first; the ids of every node that can be reached. */
function reached({ start, nodes }: Unwalked['guide']): ReadonlyMap<string, readonly string[]> {
  const ways = new Map([[start, [start]]]);
  // A Map grows while it is walked: nodes are visited in the order in which they are found.
  for (const [id, way] of ways)
    for (const { next } of optionsOf(nodes.get(id)))
      if (nodes.has(next) && !ways.has(next)) ways.set(next, [...way, next]);
  return ways;
}

/** The first circle that can be walked, as the ids on it; it ends with the one it began with. */
function circle({ start, nodes }: Unwalked['guide']): readonly string[] | undefined {
  const done = new Set<string>();
  const way: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const option = optionsOf(nodes.get(here.id))[here.at++];
    if (!option) {
      done.add(here.id);
      way.pop();
      continue;
    }
    const before = way.findIndex(({ id }) => id === option.next);
    if (before >= 0) return [...way.slice(before).map(({ id }) => id), option.next];
    if (nodes.has(option.next) && !done.has(option.next)) way.push({ id: option.next, at: 0 });
  }
  return undefined;
}

/**
 * Walks every way of a guide, while the collector stands at it, and tells what is wrong with them: the start or an
 * answer that leads nowhere, a circle, a node that no way leads to.
 * @returns whether the guide is whole
 */
export function walkWays({ path, report }: Collector, { guide, written }: Unwalked): boolean {
  const { start, nodes } = guide;
  const place = [...path];
  const candidates = [...nodes.keys()];
  let whole = true;
  const fail = (
    code: `guides/${string}`,
    params: Record<string, string>,
    at: readonly (string | number)[],
  ): void => {
    report(`error ${code}`, params, { at: [...place, ...at], candidates });
    whole = false;
  };
  const exists = (id: string): boolean => Object.hasOwn(written, id);
  if (!exists(start)) fail('guides/no-start', { key: start }, ['start']);
  const ways = reached(guide);
  for (const [id, way] of ways)
    optionsOf(nodes.get(id)).forEach(({ id: option, next }, i) => {
      const params = { key: next, option, way: arrow([...way, next]) };
      if (!exists(next)) fail('guides/missing-node', params, ['nodes', id, 'options', i, 'next']);
    });
  const round = circle(guide);
  if (round) {
    const [last, first] = [round.at(-2) ?? start, round.at(-1)];
    const back = optionsOf(nodes.get(last)).findIndex(({ next }) => next === first);
    fail('guides/loop', { way: arrow(round) }, ['nodes', last, 'options', back, 'next']);
  }
  if (exists(start))
    for (const id of nodes.keys())
      if (!ways.has(id)) fail('guides/unreachable', { key: id, start }, ['nodes', id]);
  return whole;
}
