// What the visitor did, as it is handed to a person.
import { expect } from '@open-wc/testing';
import type { TrailEntry } from '../../../src/escalation/index.js';
import { viewOfStep } from '../../../src/elements/desk/desk.requests.js';
import { withEntries } from '../../../src/elements/desk/desk.trail.js';

const search = (query: string, found = 1): TrailEntry => ({ kind: 'search', query, found });
const answer = (question: string, said: string): TrailEntry => ({
  kind: 'answer',
  flow: 'late',
  question,
  answer: said,
});

describe('what is handed to a person', () => {
  it('what was done twice stands once, where it was done last', () => {
    const trail = withEntries([search('refund', 3), search('parcel')], [search('refund', 5)]);
    expect(trail).to.deep.equal([search('parcel'), search('refund', 5)]);
  });

  it('an answer that was changed takes the place of the first one', () => {
    expect(withEntries([answer('Is it late?', 'No')], [answer('Is it late?', 'Yes')])).to.deep.equal([
      answer('Is it late?', 'Yes'),
    ]);
  });

  it('only the last twenty things go along', () => {
    const many = Array.from({ length: 30 }, (_, n) => search(`question ${n}`));
    const trail = withEntries(many, [search('the last')]);
    expect(trail.length).to.equal(20);
    expect(trail.at(-1)).to.deep.equal(search('the last'));
    expect(trail[0]).to.deep.equal(search('question 11'));
  });

  it('there is one order at a time', () => {
    const order = (orderNumber: string): TrailEntry => ({ kind: 'order', orderNumber });
    expect(withEntries([order('1')], [order('2')])).to.deep.equal([order('2')]);
  });

  for (const [action, articleId, view] of [
    [{ type: 'return' }, undefined, { name: 'returns', mode: 'return' }],
    [{ type: 'exchange' }, undefined, { name: 'returns', mode: 'exchange' }],
    [{ type: 'withdraw' }, undefined, { name: 'returns', mode: 'withdrawal' }],
    [{ type: 'escalate', topic: 'refund' }, 'a', { name: 'escalation', topic: 'refund' }],
    [{ type: 'escalate' }, undefined, { name: 'escalation' }],
    [{ type: 'guide', guide: 'late' }, undefined, { name: 'guide', guide: 'late' }],
    [{ type: 'article' }, 'return-window', { name: 'article', article: 'return-window' }],
    [{ type: 'article' }, undefined, undefined],
    [{ type: 'link' }, undefined, undefined],
  ] as const)
    it(`the step "${action.type}" leads to ${view ? view.name : 'nowhere in the desk'}`, () =>
      expect(viewOfStep({ action, ...(articleId && { articleId }) })).to.deep.equal(view));
});
