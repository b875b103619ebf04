import type { Layers } from './layers.js';

/** The size of a cell, and the middle of its place. Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

const BESIDE = 24;
const BELOW = 18;

const middle = (places: readonly number[]): number | undefined =>
  places.length ? places.reduce((sum, one) => sum + one, 0) / places.length : undefined;

/** Moves the cells of a row as near as can be to where they want to be, none over another. */
function spread(wanted: readonly number[], widths: readonly number[]): number[] {
  const apart = (i: number): number => ((widths[i - 1] ?? 0) + (widths[i] ?? 0)) / 2 + BESIDE;
  const right = [...wanted];
  const left = [...wanted];
  for (let i = 1; i < right.length; i++)
    right[i] = Math.max(right[i] as number, (right[i - 1] as number) + apart(i));
  for (let i = left.length - 2; i >= 0; i--)
    left[i] = Math.min(left[i] as number, (left[i + 1] as number) - apart(i + 1));
  return right.map((x, i) => (x + (left[i] as number)) / 2);
}

/** Where every cell stands: rows below each other, each cell near the middle of those it is joined to. */
export function placesOf({ rows, pieces }: Layers, sizeOf: (id: string) => Size): ReadonlyMap<string, Place> {
  const x = new Map<string, number>();
  const near = new Map<string, string[]>();
  for (const { from, to } of pieces) {
    near.set(to, [...(near.get(to) ?? []), from]);
    near.set(from, [...(near.get(from) ?? []), to]);
  }
  for (let round = 0; round < 12; round++) {
    for (const row of round % 2 ? [...rows].reverse() : rows) {
      const widths = row.map((id) => sizeOf(id).width);
      const wanted = row.map((id, i) => {
        const around = (near.get(id) ?? []).flatMap((one) => x.get(one) ?? []);
        return middle(around) ?? x.get(id) ?? i;
      });
      spread(wanted, widths).forEach((at, i) => x.set(row[i] as string, at));
    }
  }
  const least = Math.min(...rows.flat().map((id) => (x.get(id) ?? 0) - sizeOf(id).width / 2));
  const places = new Map<string, Place>();
  let top = 0;
  for (const row of rows) {
    const height = Math.max(0, ...row.map((id) => sizeOf(id).height));
    for (const id of row) places.set(id, { ...sizeOf(id), x: (x.get(id) ?? 0) - least, y: top + height / 2 });
    top += height + BELOW;
  }
  return places;
}
