import type { Graph } from './model.js';

/** A place in the drawing: a node, the words on an edge, or a bend of an edge that passes by. */
export interface Cell {
  readonly id: string;
  readonly layer: number;
}

/** A piece of an edge from one layer to the next; `edge` is its number in the graph. */
export interface Piece {
  readonly edge: number;
  readonly from: string;
  readonly to: string;
}

export interface Layers {
  /** Cells by layer, in the order from left to right. */
  readonly rows: readonly (readonly string[])[];
  readonly pieces: readonly Piece[];
  /** Edges that lead back up: they are drawn against their direction. */
  readonly back: ReadonlySet<number>;
}

export const bend = (edge: number, layer: number): string => `\u0000${edge}/${layer}`;

/** Edges that close a circle, found by walking down from every node. */
function backEdges({ nodes, edges }: Graph): ReadonlySet<number> {
  const back = new Set<number>();
  const state = new Map<string, 'open' | 'done'>();
  const out = new Map(nodes.map(({ id }) => [id, [] as number[]]));
  edges.forEach(({ from }, i) => out.get(from)?.push(i));
  for (const { id: root } of nodes) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    const path: { id: string; next: number }[] = [{ id: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = out.get(top.id)?.[top.next++];
      if (edge === undefined) {
        state.set(top.id, 'done');
        path.pop();
        continue;
      }
      const to = edges[edge]?.to as string;
      if (state.get(to) === 'open') back.add(edge);
      else if (!state.has(to)) {
        state.set(to, 'open');
        path.push({ id: to, next: 0 });
      }
    }
  }
  return back;
}

/** The longest way down to each node, in layers; every second layer is left for the words on edges. */
function layerOf({ nodes, edges }: Graph, back: ReadonlySet<number>): ReadonlyMap<string, number> {
  const layers = new Map(nodes.map(({ id }) => [id, 0]));
  const down = edges.map(({ from, to }, i) => (back.has(i) ? [to, from] : [from, to]) as [string, string]);
  for (let round = 0, moved = true; moved && round <= nodes.length; round++) {
    moved = false;
    for (const [from, to] of down) {
      const least = (layers.get(from) ?? 0) + 2;
      if (from === to || (layers.get(to) ?? 0) >= least) continue;
      layers.set(to, least);
      moved = true;
    }
  }
  return layers;
}

const middle = (places: readonly number[]): number | undefined =>
  places.length ? places.reduce((sum, one) => sum + one, 0) / places.length : undefined;

type Joined = ReadonlyMap<string, readonly string[]>;

/** Each row in the order in which a walk down from the left comes to it: in a tree no two ways cross then. */
function inWalkingOrder(rows: readonly string[][], below: Joined): void {
  const met = new Map<string, number>();
  const walk = (root: string): void => {
    const open = [root];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.set(id, met.size);
      open.push(...[...(below.get(id) ?? [])].reverse());
    }
  };
  for (const row of rows) for (const id of row) walk(id);
  for (const row of rows) row.sort((a, b) => (met.get(a) ?? 0) - (met.get(b) ?? 0));
}

/** With more pieces between two rows their crossings are not counted. */
const MOST_PIECES = 400;

/** How many pieces cross each other. */
function crossings(rows: readonly (readonly string[])[], below: Joined): number {
  let many = 0;
  rows.slice(0, -1).forEach((row, i) => {
    const place = new Map(rows[i + 1]?.map((id, at) => [id, at]));
    const ends = row.flatMap((id, at) =>
      (below.get(id) ?? []).map((to) => [at, place.get(to) ?? 0] as const),
    );
    if (ends.length > MOST_PIECES) return;
    ends.forEach(([a, b], k) => {
      for (const [c, d] of ends.slice(k + 1)) if ((a < c && b > d) || (a > c && b < d)) many++;
    });
  });
  return many;
}

/** Orders each row by where its neighbours in the row before are, down and up a few times, and keeps the order with the fewest crossings. */
function untangle(rows: string[][], pieces: readonly Piece[]): void {
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const { from, to } of pieces) {
    above.set(to, [...(above.get(to) ?? []), from]);
    below.set(from, [...(below.get(from) ?? []), to]);
  }
  inWalkingOrder(rows, below);
  let best = { rows: rows.map((row) => [...row]), crossed: crossings(rows, below) };
  const sort = (row: string[], other: readonly string[], of: Joined): void => {
    const place = new Map(other.map((id, i) => [id, i]));
    const wanted = row.map((id, i) => middle((of.get(id) ?? []).map((one) => place.get(one) ?? 0)) ?? i);
    const order = row.map((id, i) => ({ id, at: wanted[i] as number, i }));
    order.sort((a, b) => a.at - b.at || a.i - b.i);
    row.splice(0, row.length, ...order.map(({ id }) => id));
  };
  for (let round = 0; round < 4 && best.crossed > 0; round++) {
    for (let i = 1; i < rows.length; i++) sort(rows[i] as string[], rows[i - 1] as string[], above);
    for (let i = rows.length - 2; i >= 0; i--) sort(rows[i] as string[], rows[i + 1] as string[], below);
    const crossed = crossings(rows, below);
    if (crossed < best.crossed) best = { rows: rows.map((row) => [...row]), crossed };
  }
  best.rows.forEach((row, i) => rows[i]?.splice(0, row.length, ...row));
}

/** Nodes in layers, edges cut into pieces of one layer (after Sugiyama, Tagawa and Toda, 1981). */
export function inLayers(graph: Graph): Layers {
  const back = backEdges(graph);
  const layers = layerOf(graph, back);
  const most = Math.max(0, ...layers.values());
  const rows: string[][] = Array.from({ length: most + 1 }, () => []);
  for (const { id } of graph.nodes) rows[layers.get(id) ?? 0]?.push(id);
  const pieces: Piece[] = [];
  graph.edges.forEach(({ from, to }, edge) => {
    const [top, bottom] = back.has(edge) ? [to, from] : [from, to];
    const [first, last] = [layers.get(top) ?? 0, layers.get(bottom) ?? 0];
    let before = top;
    for (let layer = first + 1; layer < last; layer++) {
      rows[layer]?.push(bend(edge, layer));
      pieces.push({ edge, from: before, to: bend(edge, layer) });
      before = bend(edge, layer);
    }
    if (last > first) pieces.push({ edge, from: before, to: bottom });
  });
  untangle(rows, pieces);
  return { rows, pieces, back };
}
