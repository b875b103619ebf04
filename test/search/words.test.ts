import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { texts, words } from '../../src/search/words.js';

const cut = (text: string) => [...words(text)].map((word) => word.text);

test('words lie between spaces and punctuation', () => {
  assert.deepEqual(cut('Where is my order, please?'), ['Where', 'is', 'my', 'order', 'please']);
  assert.deepEqual(cut('trade-in (2025)'), ['trade', 'in', '2025']);
});

test('an English contraction is one word, an elided article is not', () => {
  assert.deepEqual(cut("I don’t know the shop's name"), ['I', 'don’t', 'know', 'the', "shop's", 'name']);
  assert.deepEqual(cut("l'article d’un"), ['l', 'article', 'd', 'un']);
});

test('every word knows its place', () => {
  const text = '😀 Größe – İade, ещё: 42';
  for (const { text: word, start } of words(text)) assert.equal(text.slice(start, start + word.length), word);
});

test('scripts without spaces are cut into words', () => {
  assert.ok(cut('如何退货').length > 1);
  assert.ok(cut('返品したいです').length > 1);
  assert.ok(cut('ฉันต้องการคืนสินค้า').length > 2);
  assert.equal(cut('如何退货').join(''), '如何退货');
  assert.deepEqual(cut('iPhone手机')[0], 'iPhone');
});

test('a text without words has none', () => {
  assert.deepEqual(cut(''), []);
  assert.deepEqual(cut(' …!? \u0301'), []);
});

test('without a segmenter, scripts without spaces are cut into single characters, each in its place', (t) => {
  const { Segmenter } = Intl;
  t.after(() => Object.assign(Intl, { Segmenter }));
  Object.assign(Intl, { Segmenter: undefined });
  assert.deepEqual(
    [...words('a 退货 กำ')],
    [
      { text: 'a', start: 0 },
      { text: '退', start: 2 },
      { text: '货', start: 3 },
      { text: 'ก', start: 5 },
      { text: 'ำ', start: 6 },
    ],
  );
});

test('words of scripts without spaces know their places', () => {
  const text = 'A: 如何退货。';
  for (const { text: word, start } of words(text)) assert.equal(text.slice(start, start + word.length), word);
});

test('the words of a text without their places are the same words', () => {
  const alphabet = fc.constantFrom(..."aZ9éß-'’ .\u00ad\u200d😀ё如何退货しฉัน", "don't ", 'İ', '한국');
  fc.assert(
    fc.property(
      fc.array(alphabet).map((letters) => letters.join('')),
      (text) => {
        assert.deepEqual([...texts(text)], cut(text));
      },
    ),
  );
});
