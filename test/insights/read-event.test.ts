import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvent } from '../../src/insights/index.js';

const at = '2026-11-02T09:00:00.000Z';

test('reads an event as the elements tell it, and one whose detail stands beside the type', () => {
  const detail = { v: 1, id: 'evt_1', at, locale: 'en', query: 'lamp' };
  for (const line of [
    JSON.stringify({ type: 'deskbell-search-settled', detail }),
    JSON.stringify({ type: 'deskbell-search-settled', ...detail }),
  ]) {
    const event = readEvent(line);
    assert.ok(typeof event === 'object');
    assert.deepEqual(
      [event.type, event.id, event.at, event.locale, event.detail['query']],
      ['search-settled', 'evt_1', Date.parse(at), 'en', 'lamp'],
    );
  }
});

const wrong: readonly [line: string, fault: string][] = [
  ['{"type": "deskb', 'not-json'],
  ['42', 'no-event'],
  ['[]', 'no-event'],
  ['null', 'no-event'],
  ['{"type": "click"}', 'no-event'],
  ['{"type": 1, "detail": {}}', 'no-event'],
  ['{"type": "deskbell-ready", "detail": {}}', 'no-time'],
  ['{"type": "deskbell-ready", "detail": {"at": "yesterday"}}', 'no-time'],
  ['{"type": "deskbell-ready", "detail": {"at": "1970-01-01T00:00:00Z"}}', 'no-time'],
];
for (const [line, fault] of wrong)
  test(`says of ${line} that it is ${fault}`, () => assert.equal(readEvent(line), fault));
