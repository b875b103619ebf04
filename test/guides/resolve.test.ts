import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseGuides, resolveGuide, type Guide } from '../../src/guides/index.js';
import {
  firstSession,
  longestWay,
  reduce,
  survey,
  type Action,
  type Session,
} from '../../src/guides/session.js';
import { fork, guide, guidesFile, outcome, question } from './helpers.js';

const parsed = (value: unknown): Guide => parseGuides(guidesFile(value)).model?.guides[0] as Guide;
const forked = parsed(fork);

const after = (...actions: readonly Action[]): Session =>
  actions.reduce((session, action) => reduce(forked, session, action), firstSession);
const answer = (id: string, to: string): Action => ({ type: 'answered', id, option: `to-${to}` });
const shown = (session: Session): string => survey(forked, session).shown.id;

describe('a guide, replayed', () => {
  it('begins at its start and ends at an outcome', () => {
    assert.equal(resolveGuide(forked, {}).step.id, 'one');
    const { trail, step } = resolveGuide(forked, { one: 'to-two', two: 'to-right' });
    assert.deepEqual(
      trail.map(({ question: { id }, option }) => `${id} ${option.label}`),
      ['one To two', 'two To right'],
    );
    assert.equal(step.id, 'right');
  });

  it('does not count an answer that its question does not have', () => {
    assert.equal(resolveGuide(forked, { one: 'to-nowhere' }).step.id, 'one');
    assert.equal(
      resolveGuide(forked, JSON.parse('{"__proto__":"x"}') as Record<string, string>).step.id,
      'one',
    );
  });

  it('goes back one question with the answer still chosen, and on again without asking twice', () => {
    const end = after(answer('one', 'two'), answer('two', 'left'));
    assert.equal(shown(end), 'left');
    const back = reduce(forked, end, { type: 'went', to: 'two' });
    assert.equal(shown(back), 'two');
    assert.equal(back.answers['two'], 'to-left');
    assert.equal(shown(reduce(forked, back, answer('two', 'right'))), 'right');
  });

  it('from an earlier question goes to the next one, even where that is answered', () => {
    const back = after(answer('one', 'two'), answer('two', 'left'), { type: 'went', to: 'one' });
    assert.equal(shown(reduce(forked, back, answer('one', 'two'))), 'two');
  });

  it('changes one answer and keeps the rest', () => {
    const changed = after(answer('one', 'two'), answer('two', 'left'), { type: 'changes', id: 'one' });
    assert.equal(shown(changed), 'one');
    const short = reduce(forked, changed, answer('one', 'short'));
    assert.equal(shown(short), 'short');
    const again = reduce(forked, reduce(forked, short, { type: 'changes', id: 'one' }), answer('one', 'two'));
    assert.equal(shown(again), 'left', 'the answer to the second question is still there');
  });

  it('knows the most questions that are left', () => {
    assert.equal(longestWay(forked, 'one'), 2);
    assert.equal(longestWay(forked, 'short'), 0);
    const one = parsed(
      guide({
        a: question('b', 'c'),
        b: question('c', 'd'),
        c: question('d', 'e'),
        d: outcome(),
        e: outcome(),
      }),
    );
    assert.equal(longestWay(one, 'a'), 3);
  });
});
