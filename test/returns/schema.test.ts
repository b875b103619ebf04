import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseReturns } from '../../src/returns/index.js';
import { returnsSchema } from '../../src/returns/schema/returns-schema.js';
import { policyFile, standard } from '../helpers/returns-files.js';

const validPolicy = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(returnsSchema());
const policyParses = (value: unknown): boolean => parseReturns(value).problems.length === 0;
const when = (condition: unknown) => policyFile({ rules: [{ id: 'r', when: condition, use: 'standard' }] });

for (const [what, value] of [
  ['the smallest policy', policyFile()],
  ['versions', { version: 1, versions: [policyFile({ validFrom: '2026-01-01' })] }],
  ['conditions in conditions', when({ any: [{ not: { tag: 'a' } }, { all: [{ price: { min: 5 } }] }] })],
  [
    'a share of the price',
    policyFile({ policies: [standard({ restocking: '10 %', fees: { remorse: 4.9 } })] }),
  ],
  [
    'an exemption in one word',
    policyFile({ statutory: [{ id: 's', days: 14, exempt: ['custom', { tag: 'x' }] }] }),
  ],
] as const) {
  test(`returns.json, ${what}: the schema and the parser accept it`, () => {
    assert.equal(validPolicy(value), true, JSON.stringify(validPolicy.errors));
    assert.equal(policyParses(value), true);
  });
}
for (const [what, value] of [
  ['a list', []],
  ['no rules', { ...policyFile(), rules: undefined }],
  ['an unknown fact', when({ categry: 'x' })],
  ['an unknown kind', policyFile({ policies: [standard({ kind: 'maybe' })] })],
  ['a window in words', policyFile({ policies: [standard({ window: '30 days' })] })],
  ['days in words', policyFile({ policies: [standard({ window: { days: '30' } })] })],
  ['a debt', policyFile({ policies: [standard({ restocking: -5 })] })],
  ['a method nobody knows', policyFile({ policies: [standard({ methods: [{ type: 'pigeon' }] })] })],
  ['a right without days', policyFile({ statutory: [{ id: 's' }] })],
] as const) {
  test(`returns.json, ${what}: the schema and the parser refuse it`, () => {
    assert.equal(validPolicy(value), false);
    assert.equal(policyParses(value), false);
  });
}

test('an editor program finds words for every field of a policy', () => {
  const { policy, when: condition } = returnsSchema()['$defs'] as Record<string, unknown>;
  const open: [string, unknown][] = [
    ['policy', policy],
    ['when', condition],
  ];
  let fields = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, node] = next as [string, Record<string, unknown>];
    // The ends of a range of prices, and of a span of days, are told where the range is.
    if (/\.(price|orderedBetween)$/.test(path)) continue;
    const properties = (node['properties'] ?? {}) as Record<string, { description?: string }>;
    for (const [name, field] of Object.entries(properties)) {
      fields++;
      assert.ok(field.description, `${path}.${name} has no description`);
      open.push([`${path}.${name}`, field]);
    }
    if (typeof node['items'] === 'object') open.push([`${path}[]`, node['items']]);
  }
  assert.ok(fields > 70, String(fields));
});
