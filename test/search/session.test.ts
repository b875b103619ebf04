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
  it('begins at first sight, with nothing asked, chosen or said', () => {
    const { view, trail, active, feedback, answer } = firstSession;
    assert.deepEqual([view, trail, active], [{ name: 'home' }, [], -1]);
    assert.deepEqual([feedback, answer], [{ state: 'open' }, { state: 'none' }]);
  });

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

  it('waits on where only the answer to an older question has come', () => {
    const session = after(
      { type: 'typed', query: 'ret', call: 1 },
      { type: 'typed', query: 'return', call: 2 },
      { type: 'answered', call: 1, hits: hitsFor('ret', 'old') },
    );
    assert.equal(session.answer.state, 'searching');
    assert.equal(shownHits(session), undefined);
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

  it('begins anew where something is asked while an article is open', () => {
    const view: Session['view'] = { name: 'article', article: 'a', from: 'search' };
    const session = after(
      ...found('ret', 1, 'a'),
      { type: 'opened', view },
      { type: 'typed', query: 'x', call: 2 },
    );
    assert.equal(shownHits(session), undefined);
    assert.deepEqual(session.trail, []);
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

describe('an engine elsewhere', () => {
  const instead = (query: string, ...ids: string[]): Hits => ({ ...hitsFor(query, ...ids), instead: 'slow' });

  it('may still answer where another had to answer in its place', () => {
    const session = after(
      { type: 'typed', query: 'return', call: 1 },
      { type: 'answered', call: 1, hits: instead('return', 'own') },
      { type: 'answered', call: 1, hits: hitsFor('return', 'late') },
    );
    assert.deepEqual(shownIds(session), ['late']);
  });

  it('answers once', () => {
    const session = after(...found('return', 1, 'a'), {
      type: 'answered',
      call: 1,
      hits: hitsFor('return', 'again'),
    });
    assert.deepEqual(shownIds(session), ['a']);
  });

  it('shows no answers where it failed, and takes none for that question any more', () => {
    const session = after({ type: 'typed', query: 'return', call: 1 }, { type: 'failed', call: 1 });
    assert.equal(session.answer.state, 'failed');
    assert.equal(shownHits(session), undefined);
    const late = reduce(session, { type: 'answered', call: 1, hits: hitsFor('return', 'late') });
    assert.equal(shownHits(late), undefined);
  });

  it('says nothing to somebody who has not asked', () => {
    assert.equal(after({ type: 'failed', call: 0 }).answer.state, 'none');
    assert.equal(after({ type: 'answered', call: 0, hits: hitsFor('', 'a') }).answer.state, 'none');
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
  it('forgets it where the pointer leaves, an article opens, or the page of results does', () => {
    assert.equal(after(...asked, down, { type: 'moved', to: 'none' }).active, -1);
    assert.equal(after(...asked, down, down, { type: 'moved', to: 'none' }).active, -1);
    const opened: Action = { type: 'opened', view: { name: 'category', category: 'c' } };
    assert.equal(after(...asked, down, opened).active, -1);
    assert.equal(after(...asked, opened, down).active, -1);
  });
  it('chooses nothing where there is nothing', () => {
    assert.equal(after(...found('x', 1), down).active, -1);
    assert.equal(after({ type: 'typed', query: 'x', call: 1 }, { type: 'failed', call: 1 }, down).active, -1);
    assert.equal(after(down).active, -1);
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

  it('goes back by the latest of many, and keeps the rest of the way', () => {
    const session = after(open('a'), open('b'), open('c'), { type: 'returned' });
    assert.deepEqual(session.view, { name: 'article', article: 'b', from: 'search' });
    assert.deepEqual(session.trail, [{ name: 'home' }, { name: 'article', article: 'a', from: 'search' }]);
  });

  it('finds first sight behind a deep link where the field holds spaces alone', () => {
    const view: Session['view'] = { name: 'article', article: 'a', from: 'api' };
    const session = after({ type: 'typed', query: '  ', call: 1 }, { type: 'restored', view, trail: [] });
    assert.equal(reduce(session, { type: 'returned' }).view.name, 'home');
  });

  it('finds first sight behind a deep link', () => {
    const session = after(
      { type: 'restored', view: { name: 'article', article: 'a', from: 'api' }, trail: [] },
      { type: 'returned' },
    );
    assert.equal(session.view.name, 'home');
  });

  it('finds the results behind a deep link where something was asked', () => {
    const session = after(
      ...found('return', 1, 'a'),
      { type: 'restored', view: { name: 'article', article: 'b', from: 'api' }, trail: [] },
      { type: 'returned' },
    );
    assert.equal(session.view.name, 'results');
  });

  it('goes back the whole way that was kept', () => {
    const view: Session['view'] = { name: 'category', category: 'c' };
    const restored = after({ type: 'restored', view, trail: [{ name: 'home' }, { name: 'results' }] });
    assert.deepEqual(restored.view, view);
    const back = reduce(restored, { type: 'returned' });
    assert.equal(back.view.name, 'results');
    assert.deepEqual(back.trail, [{ name: 'home' }]);
    assert.equal(reduce(back, { type: 'returned' }).view.name, 'home');
  });

  it('keeps what was said about an article while it is open', () => {
    const rated = after(open('a'), { type: 'rated', feedback: { state: 'why' } });
    assert.equal(rated.feedback.state, 'why');
    assert.equal(reduce(rated, { type: 'returned' }).feedback.state, 'open');
  });

  it('asks about each article anew', () => {
    const session = after(open('a'), { type: 'rated', feedback: { state: 'solved' } }, open('b'));
    assert.equal(session.feedback.state, 'open');
  });
});
