import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readJson } from '../../src/cli/json-source.js';
import { sentenceFor } from '../../src/cli/sentences.js';
import { parseDepartments, route } from '../../src/escalation/index.js';
import { departmentsSchema } from '../../src/escalation/schema/departments-schema.js';
import { malformed } from '../helpers/malformed.js';
import { deskFile, hours } from './helpers.js';

const text = readFileSync(new URL('../fixtures/escalation/full.departments.json', import.meta.url), 'utf8');
const FULL: unknown = JSON.parse(text);
const NOW = Date.UTC(2026, 10, 24);

const told = (value: unknown): string[] =>
  parseDepartments(value, { now: NOW }).problems.map(
    ({ level, code, path }) => `${level} ${code} ${path.join('.')}`,
  );

const two = (first: object, second: object = {}): Record<string, unknown> =>
  deskFile(
    {},
    {
      departments: [
        { id: 'a', name: 'A', ...first },
        { id: 'b', name: 'B', ...second },
      ].map((one) => ({ hours: hours('UTC', 'Mo-Fr 09:00-17:00'), answers: { within: 'P1D' }, ...one })),
      routing: [
        { id: 'r1', when: { country: 'DE' }, to: 'a' },
        { id: 'r2', when: {}, to: 'b' },
      ],
    },
  );
const open = (text: string): object => ({ hours: hours('UTC', text) });
const weekly = (...entries: object[]): object => ({ hours: { timezone: 'UTC', weekly: entries } });
const exception = (entry: object): object => ({
  hours: {
    timezone: 'UTC',
    weekly: [{ days: ['Mo'], opens: '09:00', closes: '17:00' }],
    exceptions: [entry],
  },
});
const topic = (fields: object, more: object = {}): object => ({
  topics: [{ id: 't', label: 'T', ...fields }],
  ...more,
});
const rules = (...whens: object[]): object => ({
  ...topic({ fields: [{ id: 'paid-by', label: 'P', type: 'select', options: ['card', 'cash'] }] }),
  routing: [...whens.map((when, i) => ({ id: `r${i}`, when, to: 'a' })), { id: 'all', when: {}, to: 'a' }],
});

const PROBLEMS: readonly (readonly [what: string, value: unknown, ...problems: string[]])[] = [
  ['nothing wrong', deskFile()],
  ['a list', [], 'error escalation/not-departments '],
  ['null', null, 'error escalation/not-departments '],
  ['departments that are no list', { departments: {} }, 'error escalation/not-departments '],
  [
    'no departments',
    deskFile({}, { departments: [], routing: [] }),
    'error escalation/no-departments departments',
  ],
  ['a later version', deskFile({}, { version: 2 }), 'error content/future-version version'],
  ['no version', { ...deskFile(), version: undefined }, 'error content/wrong-type version'],
  ['an unknown field', deskFile({ hurs: {} }), 'warning content/unknown-key departments.0.hurs'],
  ['a department without a name', two({ name: undefined }), 'error content/wrong-type departments.0.name'],
  [
    'an id that is used twice',
    two({}, { id: 'a' }),
    'error content/duplicate-id departments.1',
    'error content/unknown-id routing.1.to',
  ],
  ['a zone that does not exist', deskFile(open('Mo 09:00-17:00'))],
  [
    'a zone mistyped',
    deskFile({ hours: hours('Europe/Belrin', 'Mo 09:00-17:00') }),
    'error content/bad-timezone departments.0.hours.timezone',
  ],
  [
    'a duration in words',
    deskFile({ answers: { within: '4 hours' } }),
    'error content/bad-duration departments.0.answers.within',
  ],
  [
    'a way to count that nobody knows',
    deskFile({ answers: { within: 'P1D', counts: 'business' } }),
    'error content/unknown-value departments.0.answers.counts',
  ],
  [
    'a time of day in another form',
    deskFile(open('Mo 9:00-17:00')),
    'error content/bad-time departments.0.hours.weekly.0.opens',
  ],
  [
    'closing before opening',
    deskFile(open('Mo 09:00-17:00; Tu 17:00-09:00')),
    'error escalation/closes-before-opens departments.0.hours.weekly.1.closes',
  ],
  [
    'closing when it opens',
    deskFile(open('Mo 09:00-17:00; Tu 09:00-09:00')),
    'error escalation/closes-before-opens departments.0.hours.weekly.1.closes',
  ],
  ['hours that never open', deskFile(weekly()), 'error escalation/never-opens departments.0.hours'],
  [
    'an entry without days',
    deskFile(weekly({ days: [], opens: '09:00', closes: '17:00' })),
    'error escalation/no-days departments.0.hours.weekly.0.days',
    'error escalation/never-opens departments.0.hours',
  ],
  [
    'a day that nobody knows',
    deskFile(weekly({ days: ['Mo', 'Mi'], opens: '09:00', closes: '17:00' })),
    'error content/unknown-value departments.0.hours.weekly.0.days.1',
  ],
  [
    'an exception on a day that does not exist',
    deskFile(exception({ date: '2026-02-30', closed: true })),
    'error content/bad-date departments.0.hours.exceptions.0.date',
  ],
  [
    'an exception that is over',
    deskFile(exception({ date: '2026-11-02', closed: true })),
    'advice escalation/past-exception departments.0.hours.exceptions.0.date',
  ],
  [
    'an exception on a day that is closed anyway',
    deskFile(exception({ date: '2026-12-25', closed: true })),
    'advice escalation/idle-exception departments.0.hours.exceptions.0.date',
  ],
  [
    'an exception open and closed',
    deskFile(exception({ date: '2026-12-28', closed: true, opens: '09:00', closes: '10:00' })),
    'error escalation/closed-with-hours departments.0.hours.exceptions.0',
  ],
  [
    'an exception that says nothing',
    deskFile(exception({ date: '2026-12-28', label: 'Party' })),
    'error escalation/open-question departments.0.hours.exceptions.0',
  ],
  [
    'an exception that only opens',
    deskFile(exception({ date: '2026-12-28', opens: '10:00' })),
    'error escalation/open-question departments.0.hours.exceptions.0',
  ],
  [
    'an exception that closes before it opens',
    deskFile(exception({ date: '2026-12-28', opens: '10:00', closes: '09:00' })),
    'error escalation/closes-before-opens departments.0.hours.exceptions.0.closes',
  ],
  ['no hours', two({}, { hours: undefined }), 'error content/wrong-type departments.1.hours'],
  [
    'a phone without number',
    deskFile({ channels: [{ type: 'phone' }] }),
    'error escalation/channel-without-value departments.0.channels.0',
  ],
  [
    'an address that is none',
    deskFile({ channels: [{ type: 'email', value: 'at home' }] }),
    'error escalation/bad-channel departments.0.channels.0.value',
  ],
  [
    'a chat that is a script',
    deskFile({ channels: [{ type: 'chat', value: 'javascript:alert(1)' }] }),
    'error escalation/bad-channel departments.0.channels.0.value',
  ],
  ['a form and a callback without value', deskFile({ channels: [{ type: 'form' }, { type: 'callback' }] })],
  [
    'a fallback that does not exist',
    two({ fallback: 'c' }),
    'error content/unknown-id departments.0.fallback',
  ],
  ['a fallback to itself', two({ fallback: 'a' }), 'error escalation/fallback-cycle departments.0.fallback'],
  [
    'fallbacks in a circle',
    two({ fallback: 'b' }, { fallback: 'a' }),
    'error escalation/fallback-cycle departments.0.fallback',
  ],
  [
    'a department nobody is led to',
    deskFile({}, { ...two({}), routing: [{ id: 'all', when: {}, to: 'a' }] }),
    'advice escalation/unused-department departments.1',
  ],
  [
    'a topic of a department that does not exist',
    deskFile({}, topic({ department: 'aa' })),
    'error content/unknown-id topics.0.department',
  ],
  [
    'a topic no route reaches',
    {
      ...two({}),
      ...topic({ department: 'a' }),
      routing: [
        { id: 'x', when: { topic: 't' }, to: 'b' },
        { id: 'y', when: {}, to: 'a' },
      ],
    },
    'warning escalation/unrouted-topic topics.0.department',
  ],
  [
    'eight topics',
    deskFile({}, { topics: Array.from({ length: 8 }, (_, i) => ({ id: `t${i}`, label: 'T' })) }),
    'advice escalation/many-topics topics.7',
  ],
  [
    'a choice without options',
    deskFile({}, topic({ fields: [{ id: 'f', label: 'F', type: 'select' }] })),
    'error escalation/no-options topics.0.fields.0',
  ],
  [
    'a field twice',
    deskFile({}, topic({ fields: ['f', 'f'].map((id) => ({ id, label: 'F', type: 'text' })) })),
    'error content/duplicate-id topics.0.fields.1',
  ],
  [
    'a field of a kind nobody knows',
    deskFile({}, topic({ fields: [{ id: 'f', label: 'F', type: 'signature' }] })),
    'error content/unknown-value topics.0.fields.0.type',
  ],
  [
    'a field that waits for one that does not exist',
    deskFile({}, topic({ fields: [{ id: 'f', label: 'F', type: 'text', when: { g: 'x' } }] })),
    'error escalation/unknown-condition topics.0.fields.0.when.g',
  ],
  [
    'no rules',
    deskFile({}, { routing: [] }),
    'error escalation/no-last-rule routing',
    'advice escalation/unused-department departments.0',
  ],
  [
    'a last rule that does not catch all',
    deskFile({}, { routing: [{ id: 'x', when: { country: 'DE' }, to: 'a' }] }),
    'error escalation/no-last-rule routing.0',
  ],
  [
    'a rule after the one that catches all',
    {
      ...two({}),
      routing: [
        { id: 'x', when: {}, to: 'a' },
        { id: 'y', when: { country: 'DE' }, to: 'b' },
        { id: 'z', when: {}, to: 'b' },
      ],
    },
    'error escalation/unreachable-rule routing.1',
    'error escalation/unreachable-rule routing.2',
  ],
  [
    'a rule narrower than an earlier one',
    deskFile({}, rules({ topic: 't' }, { topic: 't', country: 'DE' })),
    'error escalation/unreachable-rule routing.1',
  ],
  [
    'a rule shared by two earlier ones',
    deskFile({}, rules({ country: 'DE' }, { country: ['at', 'CH'] }, { country: ['AT', 'DE'] })),
    'error escalation/unreachable-rule routing.2',
  ],
  ['a rule that is half shared', deskFile({}, rules({ country: 'DE' }, { country: ['AT', 'DE'] }))],
  [
    'a country of a language',
    deskFile({}, rules({ locale: 'de' }, { locale: 'de-AT' })),
    'error escalation/unreachable-rule routing.1',
  ],
  ['a language after its country', deskFile({}, rules({ locale: 'de-AT' }, { locale: 'de' }))],
  [
    'a field written in both ways',
    deskFile({}, rules({ 'paid-by': 'card' }, { field: { 'paid-by': 'card' } })),
    'error escalation/unreachable-rule routing.1',
  ],
  [
    'rules of different facts',
    deskFile({}, rules({ country: 'DE' }, { locale: 'de' }, { verdict: 'no' }, { category: 'x' })),
  ],
  [
    'a rule to nobody',
    two({ id: 'c' }),
    'error content/unknown-id routing.0.to',
    'advice escalation/unused-department departments.0',
  ],
  [
    'a rule for a topic that does not exist',
    deskFile({}, rules({ topic: 'tt' })),
    'error content/unknown-id routing.0.when.topic',
  ],
  [
    'a condition mistyped',
    deskFile({}, rules({ contry: 'DE' })),
    'error escalation/unknown-condition routing.0.when.contry',
  ],
  [
    'a condition of the wrong kind',
    deskFile({}, rules({ country: { is: 'DE' } })),
    'error content/wrong-type routing.0.when.country',
  ],
  [
    'a rule without a name',
    deskFile({}, { routing: [{ when: {}, to: 'a' }] }),
    'error content/missing-field routing.0',
  ],
]; // prettier-ignore

describe('parseDepartments', () => {
  for (const [what, value, ...problems] of PROBLEMS) {
    it(`${what}: ${problems.join(', ') || 'fine'}`, () => assert.deepEqual(told(value), problems));
  }

  it('reads a file with every field without a problem, and the model cannot be changed', () => {
    const { model, problems } = parseDepartments(FULL, { now: NOW });
    assert.deepEqual(problems, []);
    const list: unknown[] = [model];
    for (let value = list.pop(); value !== undefined; value = list.pop()) {
      if (typeof value !== 'object' || value === null || value instanceof Map) continue;
      assert.ok(Object.isFrozen(value), JSON.stringify(value));
      list.push(...Object.values(value));
    }
    assert.deepEqual(model?.departments[0]?.channels, [
      { type: 'form' },
      { type: 'phone', value: '+49 40 555 01 40', href: 'tel:+49405550140' },
      { type: 'email', value: 'returns@shop.example', href: 'mailto:returns@shop.example' },
      { type: 'chat', value: '/chat', href: '/chat', label: 'Chat with us' },
      { type: 'callback' },
    ]);
  });

  it('leaves a rule out that was not understood, rather than widening it', () => {
    const { model } = parseDepartments(deskFile({}, rules({ contry: 'DE', topic: 't' })));
    assert.ok(model);
    assert.equal(route(model, { topic: 't' }, 0).ruleId, 'all');
  });

  it('offers what was probably meant', () => {
    const near = (value: unknown): unknown => parseDepartments(value).problems[0]?.params['near'];
    assert.equal(near(deskFile({}, rules({ topc: 't' }))), 'topic');
    assert.equal(near(deskFile({}, rules({ 'payd-by': 'card' }))), 'paid-by');
    assert.equal(near(deskFile({ hours: hours('Europe/Belrin', 'Mo 09:00-17:00') })), 'Europe/Berlin');
    assert.equal(near(deskFile({}, topic({ depertment: 'a' }))), 'department');
  });

  for (const { name, bytes } of malformed(text, 160, 5)) {
    it(`broken file ${name} (seed 5): told clearly, never thrown`, () => {
      const source = readJson(bytes);
      const { model, problems } =
        source.value === undefined
          ? { model: undefined, problems: [] }
          : parseDepartments(source.value, { now: NOW }); // prettier-ignore
      for (const problem of [...source.problems, ...problems]) {
        const { line, column } = source.locate(problem.path);
        assert.ok(line >= 1 && column >= 1);
        assert.doesNotMatch(sentenceFor(problem), /Something is wrong|undefined|\[object|\{\w+\}/);
      }
      if (model) assert.ok(route(model, { topic: 'damaged' }, NOW).department);
      else assert.ok([...source.problems, ...problems].some(({ level }) => level === 'error'));
    });
  }
});

describe('the JSON Schema of departments.json', () => {
  const schema = departmentsSchema();
  const valid = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  }).compile(schema); // prettier-ignore

  it('accepts what the parser accepts', () => {
    assert.equal(valid(FULL), true, JSON.stringify(valid.errors));
    assert.equal(valid(deskFile()), true, JSON.stringify(valid.errors));
  });

  for (const [what, value] of [
    ['no departments', { version: 1, routing: [] }],
    ['an unknown field', deskFile({ hurs: {} })],
    ['a time of another form', deskFile(open('Mo 9:00-17:00'))],
    ['a duration in words', deskFile({ answers: { within: '4 hours' } })],
    ['an unknown day', deskFile(weekly({ days: ['Mi'], opens: '09:00', closes: '17:00' }))],
    ['a rule without when', deskFile({}, { routing: [{ id: 'x', to: 'a' }] })],
  ] as const) {
    it(`${what}: refuses it, as the parser does`, () => {
      assert.equal(valid(value), false);
      assert.notDeepEqual(told(value), []);
    });
  }

  it('explains every field', () => {
    const silent: string[] = [];
    const list: [string, unknown][] = [['', schema]];
    for (let next = list.pop(); next; next = list.pop()) {
      const [path, node] = next as [string, Record<string, unknown>];
      for (const [name, field] of Object.entries(
        (node['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (!field['description']) silent.push(`${path}.${name}`);
        list.push([`${path}.${name}`, field]);
      }
      if (typeof node['items'] === 'object') list.push([`${path}[]`, node['items']]);
    }
    assert.deepEqual(silent, []);
  });
});
