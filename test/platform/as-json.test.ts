import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asJson } from '../../src/platform/as-json.js';

const data = { list: [1, { text: 'a “b”' }], nothing: null, left: undefined, day: new Date(0) };
const wanted = '{"list":[1,{"text":"a “b”"}],"nothing":null,"day":"1970-01-01T00:00:00.000Z"}';

test('plain data is written as JSON.stringify writes it', () => {
  assert.equal(asJson(data), JSON.stringify(data));
  assert.equal(asJson(data), wanted);
});

test('a toJSON that a page gave to all arrays and objects has no say', (t) => {
  const give = (prototype: object): void => {
    Object.defineProperty(prototype, 'toJSON', { value: () => 'text', configurable: true });
    t.after(() => Reflect.deleteProperty(prototype, 'toJSON'));
  };
  give(Array.prototype);
  give(Object.prototype);
  assert.notEqual(JSON.stringify(data), wanted);
  assert.equal(asJson(data), wanted);
});
