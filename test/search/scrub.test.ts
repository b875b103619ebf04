import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scrub } from '../../src/search/scrub.js';

const taken: readonly [query: string, scrubbed: string][] = [
  ['write to anna.k+x@example.co.uk please', 'write to [mail] please'],
  ['почта иван@почта.рф', 'почта [mail]'],
  ['call +49 (0)170 123-45-67', 'call [number]'],
  ['8 800 555 35 35 не отвечает', '[number] не отвечает'],
  ['card 4111 1111 1111 1111 declined', 'card [number] declined'],
  ['DE89 3704 0044 0532 0130 00', '[number]'],
  ['where is order 370795561790', 'where is order [number]'],
  ['order AB-123456', 'order [number]'],
  ['order #10293', 'order [number]'],
  ['заказ № 10293', 'заказ [number]'],
  ['رقم ٠١٢٣٤٥٦٧٨', 'رقم [number]'],
];
for (const [query, scrubbed] of taken)
  test(`takes out of “${query}”`, () => assert.equal(scrub(query), scrubbed));

test('leaves days, sizes, amounts and words', () => {
  for (const query of [
    'return after 30 days',
    'size 42',
    'is 1500 euros ok',
    'mp3 player',
    'open 24/7',
    'in 2025',
    '',
  ]) {
    assert.equal(scrub(query), query);
  }
});

test('takes no more than a moment for a hostile text', () => {
  const start = performance.now();
  for (const bit of ['a@', '1 ', 'a1', '-', '@.', 'A1 ']) scrub(bit.repeat(2500));
  assert.ok(performance.now() - start < 1000);
});
