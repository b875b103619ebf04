import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corrections, nearStems, nearWords } from '../../src/search/correct.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { language as english } from '../../src/search/language/en.js';
import { asked, corpusOf as readBy } from './helpers.js';
import type { Article } from '../../src/content/index.js';

/** Without the general synonyms and stop words, which are near others too. */
const corpusOf = (articles: readonly Article[]) =>
  readBy(articles, { ...english, synonyms: [], stopWords: new Set() });

const corpus = corpusOf(
  asked(
    'Repair lamps',
    'Repair ramps',
    'Repair lamp shades',
    'Camps',
    'Renting bicycles',
    'Delivered parcels',
    'Parcels by courier',
  ),
);
const words = corpus.vocabulary.words;
const round = (weight: number) => Math.round(weight * 1000) / 1000;
const corrected = (word: string) =>
  corrections(word, corpus, PARAMETERS).map((one) => [words[one.word], round(one.weight), one.how]);

test('another beginning is the least likely slip, an end left out the likeliest', () => {
  // One error of five letters: 1 − 0.4 / 5 = 0.92; · 0.98, · 0.9 where the first letter differs, · 1 where it goes on.
  assert.deepEqual(corrected('lamqs'), [['lamps', 0.902, 'corrected']]);
  // Two errors of nine letters cost twice as much: (1 − 0.8 / 9) · 0.98.
  assert.deepEqual(corrected('dalivared'), [['delivered', 0.893, 'corrected']]);
  assert.deepEqual(corrected('parcel'), [['parcels', 0.933, 'corrected']]);
  assert.deepEqual(
    new Set(corrected('damps').map(String)),
    new Set(['camps,0.828,corrected', 'lamps,0.828,corrected', 'ramps,0.828,corrected']),
  );
});

test('of two words as near, the one in more articles comes first', () => {
  const [first] = corrected('damps');
  assert.equal(first?.[0], 'lamps');
  const later = corpusOf(asked('Camps', 'Lamps', 'Lamps again'));
  assert.equal(later.vocabulary.words[corrections('damps', later, PARAMETERS)[0]?.word ?? -1], 'lamps');
});

test('the surest eight are kept', () => {
  const list = corpusOf(asked(...'bakes cakes fakes lakes makes rakes takes wakes oakes sakes'.split(' ')));
  const found = corrections('jakes', list, PARAMETERS);
  assert.equal(found.length, 8);
  const both = corpusOf(asked('cakes', 'jades', 'bakes'));
  assert.equal(both.vocabulary.words[corrections('jakes', both, PARAMETERS)[0]?.word ?? -1], 'jades');
});

test('words of three letters and stems of two are not corrected', () => {
  assert.deepEqual(nearWords('lam', corpus, PARAMETERS, 'whole'), []);
  assert.deepEqual(nearStems('pn', corpusOf(asked('Pen', 'Pan')), PARAMETERS), []);
});

test('a beginning with an error stands for what goes on from there', () => {
  const [first] = nearWords('delivr', corpus, PARAMETERS, 'beginning');
  assert.deepEqual([words[first?.word ?? -1], first?.how], ['delivered', 'prefix']);
  assert.ok((first?.weight ?? 1) < PARAMETERS.prefix);
});

test('a mistyped form stands for the stem that is near its own', () => {
  const list = corpusOf(asked('Tented', 'Rented', 'Rented again'));
  const found = nearStems('lented', list, PARAMETERS);
  assert.deepEqual(
    found.map(({ stem, word, weight, how }) => [list.vocabulary.stems[stem], word, round(weight), how]),
    // Stems of four letters: 0.75 · (1 − 0.4 / 4) · 0.9.
    [
      ['rent', -1, 0.608, 'form'],
      ['tent', -1, 0.608, 'form'],
    ],
  );
});
