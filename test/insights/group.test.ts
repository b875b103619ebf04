import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Asked, groupQuestions } from '../../src/insights/index.js';
import { type Language, loadLanguage } from '../../src/search/index.js';

const languages = new Map<string, Language>();

const asked = (text: string, many: number, locale = 'en'): Asked => ({
  text,
  locale,
  asked: many,
  missed: many,
  opened: 0,
  persons: 0,
  top: '',
  weeks: new Map(),
  missedWeeks: new Map(),
});

const grouped = (
  all: readonly Asked[],
  more: Partial<Parameters<typeof groupQuestions>[1]> = {},
): string[][] =>
  groupQuestions(all, { languages, weigh: ({ missed }) => missed, ...more }).map(({ questions }) =>
    questions.map(({ text }) => text),
  );

describe('grouping questions by meaning', () => {
  before(async () => {
    for (const tag of ['en', 'ru']) languages.set(tag, await loadLanguage(tag));
  });

  it('takes word forms and small words as the same, and names the group by its most frequent wording', () => {
    assert.deepEqual(
      grouped([
        asked('engraving', 3),
        asked('do you engrave?', 9),
        asked('can I get it engraved', 1),
        asked('gift wrapping', 4),
      ]),
      [['do you engrave?', 'engraving', 'can I get it engraved'], ['gift wrapping']],
    );
  });

  it('takes synonyms of the language and of the content as the same', () => {
    assert.deepEqual(grouped([asked('reimbursement', 2), asked('refund', 5)]), [['refund', 'reimbursement']]);
    const synonyms = new Map([['en', [['sofa', 'couch', 'three seater']]]]);
    assert.deepEqual(grouped([asked('couch leather', 2), asked('leather three seater', 1)]), [
      ['couch leather'],
      ['leather three seater'],
    ]);
    assert.deepEqual(grouped([asked('couch leather', 2), asked('leather three seater', 1)], { synonyms }), [
      ['couch leather', 'leather three seater'],
    ]);
  });

  it('takes a rare word that differs by a letter for the frequent one', () => {
    assert.deepEqual(grouped([asked('monogram', 20), asked('mongoram', 1), asked('monogrm', 2)]), [
      ['monogram', 'monogrm', 'mongoram'],
    ]);
    assert.deepEqual(grouped([asked('lamps', 3), asked('ramps', 2)]), [['lamps'], ['ramps']]);
  });

  it('looks most at what the content does not know, where there is content', () => {
    const all = [
      asked('can I rent a lamp', 3),
      asked('can I rent a kettle', 2),
      asked('a lamp on an island', 1),
    ];
    assert.equal(grouped(all).length, 3);
    const texts = new Map([['en', ['Our lamps', 'A kettle for every kitchen']]]);
    assert.deepEqual(grouped(all, { texts }), [
      ['can I rent a lamp', 'can I rent a kettle'],
      ['a lamp on an island'],
    ]);
  });

  it('keeps languages apart, and takes questions of a language that it does not know as they are', () => {
    assert.deepEqual(
      grouped([
        asked('bitcoin', 2),
        asked('bitcoin', 1, 'ru'),
        asked('гравировка', 3, 'ru'),
        asked('x y', 1, 'xx'),
      ]),
      [['гравировка'], ['bitcoin'], ['bitcoin'], ['x y']],
    );
  });

  it('leaves out what weighs nothing', () => {
    assert.deepEqual(grouped([asked('found', 0), asked('lost', 1)]), [['lost']]);
  });

  it('groups 60,000 different questions in seconds', () => {
    const all = Array.from({ length: 60_000 }, (_, i) =>
      asked(`word${i % 900} thing${i % 70} other${i % 4001}`, 1 + (i % 50)),
    );
    const begun = performance.now();
    const groups = grouped(all);
    assert.equal(groups.flat().length, all.length);
    assert.ok(performance.now() - begun < 20_000);
  });
});
