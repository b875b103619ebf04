import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.js';

const pairs: readonly [written: string, folded: string, why: string][] = [
  ['Refund', 'refund', 'case'],
  ['café', 'cafe', 'accents'],
  ['cafe\u0301', 'cafe', 'accents as marks of their own'],
  ['Straße', 'strasse', 'sharp s'],
  ['STRAẞE', 'strasse', 'capital sharp s'],
  ['İade', 'iade', 'dotted capital I'],
  ['ılık', 'ilik', 'dotless i'],
  ['Łódź', 'lodz', 'letters with strokes'],
  ['Æsop', 'aesop', 'ash'],
  ['Œuvre', 'oeuvre', 'ethel'],
  ['Øre', 'ore', 'Danish ø'],
  ['Đak', 'dak', 'Croatian đ'],
  ['það', 'thad', 'thorn and eth'],
  ['علی', 'علي', 'Persian yeh'],
  ['کتاب', 'كتاب', 'Persian kaf'],
  ['مصطفى', 'مصطفي', 'alef maksura'],
  ['ещё', 'еще', 'ё is е'],
  ['мой', 'мой', 'й stays й'],
  ["don't", 'dont', 'apostrophe'],
  ['don’t', 'dont', 'typographic apostrophe'],
  ['co\u00adoperate', 'cooperate', 'soft hyphen'],
  ['بِطاقَة', 'بطاقه', 'Arabic vowel signs and teh marbuta'],
  ['بطـاقة', 'بطاقه', 'Arabic stretching'],
  ['أموال', 'اموال', 'hamza'],
  ['ｆｕｌｌ', 'full', 'full width'],
  ['한국', '한국', 'Hangul stays whole'],
  ['がぎ', 'がぎ', 'voiced kana stay voiced'],
  ['ΌΣΟΣ', 'οσοσ', 'final sigma'],
  ['…', '', 'nothing but punctuation'],
];

for (const [written, folded, why] of pairs) test(`folds ${why}`, () => assert.equal(fold(written), folded));

test('a word without end is cut, so that no stemmer has to read it', () => {
  assert.equal(fold('x'.repeat(5000)).length, 40);
});

test('folding twice changes nothing', () => {
  for (const [written] of pairs) assert.equal(fold(fold(written)), fold(written));
});

test('a letter that stands for a whole sentence does not make a word without end', () => {
  assert.ok(fold('ﷺ'.repeat(40)).length <= 40);
});
