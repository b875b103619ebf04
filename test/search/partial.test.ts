import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_CORRECTIONS, MOST_LONGER } from '../../src/search/expansion.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { inside, parts, stumps } from '../../src/search/partial.js';
import { asked, corpusOf as readBy } from './helpers.js';
import { language as english } from '../../src/search/language/en.js';

/** Words as they are: no forms, no synonyms, no stop words. */
const corpusOf = (...words: string[]) =>
  readBy(asked(...words), { ...english, synonyms: [], stopWords: new Set(), stem: (word) => word });

describe('other forms of a long word', () => {
  const stumpsOf = (word: string, ...content: string[]) => {
    const corpus = corpusOf(...content);
    return stumps(word, corpus, PARAMETERS).map((one) => [
      corpus.vocabulary.words[one.word],
      one.weight,
      one.how,
    ]);
  };

  it('begin with its first 60 %, with at most one error', () => {
    // Of 14 letters the first 9.
    assert.deepEqual(stumpsOf('abcdefghijklmn', 'abxdefghizzz', 'abxdefyhizzz', 'zzabcdefghizz'), [
      ['abxdefghizzz', PARAMETERS.stump, 'form'],
    ]);
  });

  it('are at most six letters longer', () => {
    const long = 'abcdefghiqrstuvwxyzq';
    assert.deepEqual(
      stumpsOf('abcdefghijklmn', long, `${long}q`).map(([word]) => word),
      [long],
    );
  });

  it('are not looked for behind a short one, nor without end', () => {
    assert.deepEqual(stumpsOf('lampx', 'lampshade'), []);
    const many = [...'abcdefghij'].map((letter) => `planet${letter}${letter}`);
    assert.equal(stumpsOf('planetary', ...many).length, MOST_CORRECTIONS);
  });
});

describe('longer words that contain a word', () => {
  const weights = { exact: 0.8, edit: 0.5 };
  const insideOf = (word: string, content: readonly string[], given = weights) => {
    const corpus = corpusOf(...content);
    return inside(word, given, corpus).map((one) => [corpus.vocabulary.words[one.word], one.weight, one.how]);
  };

  it('as it is, or with an error where that is allowed, the surest first', () => {
    assert.deepEqual(insideOf('lantern', ['xxlantrrnyy', 'zzlanternyy']), [
      ['zzlanternyy', 0.8, 'compound'],
      ['xxlantrrnyy', 0.5, 'compound'],
    ]);
    assert.deepEqual(insideOf('lantern', ['xxlantrrnyy', 'zzlanternyy'], { exact: 0.8, edit: 0 }), [
      ['zzlanternyy', 0.8, 'compound'],
    ]);
  });

  it('of four letters without an error, of fewer not at all', () => {
    assert.deepEqual(
      insideOf('lamp', ['xxlampyy', 'xxlbmpyy']).map(([word]) => word),
      ['xxlampyy'],
    );
    assert.deepEqual(insideOf('lam', ['xxlamyy']), []);
  });

  it('of two characters where a character is a syllable or a word', () => {
    assert.deepEqual(
      insideOf('환불', ['환불정책']).map(([word]) => word),
      ['환불정책'],
    );
    assert.deepEqual(insideOf('환', ['환불정책']), []);
  });

  it('so many and no more', () => {
    const letters = [...'abcdefghijklmnopqrstuvw'];
    const many = letters.flatMap((letter) => [`x${letter}lantern`, `lantern${letter}x`]);
    assert.equal(insideOf('lantern', many).length, MOST_LONGER);
  });
});

describe('the words that a compound is made of', () => {
  const partsOf = (word: string, ...content: string[]) => {
    const corpus = corpusOf(...content);
    return parts(word, corpus, PARAMETERS).map((one) => [
      corpus.vocabulary.stems[one.stem],
      one.weight,
      one.word,
    ]);
  };

  it('are both halves, or else the longest beginning and end', () => {
    const { compound, part } = PARAMETERS;
    assert.deepEqual(partsOf('photocase', 'photo', 'case', 'photoc'), [
      ['photo', compound, -1],
      ['case', compound, -1],
    ]);
    assert.deepEqual(partsOf('photozqxlamps', 'photo', 'lamps'), [
      ['photo', part, -1],
      ['lamps', part, -1],
    ]);
    assert.deepEqual(
      partsOf('photoframezqx', 'photo', 'photoframe').map(([stem]) => stem),
      ['photoframe'],
    );
  });

  it('tell nothing where they are shorter than five letters', () => {
    assert.deepEqual(partsOf('cardzqxy', 'card'), []);
    assert.deepEqual(partsOf('zqxycard', 'card'), []);
  });
});
