import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRow, type Row } from '../../../src/escalation/outbox/index.js';
import { rowWith } from './helpers.js';

const readAs = (value: unknown) => readRow(value).type;

test('what was stored is read as it was', () => {
  assert.deepEqual(readRow(rowWith()), { type: 'row', row: rowWith() });
  const done = rowWith({
    state: 'accepted',
    content: undefined,
    receipt: { backendReference: 'T-7' },
    endedAt: 5,
  });
  assert.deepEqual(readRow(done), { type: 'row', row: done });
});

test('a row of a later version is left alone', () => {
  assert.equal(readAs({ ...rowWith(), v: 2 }), 'later');
  assert.equal(readAs({ v: 99 }), 'later');
});

test('what has no words to send is broken', () => {
  const { v: _v, ...unversioned } = rowWith();
  for (const value of [
    undefined,
    null,
    17,
    'text',
    [],
    {},
    unversioned,
    { ...rowWith(), v: 0 },
    rowWith({ key: '' }),
    rowWith({ kind: 'invoice' as never }),
    rowWith({ state: 'shiny' as never }),
    rowWith({ createdAt: Number.NaN }),
    rowWith({ createdAt: 1e300 }),
    rowWith({ content: undefined }),
    rowWith({ content: { data: [] as never, files: [] } }),
    rowWith({ content: { data: {}, files: [{ part: 'attachment-1' } as never] } }),
  ]) {
    assert.equal(readAs(value), 'broken', JSON.stringify(value));
  }
});

test('broken bookkeeping costs nobody what they wrote', () => {
  const odd = {
    attempts: -1,
    notBefore: Number.NaN,
    triedAt: 'x',
    lease: 5,
    code: 7,
    overdueAt: null,
  } as never;
  assert.deepEqual(readRow(rowWith(odd)), { type: 'row', row: rowWith({ attempts: 0, notBefore: 0 }) });
});

test('fields that are not its own are not read, and foreign ones not taken along', () => {
  const inherited = Object.assign(Object.create(rowWith()) as object, { v: 1 });
  assert.equal(readAs(inherited), 'broken');
  const strange = JSON.parse('{"__proto__":{"slow":true},"colour":"red"}') as object;
  const reading = readRow({ ...rowWith(), ...strange });
  assert.deepEqual(reading, { type: 'row', row: rowWith() });
  assert.deepEqual(
    readRow(rowWith({ receipt: { backendReference: 'T-7', html: '<b>' } as Row['receipt'] })),
    { type: 'row', row: rowWith({ receipt: { backendReference: 'T-7' } }) },
  );
});

test('anything at all is read without throwing', () => {
  const mutated = fc
    .tuple(fc.constantFrom(...(Object.keys(rowWith()) as (keyof Row)[])), fc.anything())
    .map(([key, value]) => ({ ...rowWith(), [key]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), mutated), (value) => void readRow(value)),
    { numRuns: 3_000 },
  );
});
