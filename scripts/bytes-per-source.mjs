// How many bytes of a built file come from each source, read from its source map.

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((c, i) => [c, i]),
);

/** One segment of a source map: base 64 digits of five bits, the sixth says "more follows", the lowest is the sign. */
function decode(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.get(character);
    value += (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
      continue;
    }
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** A path a person recognises: src/search/rank.ts, or the package. */
function name(source) {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  return inPackage ? inPackage[1] : source.replace(/^(\.\.\/)+/, '');
}

/**
 * @param {string} code ASCII, as our minifier writes it: characters are bytes
 * @param {{ mappings: string, sources: string[] }} map
 * @returns {Record<string, number>} largest first
 */
export function bytesPerSource(code, map) {
  const lines = code.split('\n');
  const totals = new Map();
  let source = 0;
  map.mappings.split(';').forEach((line, index) => {
    let column = 0;
    let current;
    const count = (until) => {
      if (current !== undefined) totals.set(current, (totals.get(current) ?? 0) + until - column);
    };
    for (const segment of line ? line.split(',') : []) {
      const [forward = 0, sourceStep] = decode(segment);
      count(column + forward);
      column += forward;
      if (sourceStep !== undefined) source += sourceStep;
      current = sourceStep === undefined ? undefined : name(map.sources[source]);
    }
    count(lines[index]?.length ?? column);
  });
  return Object.fromEntries([...totals].sort((a, b) => b[1] - a[1]));
}
