/** A stretch that two texts share, or that only one of them has. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond so many steps the texts are told as wholly different: nobody reads such a comparison. */
const MOST = 4_000;

/**
 * The shortest way from one list to another.
 * Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).
 */
function compare(before: readonly string[], after: readonly string[]): Piece[] {
  const trace: Int32Array[] = [];
  const size = Math.min(before.length + after.length, MOST);
  const reach = new Int32Array(2 * size + 3);
  for (let d = 0; d <= size; d++) {
    trace.push(reach.slice());
    for (let k = -d; k <= d; k += 2) {
      const at = k + size + 1;
      const [left, right] = [reach[at - 1] ?? 0, reach[at + 1] ?? 0];
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reach[at] = x;
      if (x >= before.length && x - k >= after.length) return walkBack(before, after, { trace, size, d });
    }
  }
  return [...before.map((text) => piece('gone', text)), ...after.map((text) => piece('new', text))];
}

const piece = (kind: Piece['kind'], text = ''): Piece => ({ kind, text });

interface Found {
  readonly trace: readonly Int32Array[];
  readonly size: number;
  readonly d: number;
}

function walkBack(before: readonly string[], after: readonly string[], { trace, size, d: last }: Found) {
  const out: Piece[] = [];
  let [x, y] = [before.length, after.length];
  for (let d = last; d >= 0; d--) {
    const reach = trace[d] as Int32Array;
    const k = x - y;
    const at = k + size + 1;
    const down = k === -d || (k !== d && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
    const from = d === 0 ? 0 : (reach[down ? at + 1 : at - 1] ?? 0);
    const fromY = d === 0 ? 0 : from - (down ? k + 1 : k - 1);
    while (x > from && y > fromY && x > 0 && y > 0) {
      out.push(piece('same', before[x - 1]));
      x--;
      y--;
    }
    if (d === 0) break;
    if (down) out.push(piece('new', after[--y]));
    else out.push(piece('gone', before[--x]));
  }
  return out.reverse();
}

/** Neighbours of one kind as one piece. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: { kind: Piece['kind']; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
};

/** Line by line; each piece is one line, without its end. */
export const diffLines = (before: string, after: string): readonly Piece[] =>
  compare(before.split(/\r?\n/), after.split(/\r?\n/));

/** Word by word, for sentences; pieces are as long as they can be. */
export const diffWords = (before: string, after: string): readonly Piece[] =>
  joined(compare(before.match(/\s+|[^\s]+/g) ?? [], after.match(/\s+|[^\s]+/g) ?? []));
