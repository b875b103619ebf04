// The page reads what the workshop reads: the same model, without a word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseReturns } from '../../src/returns/index.js';
import { loadReturns } from '../../src/returns/session.js';
import { malformed } from '../helpers/malformed.js';
import { policyFile, standard } from '../helpers/returns-files.js';
import { POLICY } from './table/policy.js';

/** Without the order of keys, which means nothing. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, plain(inner)]));
};

const same = (value: unknown, what?: string): void =>
  assert.deepEqual(plain(loadReturns(value)), plain(parseReturns(value).model), what);

/** Every field of the format at least once. */
const FULL = policyFile({
  validFrom: '2026-01-01',
  policies: [
    standard({
      title: 'Standard',
      window: { days: 30, clock: 'delivered', fallback: [{ clock: 'shipped', plusDays: 5 }], grace: 2 },
      conditions: ['unused', 'opened'],
      resolutions: [
        { type: 'refund-original', label: 'Money back' },
        { type: 'store-credit', bonus: '10 %' },
      ],
      methods: [{ type: 'mail', label: 'By post', fee: 4.9 }],
      fees: { remorse: 4.9, defect: 0 },
      restocking: '10 %',
      evidence: 'photo',
      refundTime: 'P14D',
    }),
    { id: 'season', kind: 'finite-window', window: { until: '2027-01-31' } },
    { id: 'never', kind: 'not-permitted', code: 'FINAL_SALE' },
  ],
  rules: [
    {
      id: 'a',
      when: { category: 'lamps', price: { above: 20 } },
      use: 'standard',
      explain: 'So',
      article: 'b',
    },
    {
      id: 'b',
      when: { all: [{ tag: ['x'] }, { not: { country: 'de' } }], any: [{ sku: 'S' }] },
      use: 'never',
    },
    { id: 'c', override: { window: { days: 60 }, methods: [{ type: 'kiosk' }] }, code: 'CONDITION' },
    { id: 'd', when: { orderedBetween: ['2026-11-01', '2026-12-24'], reasonClass: 'defect' }, use: 'season' },
  ],
  statutory: [
    {
      id: 'eu',
      label: 'Law',
      countries: ['DE'],
      days: 14,
      exempt: ['hygiene', { category: 'made' }],
      grace: 1,
    },
    { id: 'guarantee', days: 730, clock: 'ordered', asksReason: true, article: 'law' },
  ],
  reasons: [
    { id: 'small', class: 'remorse', label: 'Too small', suggest: 'exchange-variant', maps: { a: 1 } },
  ],
});

const SEVERAL = { versions: [policyFile({ validFrom: '2026-06-01' }), policyFile(), policyFile(), 7] };

describe('a policy on a page', () => {
  const shop: unknown = JSON.parse(
    readFileSync(new URL('../../demo/content/returns.json', import.meta.url), 'utf8'),
  );
  const good = Object.entries({ POLICY, FULL, SEVERAL, shop });
  for (const [name, file] of good) test(`is that of the workshop: ${name}`, () => same(file));

  test('is that of the workshop where one value of a file is something else', () => {
    const values: unknown[] = [
      undefined,
      null,
      0,
      1.5,
      '',
      ' x ',
      'x',
      'a b',
      '2026-02-30',
      [],
      {},
      true,
      ['x'],
      { x: 1 },
    ];
    values.push(
      [7, 'x'],
      ['x', { category: 'y' }, 7],
      { 'x-own': 1 },
      { category: 'y' },
      '\ud800',
      'x'.repeat(2001),
    );
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, at: readonly (string | number)[]): void => {
      places.push(at);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) walk(inner, [...at, key]);
      if (!Array.isArray(value)) places.push([...at, 'planted']);
    };
    walk(FULL, []);
    for (const place of places.slice(1))
      for (const value of values) {
        const copy = structuredClone(FULL);
        const parent = place.slice(0, -1).reduce((inner, key) => inner[key] as typeof copy, copy);
        parent[place.at(-1) as string] = value;
        same(copy, `${place.join('.')} = ${JSON.stringify(value)}`);
      }
  });

  test('is that of the workshop where one value of a file is missing, or an id stands twice', () => {
    for (const name of ['policies', 'rules', 'statutory', 'reasons']) {
      const list = FULL[name] as Record<string, unknown>[];
      same({ ...FULL, [name]: [...list, ...list] });
      for (const [i, one] of list.entries())
        for (const key of Object.keys(one)) {
          const { [key]: _, ...rest } = one;
          same({ ...FULL, [name]: list.with(i, rest) }, `${name}.${i} without ${key}`);
        }
    }
  });

  test('is that of the workshop however broken the file is', () => {
    for (const file of [FULL, { versions: [FULL] }])
      for (const { name, bytes } of malformed(JSON.stringify(file), 600, 7)) {
        let value: unknown;
        try {
          value = JSON.parse(new TextDecoder().decode(bytes));
        } catch {
          continue;
        }
        same(value, name);
      }
  });

  test('ends at conditions as deep as the workshop ends at', () => {
    for (const versions of [false, true])
      for (let depth = 15; depth < 45; depth++) {
        let when: object = { category: 'x' };
        for (let n = 0; n < depth; n++) when = n % 3 ? { not: when } : { any: [when] };
        const file = policyFile({ rules: [{ id: 'deep', when, use: 'standard' }] });
        same(versions ? { versions: [file] } : file, `${depth} deep`);
      }
  });

  test('is none where the file is no file', () => {
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { policies: 7 },
      { versions: [] },
      { versions: [7] },
    ])
      assert.equal(loadReturns(value), undefined);
  });
});
