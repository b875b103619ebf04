import type { Graph } from './model.js';
import type { Place, Size } from './places.js';

/** Between two rungs, where the word on the way down stands; and between a rung and what stands beside it. */
const BELOW = 40;
const BESIDE = 72;

/**
 * The nodes of a list in their order, from top to bottom, each with what stands beside it; undefined where the graph
 * is no such list: a node leads down to two, or two lead down to it.
 */
export function rungsOf({
  nodes,
  edges,
}: Graph): readonly (readonly [id: string, beside?: string])[] | undefined {
  const down = new Map<string, string>();
  const beside = new Map<string, string>();
  const reached = new Set<string>();
  for (const { from, to, aside } of edges) {
    const ways = aside ? beside : down;
    if (ways.has(from) || reached.has(to) || from === to) return undefined;
    ways.set(from, to);
    reached.add(to);
  }
  const [first, ...others] = nodes.filter(({ id }) => !reached.has(id));
  if (!first || others.length) return undefined;
  const rungs: [string, string?][] = [];
  for (let id: string | undefined = first.id; id !== undefined; id = down.get(id)) {
    const other = beside.get(id);
    rungs.push(other === undefined ? [id] : [id, other]);
  }
  return rungs.flat().length === nodes.length ? rungs : undefined;
}

/** Where the rungs stand: one below the other, and what is beside them in a column of its own. */
export function ladderPlaces(
  rungs: readonly (readonly [id: string, beside?: string])[],
  sizeOf: (id: string) => Size,
): ReadonlyMap<string, Place> {
  const width = Math.max(...rungs.map(([id]) => sizeOf(id).width));
  const places = new Map<string, Place>();
  let top = 0;
  for (const [id, beside] of rungs) {
    const size = sizeOf(id);
    const other = beside === undefined ? undefined : sizeOf(beside);
    const y = top + Math.max(size.height, other?.height ?? 0) / 2;
    places.set(id, { ...size, x: width / 2, y });
    if (beside !== undefined && other)
      places.set(beside, { ...other, x: width + BESIDE + other.width / 2, y });
    top = y + Math.max(size.height, other?.height ?? 0) / 2 + BELOW;
  }
  return places;
}
