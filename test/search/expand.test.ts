import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExpander } from '../../src/search/expand.js';
import { editsFor, MOST_LONGER } from '../../src/search/expansion.js';
import { language as german } from '../../src/search/language/de.js';
import { PARAMETERS } from '../../src/search/parameters.js';
import { asked, corpusOf } from './helpers.js';

const corpus = corpusOf(
  asked(
    'How do I return an item?',
    'Delivery to the post office',
    'Check the pin code',
    'International postcodes',
  ),
);
const expand = createExpander(corpus, PARAMETERS);
const meant = (word: string, typing = false) =>
  expand(word, typing).map(({ stem, how }) => `${corpus.vocabulary.stems[stem]} ${how}`);

test('a known word is itself', () => assert.equal(meant('return')[0], 'return exact'));
test('an unseen form of a known word', () => assert.equal(meant('returning')[0], 'return form'));
test('a misspelt word', () => assert.equal(meant('retrun')[0], 'return corrected'));
test('a misspelt stop word is a stop word', () => {
  const first = expand('hwat', false)[0];
  assert.equal(corpus.vocabulary.stops[first?.stem ?? -1], true);
});
test('the beginning of a word, only while typing', () => {
  assert.ok(meant('deli', true).includes('deliveri prefix'));
  assert.ok(!meant('deli').includes('deliveri prefix'));
});
test('a misspelt beginning', () =>
  assert.ok(meant('intrenat', true).some((one) => one.startsWith('intern'))));
test('a compound that the content writes apart', () =>
  assert.deepEqual(meant('pincode').slice(0, 2), ['pin compound', 'code compound']));
test('part of a compound', () => {
  const masks = corpusOf(asked('Wo bekomme ich eine Schutzmaske?'), german);
  const found = createExpander(masks, PARAMETERS)('masken', false);
  assert.ok(
    found.some(({ stem, how }) => how === 'compound' && masks.vocabulary.stems[stem]?.includes('mask')),
  );
});
test('the known beginning and end of a compound that the content does not have', () => {
  const content = corpusOf(asked('Ansteckung und Infektion', 'Kosten der Lieferung', 'Kunden'), german);
  const meant = (word: string) =>
    createExpander(content, PARAMETERS)(word, false).map(
      ({ stem, how }) => `${content.vocabulary.stems[stem]} ${how}`,
    );
  assert.deepEqual(meant('infektionszahlen'), ['infektion compound']);
  assert.deepEqual(meant('anwaltskosten'), ['kost compound']);
  assert.deepEqual(meant('kundenlieferung').sort(), ['kund compound', 'liefer compound']);
});
test('a misspelt form of a word that the content has in another form', () => {
  const content = corpusOf(asked('Reimbursement of travel', 'Cancelled flights'));
  const stems = createExpander(content, PARAMETERS)('cancleling', false).map(
    ({ stem }) => content.vocabulary.stems[stem],
  );
  assert.equal(stems[0], content.vocabulary.stems[content.vocabulary.stem('cancelled') ?? -1]);
});
test('an unseen form of a known word may as well be a misspelling of another; a known word is none', () => {
  const content = corpusOf(asked('How do I return an item?', 'Retuning the radio'));
  const list = createExpander(content, PARAMETERS)('returning', false);
  const [form, other] = list.map(({ stem, how }) => `${content.vocabulary.stems[stem]} ${how}`);
  assert.deepEqual([form, other], ['return form', 'retun corrected']);
  assert.ok((list[1]?.weight ?? 1) < PARAMETERS.formOther);
  const known = createExpander(content, PARAMETERS)('return', false);
  assert.deepEqual(
    known.map(({ how }) => how),
    ['exact'],
  );
});
test('a known word or form is not taken for a misspelt beginning while it is typed', () =>
  assert.deepEqual(meant('returning', true), ['return form']));
test('of many words with one beginning those that most articles have', () => {
  const letters = [...'bdfgkmprtv'];
  const many = letters.flatMap((a) => letters.map((b) => `zeq${a}u${b}ov`)).slice(0, 60);
  const often = many[57] as string;
  const content = corpusOf(asked(...many, `${often} twice`, `${often} once more`));
  const list = createExpander(content, PARAMETERS)('zeq', true);
  assert.equal(list.length, MOST_LONGER);
  assert.ok(list.every(({ how }) => how === 'prefix'));
  assert.equal(list[0]?.stem, content.vocabulary.stem(often));
});
test('of the words with one beginning only those that articles have', () => {
  const content = corpusOf(asked('Becalmed boats'));
  assert.ok(content.vocabulary.stem('because') !== undefined);
  const list = createExpander(content, PARAMETERS)('beca', true);
  assert.deepEqual(
    list.map(({ stem }) => stem),
    [content.vocabulary.stem('becalmed')],
  );
});
test('nothing for a word that is near to none', () => assert.deepEqual(meant('xylophone'), []));

test('the surest comes first, no stem twice, weights lie between 0 and 1', () => {
  for (const word of ['return', 'retrun', 'deli', 'itme', 'office', 'postcode', 'o']) {
    const list = expand(word, true);
    assert.equal(new Set(list.map(({ stem }) => stem)).size, list.length);
    for (const [i, { weight }] of list.entries()) {
      assert.ok(weight > 0 && weight <= 1);
      if (i > 0) assert.ok(weight <= (list[i - 1]?.weight ?? 0));
    }
  }
});

test('short words must be right', () => assert.deepEqual([3, 4, 7, 8].map(editsFor), [0, 1, 1, 2]));
