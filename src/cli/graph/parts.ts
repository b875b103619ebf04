import type { Graph } from './model.js';

/** A graph as graphs of what hangs together, in the order of their first nodes. */
export function partsOf({ nodes, edges, ...about }: Graph): readonly Graph[] {
  const group = new Map(nodes.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    let head = id;
    for (let next = group.get(head); next !== undefined && next !== head; next = group.get(head)) head = next;
    return head;
  };
  for (const { from, to } of edges) group.set(headOf(to), headOf(from));
  const heads = [...new Set(nodes.map(({ id }) => headOf(id)))];
  return heads.map((head) => ({
    ...about,
    nodes: nodes.filter(({ id }) => headOf(id) === head),
    edges: edges.filter(({ from }) => headOf(from) === head),
  }));
}

/** The size of a drawing, and where it stands. Pixels. */
export interface Shelved {
  readonly width: number;
  readonly height: number;
}

/** Between two drawings. */
const APART = 56;

/**
 * Drawings beside each other from left to right, and in rows below each other where they would be wider than a wall.
 * @returns The upper left corner of each, and the size of all.
 */
export function shelve(
  drawings: readonly Shelved[],
  wall: number,
): { readonly at: readonly (readonly [x: number, y: number])[] } & Shelved {
  const most = Math.max(wall, ...drawings.map(({ width }) => width));
  const at: [number, number][] = [];
  let [x, y, row, right] = [0, 0, 0, 0];
  for (const { width, height } of drawings) {
    if (x > 0 && x + width > most) [x, y, row] = [0, y + row + APART, 0];
    at.push([x, y]);
    right = Math.max(right, x + width);
    row = Math.max(row, height);
    x += width + APART;
  }
  return { at, width: right, height: y + row };
}
