import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlightMarks } from '../../../src/search/remote/index.js';
import { segmentsOf } from '../../../src/search/remote/marks.js';
import type { Hits } from '../../../src/search/index.js';

const answer = (...marks: string[]) => ({ hits: [{ marks }], nearest: [] }) as unknown as Hits;

/** `Where is my [parcel]?`: what is marked stands in brackets. */
const shown = (text: string, ...marks: string[]) =>
  highlightMarks(text, answer(...marks))
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');

test('a text that the engine marked is marked as it did', () => {
  assert.equal(shown('Where is my parcel?', 'Where is my \u0001parc\u0002el?'), 'Where is my [parc]el?');
});

test('another text is marked by the words that the engine marked, whole', () => {
  assert.equal(
    shown('Parcels travel two days, a parcel abroad five.', 'Where is my \u0001parc\u0002el?'),
    'Parcels travel two days, a [parcel] abroad five.',
  );
});

test('accents and upper case do not matter, and words of scripts without spaces are found', () => {
  assert.equal(shown('ETE: livraison', 'en \u0001été\u0002 on livre'), '[ETE]: livraison');
  assert.equal(shown('返品する', '商品を\u0001返品\u0002したい'), '[返品]する');
});

test('marks without their other half mark nothing and are not shown', () => {
  for (const broken of [
    'a \u0001b',
    'a b\u0002',
    'a \u0002b\u0001',
    '\u0001\u0001a b',
    'a b\u0002\u0002',
    'a \u0001\u0002b',
  ])
    assert.equal(shown('a b', broken), 'a b', JSON.stringify(broken));
  assert.equal(shown('a b', '\u0001\u0001a\u0002 b\u0002'), '[a] b');
});

test('HTML in a marked text is text', () => {
  const text = '<img src=x onerror=alert(1)> refund';
  assert.equal(
    shown(text, '<img src=x onerror=alert(1)> \u0001refund\u0002'),
    '<img src=x onerror=alert(1)> [refund]',
  );
});

test('without marks nothing is marked', () => {
  assert.equal(shown('Where is my parcel?'), 'Where is my parcel?');
  assert.equal(shown('', '\u0001a\u0002'), '');
});

const withMarks = fc
  .array(fc.constantFrom('a', 'ß ', 'İ', '返', '<b>', '\u0001', '\u0002', ' ', '\ud83d'))
  .map((list) => list.join(''));

test('segments join back to the text without marks, whatever was marked', () => {
  fc.assert(
    fc.property(withMarks, withMarks, (text, marked) => {
      for (const segments of [segmentsOf(text), highlightMarks(text, answer(marked))]) {
        assert.equal(segments.map((segment) => segment.text).join(''), text.replace(/[\u0001\u0002]/g, ''));
        assert.ok(segments.every((segment) => segment.text));
      }
    }),
  );
});

test('a long text with many marks is read in time that grows with its length', () => {
  const time = (pieces: number): number => {
    const marked = '\u0001a '.repeat(pieces) + '\u0002';
    const began = process.hrtime.bigint();
    highlightMarks(`${'a '.repeat(pieces)}.`, answer(marked, '\u0001a\u0002 '.repeat(pieces)));
    return Number(process.hrtime.bigint() - began);
  };
  time(2_000);
  assert.ok(time(40_000) < 100 * Math.max(time(2_000), 1e6));
});
