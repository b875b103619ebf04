import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExpander } from '../../src/search/expand.js';
import { sureness } from '../../src/search/evidence.js';
import { FIELDS } from '../../src/search/fields.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { createRanker } from '../../src/search/rank.js';
import { understand } from '../../src/search/understand.js';
import { article, asked, corpusOf, finder } from './helpers.js';

test('a title counts more than the end of a long text', () => {
  const find = finder([
    article({
      id: 'text',
      question: 'Something else',
      answer: `${'filler words here and there '.repeat(30)} warranty`,
    }),
    article({ id: 'title', question: 'Warranty' }),
  ]);
  assert.deepEqual(find('warranty'), ['title', 'text']);
});

test('an exact word late in a long text is found', () => {
  const long = article({ id: 'long', question: 'Conditions', answer: `${'word '.repeat(5000)} serendipity` });
  assert.deepEqual(finder([...asked('Returns', 'Delivery'), long])('serendipity'), ['long']);
});

test('steps and alternate phrases and tags are searched', () => {
  const find = finder([
    article({ id: 'steps', question: 'One', steps: ['Unscrew the flange'] }),
    article({ id: 'alternate', question: 'Two', alternatePhrases: ['my gasket leaks'] }),
    article({ id: 'tags', question: 'Three', tags: ['sprocket'] }),
  ]);
  assert.deepEqual([find('flange'), find('gasket'), find('sprocket')], [['steps'], ['alternate'], ['tags']]);
});

test('a rare word decides', () => {
  const find = finder(asked('Order status', 'Order cancellation', 'Order invoice', 'Order gift wrap'));
  assert.equal(find('order invoice')[0], 'a3');
});

test('equal articles keep the order of the content', () => {
  assert.deepEqual(finder(asked('Same words', 'Same words', 'Same words'))('same words'), ['a1', 'a2', 'a3']);
});

test('impacts follow BM25F', () => {
  // One field of mean length, one occurrence: weight 1.5 of the title, k1 1.5.
  const corpus = corpusOf(asked('zebra lion', 'tiger lion'));
  const stem = corpus.vocabulary.stem('zebra') ?? -1;
  const impact = corpus.postings.impacts[corpus.postings.starts[stem] ?? -1];
  assert.ok(Math.abs((impact ?? 0) - 1.5 / (1.5 + 1.5)) < 1e-6);
  assert.ok(Math.abs((corpus.idf[stem] ?? 0) - Math.log(1 + 1.5 / 1.5)) < 1e-6);
});

test('addresses of links are not words, their texts are', () => {
  const find = finder([
    article({
      id: 'a',
      question: 'One',
      answer: 'See [our guide](https://example.org/hidden) or <https://hidden.example>.',
    }),
  ]);
  assert.deepEqual(find('guide'), ['a']);
  assert.deepEqual(find('hidden'), []);
});

/** Some words are in most articles, some in few, and one article has several that begin alike. */
const crowd = Array.from({ length: 400 }, (_, i) =>
  article({
    id: `a${i}`,
    question: i % 2 ? 'Late parcel' : `Lost item number${i % 9}`,
    answer: i % 3 ? 'The parchment and the parcel are on their way.' : 'The parcel is in your account.',
    tags: [['shelter', 'shelf'], ['shell'], ['shelf', 'shelter', 'shell']][i % 40] ?? [],
  }),
);

test('whether few or most articles have a word, each gets the best that every word of the question gives it', () => {
  const corpus = corpusOf(crowd);
  const { postings, vocabulary, idf } = corpus;
  const entryOf = (article: number, stem: number): number => {
    const from = postings.starts[stem] ?? 0;
    const place = postings.articles.subarray(from, postings.starts[stem + 1]).indexOf(article);
    return place < 0 ? -1 : from + place;
  };
  const expand = createExpander(corpus, PARAMETERS);
  const rank = createRanker(corpus, PARAMETERS);
  for (const query of [
    'late parc',
    'shel',
    'a shel parc',
    'the number5 account',
    'lost parsel on my shel',
    'the',
  ]) {
    const words = understand(query, true, { corpus, expand, parameters: PARAMETERS });
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const { scores, found } = rank(words);
    assert.ok(found.length > 0);
    for (const article of found) {
      let [score, share] = [0, 0];
      for (const word of words) {
        const { stop, weight, expansions } = word;
        const there = expansions
          .filter(({ stem }) => stop || !vocabulary.stops[stem])
          .map((one) => ({ one, entry: entryOf(article, one.stem) }))
          .filter(({ entry }) => entry >= 0);
        const gains = there.map(({ one, entry }) => {
          const telling = stop ? weight : (weight + (idf[one.stem] ?? 0)) / 2;
          return one.weight * telling * (postings.impacts[entry] ?? 0);
        });
        const proofs = there.map(({ one, entry }) => {
          const inAnswerOnly = postings.fields[entry] === 1 << FIELDS.indexOf('answer');
          return sureness(word, one) * weight * (inAnswerOnly ? PARAMETERS.inAnswer : 1);
        });
        score += Math.max(0, ...gains);
        share += Math.max(0, ...proofs);
      }
      const { coverage } = PARAMETERS;
      const expected = (score / whole) * (1 - coverage + (coverage * share) / whole);
      assert.ok(Math.abs((scores[article] ?? 0) - expected) < 1e-6, `${query}: ${article}`);
    }
  }
});

test('stop words find nothing where the words that tell found many', () => {
  const corpus = corpusOf(crowd);
  const expand = createExpander(corpus, PARAMETERS);
  const found = (query: string) =>
    createRanker(corpus, PARAMETERS)(understand(query, false, { corpus, expand, parameters: PARAMETERS }))
      .found.length;
  assert.equal(found('late is the'), 200);
  assert.equal(found('shell is the'), 400);
});
