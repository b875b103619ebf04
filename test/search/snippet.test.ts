import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/content/index.js';
import type { Hit, Hits, Segment } from '../../src/search/index.js';
import { snippet } from '../../src/search/session.js';

const hits = {} as Hits;

/** Marks every “here”. */
const highlight = (text: string): Segment[] =>
  text
    .split(/(here)/)
    .filter(Boolean)
    .map((part) => ({ text: part, hit: part === 'here' }));

function shown(
  answer: string,
  fields: Hit['fields'] = ['answer'],
  steps: readonly string[] = [],
): string | undefined {
  const article = { answer, steps } as Article;
  return snippet(article, { article, score: 1, fields }, highlight, hits)
    ?.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');
}

describe('the place where a question was met', () => {
  it('is shown with its word marked', () => {
    assert.equal(shown('Nothing.\n\nLook here for it.'), 'Nothing.\nLook [here] for it.');
  });

  it('begins and ends with whole words, and says that there is more', () => {
    const text = shown(`${'before '.repeat(30)}here ${'after '.repeat(60)}`) ?? '';
    assert.match(text, /^… (before ){1,4}\[here\] (after ?)+ …$/);
  });

  it('takes no more room than two lines, however many words of the question follow', () => {
    const after = `${'after '.repeat(8)}here ${'after '.repeat(60)}`;
    const text = shown(`${'before '.repeat(30)}here ${after}`) ?? '';
    assert.ok(text.length <= 24 + 110 + '… '.length + ' …'.length + '[][]'.length, text);
    assert.match(text, /\[here\] (after )+\[here\] (after )+…$|\[here\] (after )+\[here\] (after ?)+ …$/);
  });

  it('begins with the match where nothing stands before it, and with all that is short', () => {
    assert.equal(shown('here it is'), '[here] it is');
    assert.equal(shown('123456789 123456789 123 here'), '123456789 123456789 123 [here]');
    assert.equal(shown('123456789 123456789 1234 here'), '… 123456789 1234 [here]');
  });

  it('may lie in the steps, each apart from what is before it', () => {
    assert.equal(shown('One.', ['answer'], ['Look here']), 'One.\nLook [here]');
  });

  it('is not shown where the answer is not what matched', () => {
    assert.equal(shown('It is here.', ['tags']), undefined);
    assert.equal(shown('Nothing of it.'), undefined);
  });
});
