// What an answer means: the table of docs/delivery.md.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type HttpAnswer, outcomeOf, retryAfterOf } from '../../../src/escalation/outbox/index.js';
import { DAY, T0 } from './helpers.js';

const judge = (answer: Partial<HttpAnswer>) =>
  outcomeOf({ status: 200, body: '', ...answer }, 'esc_1', { now: T0, parse: JSON.parse });

const proof = '{"id":"esc_1","reference":"T-7","receivedAt":"2026-11-27T10:00:00Z"}';
const receipt = { backendReference: 'T-7', receivedAt: '2026-11-27T10:00:00Z' };

for (const status of [200, 202, 409]) {
  test(`${status} with the same id is accepted`, () => {
    assert.deepEqual(judge({ status, body: proof }), { type: 'accepted', receipt });
  });
}

for (const [name, answer] of Object.entries<Partial<HttpAnswer>>({
  'a captive portal': { body: '<!doctype html>' },
  'an empty body': { body: '' },
  'another id': { body: '{"id":"esc_2"}' },
  'no id': { body: '{"ok":true}' },
  'an id that is no text': { body: '{"id":["esc_1"]}' },
  'an id in a list': { body: '[{"id":"esc_1"}]' },
  'errors as 200': { body: '{"errors":{"email":"invalid"}}' },
  'half an answer': { body: proof.slice(0, -5) },
  'a status that is not documented': { status: 201, body: proof },
  'a redirect that is not followed': { status: 0 },
})) {
  test(`${name} proves nothing, and is tried again`, () => {
    assert.deepEqual(judge(answer), { type: 'failed', code: 'unproven', retry: 'soon' });
  });
}

for (const [status, code, retry] of [
  [400, 'refused', 'no'],
  [401, 'not-allowed', 'slow'],
  [403, 'not-allowed', 'slow'],
  [404, 'not-found', 'slow'],
  [408, 'busy', 'soon'],
  [409, 'conflict', 'no'],
  [410, 'not-found', 'slow'],
  [413, 'too-large', 'no'],
  [415, 'refused', 'no'],
  [418, 'refused', 'soon'],
  [422, 'conflict', 'no'],
  [425, 'busy', 'soon'],
  [429, 'busy', 'soon'],
  [500, 'server', 'soon'],
  [502, 'server', 'soon'],
  [503, 'busy', 'soon'],
  [599, 'server', 'soon'],
] as const) {
  test(`${status} is ${code}, again: ${retry}`, () => {
    assert.deepEqual(judge({ status, body: '<html>' }), { type: 'failed', code, retry });
  });
}

test('only the documented statuses with the key itself are ever accepted', () => {
  const check = (status: number, body: string): void => {
    const { type } = judge({ status, body });
    assert.equal(type === 'accepted', [200, 202, 409].includes(status) && body === proof);
  };
  const bodies = fc.oneof(fc.constant(proof), fc.json(), fc.string());
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(200, 202, 409), fc.integer({ min: 0, max: 999 })), bodies, check),
  );
});

test('Retry-After is read as seconds, as a date by the clock of the server, and else not at all', () => {
  const asked = (retryAfter: string | null, date: string | null = null) =>
    retryAfterOf({ status: 429, body: '', retryAfter, date }, T0);
  assert.equal(asked('120'), 120_000);
  assert.equal(asked(' 0 '), 0);
  assert.equal(asked('Fri, 27 Nov 2026 10:01:00 GMT'), 60_000);
  // The visitor's clock is a year off: the server's own decides.
  assert.equal(asked('Wed, 27 Nov 2030 10:01:00 GMT', 'Wed, 27 Nov 2030 10:00:00 GMT'), 60_000);
  for (const nothing of [null, '', 'soon', '-5', '1e3', '12.5', 'Fri, 27 Nov 2020 10:00:00 GMT']) {
    assert.equal(asked(nothing), undefined, String(nothing));
  }
});

test('a wait goes with the failures that time can mend', () => {
  const after = 90_000;
  const answer = { retryAfter: '90', body: '' };
  assert.deepEqual(judge({ ...answer, status: 429 }), { type: 'failed', code: 'busy', retry: 'soon', after });
  assert.deepEqual(judge({ ...answer, status: 403 }), {
    type: 'failed',
    code: 'not-allowed',
    retry: 'slow',
    after,
  });
  assert.deepEqual(judge({ ...answer, status: 413 }), { type: 'failed', code: 'too-large', retry: 'no' });
  assert.ok(DAY > after);
});

test('a receipt takes texts of a decent length, and no times that are none', () => {
  const of = (fields: object) => judge({ body: JSON.stringify({ id: 'esc_1', ...fields }) });
  assert.deepEqual(of({ reference: 42 }), { type: 'accepted', receipt: { backendReference: '42' } });
  for (const fields of [{ reference: {} }, { reference: 'x'.repeat(201) }, { receivedAt: 'yesterday' }, {}]) {
    assert.deepEqual(of(fields), { type: 'accepted', receipt: {} });
  }
});
