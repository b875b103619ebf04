import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExpander } from '../../src/search/expand.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { createComparer } from '../../src/search/phrase.js';
import { understand } from '../../src/search/understand.js';
import { article, corpusOf, finder, finish } from './helpers.js';

const corpus = corpusOf([
  article({
    id: 'a',
    question: 'Pay by card',
    alternatePhrases: ['Which cards do you accept', 'Is Visa fine'],
  }),
  article({ id: 'b', question: 'Lost gift card of a friend' }),
  article({ id: 'c', question: 'Who are you' }),
]);
const compare = finish(createComparer(corpus, PARAMETERS));
const similarity = (query: string, article: number) =>
  compare(
    understand(query, false, { corpus, expand: createExpander(corpus, PARAMETERS), parameters: PARAMETERS }),
  )(article);

test('the same phrase is as like as can be, whatever else the article says', () => {
  for (const query of ['Pay by card', 'which cards do you accept', 'is visa fine'])
    assert.ok(similarity(query, 0) > 0.99, query);
});

test('nothing in common is nothing alike', () => assert.equal(similarity('elephants', 0), 0));

test('words in their order are more alike', () => {
  assert.ok(similarity('lost gift card', 1) > similarity('card gift lost', 1));
});

/** The sums of the cosine, done here once more: weights, and the pair of neighbours. */
const weight = (word: string) => corpus.idf[corpus.vocabulary.stem(word) as number] as number;
const pair = (a: number, b: number) => ((PARAMETERS.pair * (a + b)) / 2) ** 2;
const nearly = (real: number, wanted: number) =>
  assert.ok(Math.abs(real - wanted) < 1e-4, `${real} ≠ ${wanted}`);

test('likeness is the cosine of weights, neighbours counted as pairs', () => {
  const [is, visa, fine] = [PARAMETERS.phraseStop * weight('is'), weight('visa'), weight('fine')];
  const phrase = Math.sqrt(is ** 2 + visa ** 2 + fine ** 2 + pair(is, visa) + pair(visa, fine));
  nearly(similarity('visa', 0), visa / phrase);
  const two = Math.sqrt(visa ** 2 + fine ** 2 + pair(visa, fine));
  nearly(similarity('fine visa', 0), (visa ** 2 + fine ** 2) / (two * phrase));
  nearly(similarity('visa fine', 0), (visa ** 2 + fine ** 2 + pair(visa, fine)) / (two * phrase));
});

test('a word that nobody has makes a question less like, a corrected one by what it is less sure', () => {
  const [visa, fine] = [weight('visa'), weight('fine')];
  const is = PARAMETERS.phraseStop * weight('is');
  const phrase = Math.sqrt(is ** 2 + visa ** 2 + fine ** 2 + pair(is, visa) + pair(visa, fine));
  const unknown = Math.log(1 + 3.5 / 0.5) * PARAMETERS.unknown;
  nearly(
    similarity('visa elephants', 0),
    visa ** 2 / (Math.sqrt(visa ** 2 + unknown ** 2 + pair(visa, unknown)) * phrase),
  );
  // One letter of four wrong: 1 − 0.4 / 4, times 0.98 for the same first letter.
  const sure = (1 - PARAMETERS.edit / 4) * 0.98;
  nearly(
    similarity('vosa fine', 0),
    (sure * visa ** 2 + fine ** 2 + sure * pair(visa, fine)) /
      (Math.sqrt(visa ** 2 + fine ** 2 + pair(visa, fine)) * phrase),
  );
});

test('a question leaves nothing behind for the next', () => {
  const alone = similarity('gift', 1);
  similarity('lost friend card', 1);
  assert.equal(similarity('gift', 1), alone);
});

test('a question of stop words alone is answered by its phrase', () => {
  const find = finder([
    article({ id: 'x', question: 'Where are you' }),
    article({ id: 'y', question: 'Who are you' }),
  ]);
  assert.equal(find('who are you')[0], 'y');
});
