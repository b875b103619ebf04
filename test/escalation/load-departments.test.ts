// The page reads what the workshop reads: the same model, without a word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseDepartments } from '../../src/escalation/index.js';
import { loadDepartments } from '../../src/escalation/session.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Without what is undefined, and in one order of keys, and of the conditions of a rule: all of them must hold. */
const plain = (value: unknown): unknown => {
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [
        key,
        key === 'when' ? (plain(inner) as object[]).map((one) => JSON.stringify(one)).sort() : plain(inner),
      ]),
  );
};

const same = (value: unknown): void =>
  assert.deepEqual(plain(loadDepartments(value)), plain(parseDepartments(value).model));

const GOOD = [
  'test/fixtures/escalation/full.departments.json',
  'test/fixtures/cli/departments.json',
  'demo/content/departments.en.json',
  'demo/content/departments.ru.json',
];

describe('departments on a page', () => {
  for (const path of GOOD) test(`are those of the workshop: ${path}`, () => same(read(path)));

  test('are those of the workshop where the file is wrong', () =>
    same(read('test/fixtures/cli/departments-wrong.json')));

  test('are those of the workshop where one value of a file is something else', () => {
    const values = [undefined, null, 0, '', 'x', [], {}, true, ['x'], { x: 1 }];
    const file = read(GOOD[0] as string);
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, at: readonly (string | number)[]): void => {
      if (at.length) places.push(at);
      if (Array.isArray(value)) value.forEach((one, i) => walk(one, [...at, i]));
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...at, key]);
    };
    walk(file, []);
    const wrong: string[] = [];
    for (const place of places)
      for (const value of values) {
        const copy = structuredClone(file) as Record<string | number, unknown>;
        const last = place.at(-1) as string | number;
        const parent = place.slice(0, -1).reduce((inner, key) => inner[key] as typeof copy, copy);
        parent[last] = value;
        try {
          same(copy);
        } catch {
          wrong.push(`${place.join('.')} = ${JSON.stringify(value)}`);
        }
      }
    assert.deepEqual(wrong, []);
  });

  test('are nobody, and no error, where the file is no file', () => {
    for (const value of [undefined, null, 7, 'x', [], {}, { departments: 7 }, { departments: [] }])
      assert.equal(loadDepartments(value), undefined);
  });
});
