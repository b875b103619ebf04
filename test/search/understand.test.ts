import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from '../../src/search/index.js';
import { language as russian } from '../../src/search/language/ru.js';
import { asked, finder, fixture } from './helpers.js';
import { language as english } from '../../src/search/language/en.js';

const ru = createIndex(fixture('ru'), { language: russian });
const first = (query: string) => ru(query).hits[0]?.article.id;

test('Russian typed in the Latin layout is understood', () => {
  assert.equal(first('rfr dthyenm njdfh'), first('как вернуть товар'));
  assert.equal(first('gjlfhjxyfz rfhnf'), 'gift-card');
  assert.equal(ru('gjlfhjxyfz rfhnf').corrected, 'подарочная карта');
});

test('letters that are punctuation in the other layout count as letters', () => {
  assert.equal(first('j,vty'), first('обмен'));
});

test('Latin typed in the Cyrillic layout is understood', () => {
  const index = createIndex(asked('Оплата через PayPal', 'Доставка'), { language: russian });
  assert.equal(index('зфнзфд').hits[0]?.article.id, 'a1');
});

test('a Latin name in a Russian question stays what it is', () => {
  assert.equal(ru('оплата Mastercard').corrected, undefined);
  assert.equal(ru('как оплатить через zzqx').corrected, undefined);
});

test('words written apart find what the content writes as one', () => {
  const find = finder(asked('Set a new password', 'Delivery by courier'));
  assert.equal(find('pass word')[0], 'a1');
});

test('says of every word what it stands for', () => {
  const index = createIndex(asked('The return policy'), { language: english });
  const { words, corrected } = index('what retrun');
  assert.deepEqual(
    words.map(({ typed, weak }) => [typed, weak]),
    [
      ['what', true],
      ['retrun', false],
    ],
  );
  assert.equal(words[1]?.words[0]?.word, 'return');
  assert.equal(words[1]?.words[0]?.how, 'corrected');
  assert.equal(corrected, 'what return');
});

test('the correction keeps spaces and punctuation, and is absent where nothing was corrected', () => {
  const index = createIndex(asked('The return policy'), { language: english });
  assert.equal(index('  retrun,  polcy?').corrected, '  return,  policy?');
  assert.equal(index('returning').corrected, undefined);
  assert.equal(index('retur', { typing: true }).corrected, undefined);
});
