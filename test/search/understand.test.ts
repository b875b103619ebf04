import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCorpus } from '../../src/search/corpus.js';
import { createExpander } from '../../src/search/expand.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { understand } from '../../src/search/understand.js';
import { createIndex } from '../../src/search/index.js';
import { language as russian } from '../../src/search/language/ru.js';
import { asked, finder, finish, fixture } from './helpers.js';
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

test('a piece of several words in the other layout is corrected to all of them', () => {
  assert.equal(ru('j,vty-njdfh').corrected, 'обмен товар');
  assert.equal(ru('j,vty-njdfh?').corrected, 'обмен товар');
});

test('a word stands for each of its forms once, its own first', () => {
  const index = createIndex(asked('Return', 'Returns', 'Returned'), { language: english });
  const forms = (query: string) => index(query).words[0]?.words.map(({ word }) => word);
  assert.deepEqual(forms('returns'), ['returns', 'return', 'returned']);
  assert.deepEqual(forms('returning'), ['return', 'returns', 'returned']);
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

/** What each word of a question stands for, as `stem how weight`. */
function meanings(questions: readonly string[], synonyms: readonly (readonly string[])[] = []) {
  const corpus = finish(
    buildCorpus(asked(...questions), { language: english, synonyms, parameters: PARAMETERS }),
  );
  const tools = { corpus, expand: createExpander(corpus, PARAMETERS), parameters: PARAMETERS };
  return (query: string, typing = false) =>
    understand(query, typing, tools).map(({ expansions, weight, stop }) => ({
      weight,
      stop,
      words: expansions.map(
        ({ stem, how, weight }) => `${corpus.vocabulary.stems[stem]} ${how} ${weight.toFixed(2)}`,
      ),
    }));
}

test('each half of a word written apart stands for the whole, and no other word does', () => {
  const means = meanings(['Set a new password', 'Pass', 'Delivery by courier']);
  const whole = `password compound ${PARAMETERS.joined.toFixed(2)}`;
  assert.deepEqual(
    means('courier pass word soon').map(({ words }) => words.includes(whole)),
    [false, true, true, false],
  );
});

test('a phrase has its synonyms where all its words stand in a row', () => {
  const means = meanings(['Vouchers', 'Gift card', 'Box', 'Card'], [['gift card', 'voucher']]);
  const has = (query: string) =>
    means(query).map(({ words }) => words.some((one) => one.startsWith('voucher synonym')));
  assert.deepEqual(has('gift card box'), [true, true, false]);
  assert.deepEqual(has('gift box'), [false, false]);
  assert.deepEqual(has('card gift'), [false, false]);
  assert.deepEqual(means('voucher')[0]?.words.slice(1), [
    `gift synonym ${PARAMETERS.synonym.toFixed(2)}`,
    `card synonym ${PARAMETERS.synonym.toFixed(2)}`,
  ]);
});

test('a word of which only the beginning is typed has no synonyms yet', () => {
  const means = meanings(['Vouchers', 'Coupon'], [['coupon', 'voucher']]);
  assert.deepEqual(
    means('vouch', true)[0]?.words.filter((one) => one.includes('synonym')),
    [],
  );
});

test('a rare word weighs more than a frequent one, an unknown one a part of the rarest, a stop word next to nothing', () => {
  const means = meanings(['Lamp shade', 'Lamp bulb', 'Lamp and the shop']);
  const [lamp = 0, bulb = 0, unknown = 0, the = 0] = means('lamp bulb xylophone the').map(
    ({ weight }) => weight,
  );
  assert.ok(lamp < bulb);
  const rarest = Math.log(1 + 3.5 / 0.5);
  assert.ok(Math.abs(unknown - rarest * PARAMETERS.unknown) < 1e-6);
  assert.ok(the > 0 && the <= (rarest / 2) * PARAMETERS.stop);
  const [absent] = means('because');
  assert.ok(absent?.stop);
  assert.ok(
    Math.abs((absent?.weight ?? 0) - Math.min(rarest * PARAMETERS.unknown, rarest / 2) * PARAMETERS.stop) <
      1e-6,
  );
});

test('a word in another keyboard layout is a little less sure than one typed right', () => {
  assert.equal(ru('j,vty').words[0]?.words[0]?.how, 'layout');
});
