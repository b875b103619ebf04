import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createIndex } from '../../src/search/index.js';
import { sureness, weighEvidence } from '../../src/search/evidence.js';
import { fold } from '../../src/search/fold.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import type { QueryWord } from '../../src/search/understand.js';
import type { How } from '../../src/search/types.js';
import { language as english } from '../../src/search/language/en.js';
import { asked, corpusOf, fixture } from './helpers.js';

const shop = createIndex(fixture('en'), { language: english });
const answers = (query: string) => shop(query).total;

const world = (
  JSON.parse(readFileSync(new URL('../../bench/off-topic.json', import.meta.url), 'utf8')) as { en: string[] }
).en;

test('most questions about the world have no answer, though single words are near', () => {
  const silent = world.filter((query) => answers(query) === 0).length;
  assert.ok(silent >= 0.6 * world.length, `${silent} of ${world.length}`);
});

test('the same words are an answer where somebody speaks of themselves', () => {
  const index = createIndex(asked('Bicycle helmets', 'Returns', 'Payment', 'Delivery', 'Gift cards'), {
    language: english,
    parameters: { floor: 0.15 },
  });
  assert.equal(index('which helmet suits an emperor').total, 0);
  assert.equal(index('my helmet suits an emperor').total, 1);
});

const sure = (text: string, weight: number, how: How) =>
  sureness({ text, start: 0, stop: false, weight: 1, expansions: [] }, { stem: 0, word: 0, weight, how });

test('what is certain counts whole, what is guessed hardly', () => {
  assert.equal(sure('return', 1, 'exact'), 1);
  assert.ok(sure('planet', 0.5, 'form') < 0.15);
  assert.equal(sure('parcel', 0.6, 'synonym'), 0.6);
});

test('the correction of a long word proves more than that of a short one', () => {
  const [honey, received] = [sure('honey', 0.92, 'corrected'), sure('recieved', 0.95, 'corrected')];
  assert.ok(received > 2 * honey, `${received} ${honey}`);
  assert.ok(sure('abc', 0.9, 'corrected') === 0);
});

test('a number that the content does not have is nothing against an answer', () => {
  const index = createIndex(asked('Track an order', 'Payment', 'Returns'), {
    language: english,
    parameters: { floor: 0.15 },
  });
  const score = (query: string) => index(query).total;
  assert.equal(score('order 20481 39990 10226 84412 77731 55112'), 1);
  assert.equal(score('order wombats giraffes kangaroos penguins lemurs'), 0);
});

test('of a long question a part is enough', () => {
  const index = createIndex(
    asked('When does my refund arrive?', 'Opening times', 'Gift cards', 'Warranty', 'Allergies', 'Sizes'),
    { language: english },
  );
  const story = 'neighbour grandmother umbrella pavement chapel sunflower gardener bicycle ladder candle';
  assert.equal(index(`i returned it, ${story}, when will the refund arrive`).hits[0]?.article.id, 'a1');
});

/** Three articles: the rarest word weighs ln 8. Plain weights, so that the sums can be done by hand. */
const corpus = corpusOf(asked('Lamps', 'Shades', 'Bulbs'));
const plain = {
  ...PARAMETERS,
  unknown: 0.5,
  personal: 0.25,
  enough: 2,
  beyond: 0.5,
  missed: 0.25,
  mistyped: 0.5,
  lengthy: 0.25,
};
/** A word of the question that stands for a word of the content. */
const word = (
  weight: number,
  given: Partial<QueryWord> & { readonly means?: string; readonly how?: How } = {},
) => {
  const { means = 'lamps', how = 'exact', ...rest } = given;
  const stem = corpus.vocabulary.stem(means) as number;
  return {
    text: means,
    start: 0,
    stop: false,
    weight,
    expansions: [{ stem, word: 0, weight: 1, how }],
    ...rest,
  };
};
const evidence = (has: number, ...words: QueryWord[]) =>
  weighEvidence(words, Float32Array.of(has), corpus, plain)(0);
const nearly = (real: number, wanted: number) =>
  assert.ok(Math.abs(real - wanted) < 1e-6, `${real} ≠ ${wanted}`);

test('the evidence of an article, by hand', () => {
  nearly(evidence(2, word(2)), 1);
  nearly(evidence(0, word(2)), 0);
  // What others have and this one does not counts a quarter: 2 / (3 − ¾ · 1).
  nearly(evidence(2, word(2), word(1)), 2 / 2.25);
  // What nobody has counts whole; so does a word that is in the dictionary but in no article.
  nearly(evidence(2, word(2), word(1, { means: 'because' })), 2 / 3);
  nearly(evidence(2, word(2), word(1, { text: 'giraffe', expansions: [] })), 2 / 4);
  nearly(evidence(2, word(2), word(1, { text: '20481', expansions: [] })), 1);
  // Beyond 2 ln 8 a word counts half.
  const limit = 2 * Math.log(8);
  const whole = limit + (8 - limit) / 2;
  nearly(evidence(4, word(4), word(4)), 4 / (whole - 0.75 * (whole - 4)));
  // Stop words prove nothing and take nothing.
  nearly(evidence(2, word(2), word(1, { stop: true })), 1);
  nearly(evidence(0, word(2, { stop: true })), 0.5);
});

test('a word that is plainly mistyped but understood is a sign, by how odd it looks', () => {
  const odd = 'bxqlbs';
  const strange = corpus.oddness(fold(odd));
  assert.ok(strange > 0);
  const slip = (given: Partial<QueryWord> & { readonly how?: How } = {}) =>
    evidence(0, word(2), word(2, { text: odd, how: 'corrected', ...given }));
  nearly(slip(), 0.5 * (strange / 2));
  nearly(slip({ how: 'exact' }), 0);
  nearly(slip({ text: 'bxq' }), 0);
  nearly(slip({ text: 'bxqlbs7' }), 0);
  nearly(evidence(0, word(2), word(2, { text: odd, how: 'corrected', means: 'because' })), 0);
  // Stop words are no part of it.
  nearly(evidence(0, word(2), word(2, { stop: true, text: odd, how: 'corrected' })), 0);
});

test('so is one who speaks of themselves, and a long question', () => {
  nearly(evidence(0, word(2), word(1, { stop: true, text: 'my' })), 0.25);
  const words = Array.from({ length: 10 }, () => word(1));
  nearly(evidence(0, ...words), 0.25 * 0.5);
  nearly(evidence(0, ...words, ...words), 0.25);
});
