// The conversation of the desk, without a browser.
import { expect } from '@open-wc/testing';
import {
  type DeskAction,
  type DeskSession,
  type DeskView,
  firstDesk,
  HOME,
  reduceDesk,
  viewOf,
  viewOfLink,
} from '../../../src/elements/desk/desk.session.js';

const went = (to: DeskView): DeskAction => ({ type: 'went', to });
const after = (...actions: readonly DeskAction[]): DeskSession => actions.reduce(reduceDesk, firstDesk);
const names = ({ trail, view }: DeskSession): string[] => [...trail, view].map(({ name }) => name);

const ARTICLE: DeskView = { name: 'article', article: 'return-window' };
const RETURNS: DeskView = { name: 'returns', mode: 'return' };
const PERSON: DeskView = { name: 'escalation', topic: 'refund' };

describe('the conversation of the desk', () => {
  it('back leads through what was seen, one by one, and ends at home', () => {
    const there = after(went(ARTICLE), went(RETURNS), went(PERSON));
    expect(names(there)).to.deep.equal(['home', 'article', 'returns', 'escalation']);
    const back = reduceDesk(there, { type: 'returned' });
    expect(names(back)).to.deep.equal(['home', 'article', 'returns']);
    expect(names(after({ type: 'returned' }))).to.deep.equal(['home']);
  });

  it('who goes where they were goes back to it, and not in circles', () => {
    expect(names(after(went(ARTICLE), went(RETURNS), went(ARTICLE)))).to.deep.equal(['home', 'article']);
  });

  it('going where one is changes nothing', () => {
    const there = after(went(RETURNS));
    expect(reduceDesk(there, went({ name: 'returns', mode: 'return' }))).to.equal(there);
  });

  it('the same room for another matter is another step', () => {
    expect(names(after(went(RETURNS), went({ name: 'returns', mode: 'exchange' })))).to.deep.equal([
      'home',
      'returns',
      'returns',
    ]);
  });

  it('home begins anew', () => {
    expect(after(went(ARTICLE), went(PERSON), went(HOME))).to.deep.equal(firstDesk);
  });

  it('what a page names becomes a view, and what it does not know becomes home', () => {
    expect(viewOf('returns', { mode: 'exchange' })).to.deep.equal({ name: 'returns', mode: 'exchange' });
    expect(viewOf('returns', { mode: 'everything' })).to.deep.equal(RETURNS);
    expect(viewOf('escalation', { topic: 'refund' })).to.deep.equal(PERSON);
    expect(viewOf('article')).to.deep.equal(HOME);
    expect(viewOf('constructor')).to.deep.equal(HOME);
  });

  for (const [link, view] of [
    ['article:return-window', ARTICLE],
    ['escalation:refund', PERSON],
    ['returns:gift', { name: 'returns', mode: 'gift' }],
    ['guide:late', { name: 'guide', guide: 'late' }],
    ['status', { name: 'status' }],
    ['home', HOME],
    ['article', undefined],
    ['article:', undefined],
    ['toString:x', undefined],
    ['', undefined],
  ] as const)
    it(`a link to "${link}" ${view ? `opens ${view.name}` : 'opens nothing'}`, () =>
      expect(viewOfLink(link)).to.deep.equal(view));
});
