import type { GoldenQuestion, Path } from '../content/index.js';

interface Place {
  readonly expect: readonly unknown[];
  readonly path: Path;
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
};

/**
 * Finds where golden questions stand in the file. The model has lost the places, and an article or a test with a
 * problem may have left it: so each is looked for by what it says. The same question twice is found twice.
 */
export function goldenPlaces(value: unknown): (test: GoldenQuestion) => Path {
  const places = new Map<string, Place[]>();
  const add = (query: unknown, expect: readonly unknown[], path: Path): void => {
    if (typeof query !== 'string') return;
    const same = places.get(query.trim());
    if (same) same.push({ expect, path });
    else places.set(query.trim(), [{ expect, path }]);
  };
  listIn(value, 'tests').forEach((test, i) => add(own(test, 'query'), listIn(test, 'expect'), ['tests', i]));
  listIn(value, 'articles').forEach((article, i) => {
    listIn(article, 'tests').forEach((query, j) =>
      add(query, [own(article, 'id')], ['articles', i, 'tests', j]),
    );
  });
  return ({ query, expect }) => {
    const same = places.get(query.trim()) ?? [];
    const index = same.findIndex((place) => place.expect.some((id) => expect.includes(String(id))));
    return same.splice(Math.max(index, 0), 1)[0]?.path ?? [];
  };
}
