import { pick, random } from './random.js';

export interface Malformed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Chance = () => number;
type Maker = (text: string, chance: Chance) => Uint8Array | string;

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  'x',
  '\ud800',
  '\u0000',
  [],
  [[]],
  {},
  { a: 1 },
  ['x'],
  [null],
  'NaN',
  '__proto__',
  'javascript:x',
];

/** Puts something else at a random place, down to the leaves. */
const change = (value: unknown, chance: Chance, make: (old: unknown) => unknown): unknown => {
  if (typeof value !== 'object' || value === null || chance() < 0.15) return make(value);
  const keys = Object.keys(value);
  if (!keys.length) return make(value);
  const at = pick(chance, keys);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const held = copy as Record<string, unknown>;
  held[at] = change(held[at], chance, make);
  return copy;
};

const edit = (text: string, make: (value: unknown) => unknown): string =>
  JSON.stringify(make(JSON.parse(text)));
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const deep = (chance: Chance): string => {
  const levels = pick(chance, [101, 5_000, 100_000]);
  return pick(chance, ['[', '{"a":']).repeat(levels);
};
const keyed = (text: string, key: string): string =>
  text.replaceAll('"id":', `"${key}":{"status":"draft"},"id":`);

/** The families of broken files. */
const MAKERS: readonly (readonly [name: string, make: Maker])[] = [
  ['cut', (text, chance) => text.slice(0, Math.floor(chance() * text.length))],
  [
    'cut bytes',
    (text, chance) => Buffer.from(text.replaceAll('e', 'é')).subarray(0, Math.floor(chance() * text.length)),
  ],
  ['wrong type', (text, chance) => edit(text, (value) => change(value, chance, () => pick(chance, VALUES)))],
  [
    'many wrong types',
    (text, chance) =>
      edit(text, (value) =>
        Array.from({ length: 20 }).reduce((held) => change(held, chance, () => pick(chance, VALUES)), value),
      ),
  ],
  [
    'deep in place',
    (text, chance) =>
      edit(text, (value) => change(value, chance, () => '@')).replace(
        '"@"',
        () => `${'['.repeat(90)}${']'.repeat(90)}`,
      ),
  ],
  ['too deep', (_text, chance) => deep(chance)],
  [
    'too deep and closed',
    (_text, chance) => {
      const levels = pick(chance, [200, 100_000]);
      return '['.repeat(levels) + ']'.repeat(levels);
    },
  ],
  ['own __proto__', (text) => keyed(text, '__proto__')],
  [
    'own constructor',
    (text, chance) =>
      keyed(text, pick(chance, ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'])),
  ],
  [
    'not JSON',
    (_text, chance) =>
      pick(chance, [
        '<!doctype html><p>404',
        'version: 1\narticles: []',
        '\u0000\u0001',
        'undefined',
        "{'a': 1}",
        '{"a": NaN}',
        'null',
        '"x"',
        '5',
        '',
        '\n',
        '{}',
        '[]',
        '[1,2]',
      ]),
  ],
  ['a comment', (text) => `// ours\n${text}`],
  ['a trailing comma', (text) => text.replace(/\}(\s*)\]/, '},$1]')],
  ['UTF-16', (text, chance) => utf16(text, chance() < 0.5)],
  ['UTF-16 without mark', (text) => Buffer.from(text, 'utf16le')],
  ['Latin-1', (text) => Buffer.from(text.replaceAll('o', 'ö'), 'latin1')],
  ['byte order mark', (text) => `\ufeff${text}`],
  [
    'flipped bits',
    (text, chance) => {
      const bytes = Buffer.from(text);
      for (let n = 0; n < 5; n++) bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256);
      return bytes;
    },
  ],
  [
    'a long text',
    (text, chance) => edit(text, (value) => change(value, chance, () => 'long '.repeat(60_000))),
  ],
  ['a key twice', (text) => text.replaceAll('"id":', '"id":"twice","id":')],
  ['big numbers', (text) => text.replaceAll('1', '1e999')],
]; // prettier-ignore

/** So many broken files made from a good one; the same seed makes the same files. */
export const malformed = (text: string, count: number, seed: number): readonly Malformed[] => {
  const chance = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const [name, make] = MAKERS[i % MAKERS.length] as (typeof MAKERS)[number];
    const made = make(text, chance);
    return { name: `${i}: ${name}`, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
  });
};
