import assert from 'node:assert/strict';
import { test } from 'node:test';
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
