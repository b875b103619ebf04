import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formulaFor, FORMULAS, readingEase } from '../../src/review/index.js';
import { lettered, sentencesOf } from '../../src/review/prose.js';

/** Texts whose words and syllables were counted by hand: [sentences, words, syllables]. */
const COUNTED: readonly (readonly [
  locale: string,
  text: string,
  counts: readonly [number, number, number],
])[] = [
  // … ve-ry good day for the lit-tle a-ni-mal
  ['en', 'The cat sat on the mat. It was a very good day for the little animal.', [2, 16, 20]],
  // Die Wa-re ist heu-te an-ge-kom-men. Wir dan-ken Ih-nen.
  ['de', 'Die Ware ist heute angekommen. Wir danken Ihnen.', [2, 8, 15]],
  // По-сыл-ка при-шла ут-ром ; Мы ра-ды
  ['ru', 'Посылка пришла утром. Мы рады.', [2, 5, 10]],
  // El pe-di-do lle-ga ma-ña-na ; Que-re-mos a-yu-dar
  ['es', 'El pedido llega mañana. Queremos ayudar.', [2, 6, 15]],
  // Le co-lis ar-riv(e) de-main
  ['fr', 'Le colis arrive demain.', [1, 4, 7]],
  // Il pac-co ar-ri-va do-ma-ni
  ['it', 'Il pacco arriva domani.', [1, 4, 9]],
];

describe('reading ease', () => {
  for (const [locale, text, [sentences, words, syllables]] of COUNTED) {
    it(`counts ${locale} as a person does, and applies its formula`, () => {
      const formula = formulaFor(locale);
      assert.ok(formula);
      const list = sentencesOf(text);
      assert.equal(list.length, sentences);
      const all = list.flatMap(lettered);
      assert.equal(all.length, words);
      assert.equal(
        all.reduce((sum, word) => sum + formula.syllables(word), 0),
        syllables,
      );
      const { base, perSentence, perWord } = formula;
      const expected = base - (perSentence * words) / sentences - (perWord * syllables) / words;
      assert.ok(Math.abs((readingEase(list, formula) ?? 0) - expected) < 1e-9);
    });
  }

  it('has the numbers of the papers', () => {
    const numbers = [...FORMULAS].map(([locale, { base, perSentence, perWord }]) => [
      locale,
      base,
      perSentence,
      perWord,
    ]);
    assert.deepEqual(numbers, [
      ['en', 206.835, 1.015, 84.6],
      ['de', 180, 1, 58.5],
      ['ru', 206.835, 1.3, 60.1],
      ['es', 206.84, 1.02, 60],
      ['fr', 207, 1.015, 73.6],
      ['it', 217, 1.3, 60],
    ]);
    assert.equal(formulaFor('de-AT')?.name, 'Amstad 1978');
    assert.equal(formulaFor('ja'), undefined);
  });

  it('says nothing of no words', () => {
    assert.equal(readingEase([], FORMULAS.get('en') as never), undefined);
  });
});

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Ask Dr. Smith, e.g. Anna, at 5 p.m. today.', ['Ask Dr. Smith, e.g. Anna, at 5 p.m. today.']],
    ['It costs 4.90 euros. That is all.', ['It costs 4.90 euros.', 'That is all.']],
    ['# Heading\n\n- first item\n- second item', ['first item', 'second item']],
    ['A line\nthat goes on. **Bold** end.', ['A line that goes on.', 'Bold end.']],
    ['Look:\n\n```\nnpm install. Now.\n```\n\nDone.', ['Look:', 'Done.']],
    ['متى يصل الطرد؟ خلال يومين. نرسل رابطا.', ['متى يصل الطرد؟', 'خلال يومين.', 'نرسل رابطا.']],
    ['החבילה בדרך. שלחנו קישור.', ['החבילה בדרך.', 'שלחנו קישור.']],
    ['आपका पार्सल आ रहा है। हमने लिंक भेजा है।', ['आपका पार्सल आ रहा है।', 'हमने लिंक भेजा है।']],
    [
      '「届きましたか？」と聞きます。三日以内です。',
      ['「届きましたか？」', 'と聞きます。', '三日以内です。'],
    ],
    ['Возьмите чек, накладную и т. д. Мы поможем.', ['Возьмите чек, накладную и т. д. Мы поможем.']],
  ];
  for (const [text, expected] of cases)
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(sentencesOf(text), expected));
});
