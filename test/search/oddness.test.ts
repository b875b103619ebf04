import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from '../../src/search/index.js';
import { createOddness } from '../../src/search/oddness.js';
import { language as english } from '../../src/search/language/en.js';
import { asked, corpusOf, fixture } from './helpers.js';

test('the words of the content are not odd, nor are others with the same triples of letters', () => {
  const odd = createOddness(['return', 'turned']);
  assert.equal(odd('return'), 0);
  assert.equal(odd('retur'), 0.2);
  assert.equal(odd('returned'), 0);
});

test('a share of the triples tells how odd a word is, its beginning and end among them', () => {
  const odd = createOddness(['abcd']);
  assert.equal(odd('bc'), 1);
  assert.equal(odd('abcx'), 0.5);
  assert.equal(odd('xbcd'), 0.5);
  assert.equal(odd('abcde'), 0.4);
  assert.equal(odd('cba'), 1);
  assert.equal(odd(''), 0);
  assert.equal(createOddness([])('abcd'), 1);
});

test('typing errors are odder than words of the same language', () => {
  const { oddness } = corpusOf(fixture('en'));
  const mean = (text: string) =>
    text.split(' ').reduce((sum, word, _, all) => sum + oddness(word) / all.length, 0);
  const typed = mean('parcle retrun delvery refnud adress oredr exhcange pacakge');
  const others = mean('colder internet saved dressing rented history carton changed');
  assert.ok(typed > 1.5 * others, `${typed} ${others}`);
});

const shop = (parameters: object) =>
  createIndex(asked('Bicycle helmets', 'Returns and refunds', 'Payment', 'Delivery', 'Gift cards'), {
    language: english,
    parameters,
  });

test('a question that is plainly mistyped is one for the help desk', () => {
  const answers = (mistyped: number) => shop({ mistyped, floor: 0.18 })('paymnet emperor wombat').total;
  assert.equal(answers(0), 0);
  assert.equal(answers(0.9), 1);
});

test('a long question is one for the help desk, a short one not by that', () => {
  const story = 'the and with for of from that there those before after about';
  const answers = (lengthy: number, query: string) => shop({ lengthy, floor: 0.14 })(query).total;
  assert.equal(answers(0.9, 'helmet emperor wombat'), 0);
  assert.ok(answers(0.9, `helmet emperor wombat ${story}`) > 0);
  assert.equal(answers(0, `helmet emperor wombat ${story}`), 0);
});
