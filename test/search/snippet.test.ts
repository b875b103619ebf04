import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/content/index.js';
import type { Hit, Hits, Segment } from '../../src/search/index.js';
import { snippet } from '../../src/search/session.js';

const hits = {} as Hits;

/** Marks every “here”. */
const highlight = (text: string): Segment[] =>
  text.split(/(here)/).map((part) => ({ text: part, hit: part === 'here' }));

function shown(answer: string, fields: Hit['fields'] = ['answer']): string | undefined {
  const article = { answer, steps: [] as readonly string[] } as Article;
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

  it('is not shown where the answer is not what matched', () => {
    assert.equal(shown('It is here.', ['tags']), undefined);
    assert.equal(shown('Nothing of it.'), undefined);
  });
});
