import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type Action,
  carriedOver,
  firstSession,
  problemsOf,
  reduce,
  readTicket,
  restored,
  type Session,
  shownProblems,
  toKeep,
} from '../../src/escalation/session.js';
import { department, desk } from './desk.js';

const play = (...actions: Action[]): Session => actions.reduce(reduce, firstSession);
const seal = {
  key: 'esc_00112233445566778899aabbccddeeff',
  reference: 'DB-1',
  createdAt: '2026-11-27T11:00:00Z',
};

describe('the conversation of a message', () => {
  test('what is known stands in every field that is empty, and in no other', () => {
    const known = { name: 'Ann', email: 'ann@example.org', orderNumber: '4711' };
    const field = { type: 'text', label: 'Order', required: false, options: [], when: [] } as const;
    const fields = ['order-number', 'colour'].map((id) => ({ ...field, id }));
    const asking = { ...desk, topics: desk.topics.map((topic) => ({ ...topic, fields })) };
    const fresh = carriedOver(asking, firstSession.draft, known).reduce(reduce, firstSession).draft;
    assert.equal(fresh.contact.name, 'Ann');
    assert.deepEqual(fresh.fields, { 'order-number': '4711' });
    const written = play(
      { type: 'gave', contact: { name: 'Bea' } },
      { type: 'answered', field: 'order-number', value: '' },
    );
    const kept = carriedOver(asking, written.draft, known).reduce(reduce, written).draft;
    assert.deepEqual(
      [kept.contact.name, kept.contact.email, kept.fields['order-number']],
      ['Bea', 'ann@example.org', ''],
    );
  });
  test('a topic chosen anew takes back the department chosen for the old one', () => {
    const one = play(
      { type: 'chose-topic', topic: 'order-late' },
      { type: 'chose-department', department: 'finance' },
    );
    assert.equal(one.draft.department, 'finance');
    assert.equal(reduce(one, { type: 'chose-topic', topic: 'privacy' }).draft.department, undefined);
  });

  test('answers stay when the topic changes and comes back', () => {
    const { draft } = play(
      { type: 'chose-topic', topic: 'order-late' },
      { type: 'answered', field: 'order-number', value: 'HP-1' },
      { type: 'chose-topic', topic: 'privacy' },
      { type: 'chose-topic', topic: 'order-late' },
    );
    assert.deepEqual(draft.fields, { 'order-number': 'HP-1' });
  });

  test('the key is made once', () => {
    const other = { ...seal, key: 'esc_ffffffffffffffffffffffffffffffff' };
    assert.deepEqual(play({ type: 'sealed', seal }, { type: 'sealed', seal: other }).seal, seal);
  });

  test('a line can be unticked and ticked again', () => {
    const off = play(
      { type: 'ticked', line: 'page', on: false },
      { type: 'ticked', line: 'page', on: false },
    );
    assert.deepEqual(off.draft.without, ['page']);
    assert.deepEqual(reduce(off, { type: 'ticked', line: 'page', on: true }).draft.without, []);
  });

  test('what is solved needs no draft any more', () => {
    const end = play({ type: 'wrote', message: 'lamp' }, { type: 'solved', title: 'Bulbs' });
    assert.equal(end.draft.message, '');
    assert.deepEqual(end.place, { name: 'solved', title: 'Bulbs' });
  });
});

describe('mistakes are named', () => {
  const shown = (session: Session) =>
    shownProblems(session, problemsOf(desk, session.draft, department('orders'))).map(({ code }) => code);
  const half: Action = { type: 'gave', contact: { email: 'ann@' } };

  test('not while somebody writes', () => assert.deepEqual(shown(play(half)), []));

  test('when they have left the field', () =>
    assert.deepEqual(shown(play(half, { type: 'left', name: 'email' })), ['email/malformed']));

  test('not because a field was only passed', () =>
    assert.deepEqual(shown(play({ type: 'left', name: 'email' }, { type: 'left', name: 'message' })), []));

  test('all of them once send was pressed, and each is gone as soon as it is mended', () => {
    const tried = play(half, { type: 'tried' });
    assert.deepEqual(shown(tried), ['message/missing', 'email/malformed', 'consent/missing']);
    assert.deepEqual(shown(reduce(tried, { type: 'gave', contact: { email: 'ann@example.org' } })), [
      'message/missing',
      'consent/missing',
    ]);
  });
});

describe('what the tab keeps', () => {
  const again = (session: Session) => restored(JSON.parse(JSON.stringify(toKeep(session))));

  const ticket = {
    ...seal,
    department: 'orders',
    departmentName: 'Orders',
    ruleId: 'late',
    message: 'where?',
    contact: {},
    fields: {},
    fieldLabels: {},
    context: [],
    attachments: [],
  };

  test('is no slip that could not be drawn', () => {
    assert.deepEqual(readTicket(ticket), ticket);
    const needed = Object.keys(ticket).filter(
      (key) => !['ruleId', 'context', 'department', 'message'].includes(key),
    );
    for (const key of needed) assert.equal(readTicket({ ...ticket, [key]: undefined }), undefined, key);
    for (const odd of [{ createdAt: 'yesterday' }, { answerBy: 'soon' }, { attachments: {} }])
      assert.equal(readTicket({ ...ticket, ...odd }), undefined, JSON.stringify(odd));
  });

  test('is the draft, the place and the key', () => {
    const session = play(
      { type: 'chose-topic', topic: 'order-late' },
      { type: 'wrote', message: 'where?' },
      { type: 'gave', contact: { email: 'ann@example.org' } },
      { type: 'answered', field: 'neighbours', value: true },
      { type: 'ticked', line: 'page', on: false },
      { type: 'consented', on: true },
      { type: 'went', to: 'message' },
      { type: 'sealed', seal },
    );
    assert.deepEqual(again(session), session);
    const slip = reduce(session, {
      type: 'posted',
      ticket,
    });
    assert.deepEqual(again(slip)?.place, slip.place);
  });

  test('is read with care', () => {
    for (const odd of [undefined, null, 7, 'x', [], {}, { v: 2 }]) assert.equal(restored(odd), undefined);
    assert.deepEqual(restored({ v: 1 }), firstSession);
    const wild = {
      v: 1,
      place: { name: 'slip', ticket: {} },
      draft: { message: 7, fields: [1], without: [1] },
      seal: {},
    };
    assert.deepEqual(restored(wild)?.draft, { ...firstSession.draft, fields: {} });
    assert.deepEqual(restored(wild)?.place, { name: 'topic' });
    const proto = JSON.parse(
      '{"v":1,"draft":{"__proto__":{"message":"x"},"fields":{"__proto__":"x"}}}',
    ) as unknown;
    assert.equal(restored(proto)?.draft.message, '');
  });
});
