import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/content/index.js';
import type { Hits } from '../../src/search/index.js';
import { firstSession, reduce, shownHits, type Action, type Session } from '../../src/search/session.js';

const article = (id: string): Article => ({ id }) as Article;

function hitsFor(query: string, ...ids: string[]): Hits {
  return {
    query,
    total: ids.length,
    hits: ids.map((id) => ({ article: article(id), score: 1, fields: ['question'] as const })),
    nearest: [],
    words: [],
  };
}

const after = (...actions: Action[]): Session => actions.reduce(reduce, firstSession);
const shownIds = (session: Session): string[] | undefined =>
  shownHits(session)?.hits.map((hit) => hit.article.id);

const found = (query: string, call: number, ...ids: string[]): Action[] => [
  { type: 'typed', query, call },
  { type: 'answered', call, hits: hitsFor(query, ...ids) },
];

describe('asking', () => {
  it('shows the answers to what was typed', () => {
    const session = after(...found('return', 1, 'a', 'b'));
    assert.deepEqual(shownIds(session), ['a', 'b']);
    assert.equal(session.view.name, 'results');
  });

  it('never lets the answer to an older question win, in whatever order they come', () => {
    const session = after(
      { type: 'typed', query: 'ret', call: 1 },
      { type: 'typed', query: 'return', call: 2 },
      { type: 'answered', call: 2, hits: hitsFor('return', 'new') },
      { type: 'answered', call: 1, hits: hitsFor('ret', 'old') },
    );
    assert.deepEqual(shownIds(session), ['new']);
  });

  it('never lets an older failure hide a newer answer', () => {
    const session = after({ type: 'typed', query: 'ret', call: 1 }, ...found('return', 2, 'new'), {
      type: 'failed',
      call: 1,
    });
    assert.deepEqual(shownIds(session), ['new']);
  });

  it('keeps the answers in place while the next ones are awaited', () => {
    const session = after(...found('ret', 1, 'a'), { type: 'typed', query: 'retu', call: 2 });
    assert.deepEqual(shownIds(session), ['a']);
  });

  it('is back at first sight when the question is emptied', () => {
    const session = after(...found('return', 1, 'a'), { type: 'typed', query: ' ', call: 2 });
    assert.equal(session.view.name, 'home');
    assert.equal(shownHits(session), undefined);
  });

  it('drops an answer that comes after the question was emptied', () => {
    const session = after(
      { type: 'typed', query: 'return', call: 1 },
      { type: 'typed', query: '', call: 2 },
      { type: 'answered', call: 1, hits: hitsFor('return', 'late') },
    );
    assert.equal(session.view.name, 'home');
  });
});

describe('choosing by keyboard', () => {
  const down: Action = { type: 'moved', to: 'next' };
  const up: Action = { type: 'moved', to: 'previous' };
  const asked = found('return', 1, 'a', 'b');

  it('begins in the field, with nothing chosen', () => assert.equal(after(...asked).active, -1));
  it('goes to the first answer, not past it', () => assert.equal(after(...asked, down).active, 0));
  it('passes through the field between the last and the first', () => {
    assert.equal(after(...asked, down, down, down).active, -1);
    assert.equal(after(...asked, up).active, 1);
  });
  it('forgets the choice when new answers come', () => {
    assert.equal(after(...asked, down, ...found('returns', 2, 'c', 'd')).active, -1);
  });
  it('chooses nothing where there is nothing', () => {
    assert.equal(after(...found('x', 1), down).active, -1);
  });
});

describe('going and coming back', () => {
  const open = (id: string): Action => ({
    type: 'opened',
    view: { name: 'article', article: id, from: 'search' },
  });

  it('leads back from an article to its results, question kept', () => {
    const session = after(...found('return', 1, 'a'), open('a'), { type: 'returned' });
    assert.equal(session.view.name, 'results');
    assert.equal(session.query, 'return');
    assert.deepEqual(shownIds(session), ['a']);
  });

  it('goes back one article at a time', () => {
    const session = after(open('a'), open('b'), { type: 'returned' });
    assert.deepEqual(session.view, { name: 'article', article: 'a', from: 'search' });
  });

  it('finds first sight behind a deep link', () => {
    const session = after(
      { type: 'restored', view: { name: 'article', article: 'a', from: 'api' }, trail: [] },
      { type: 'returned' },
    );
    assert.equal(session.view.name, 'home');
  });

  it('asks about each article anew', () => {
    const session = after(open('a'), { type: 'rated', feedback: { state: 'solved' } }, open('b'));
    assert.equal(session.feedback.state, 'open');
  });
});
