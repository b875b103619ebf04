import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { route, type TrailEntry } from '../../src/escalation/index.js';
import { factsOf, linesOf, referenceOf, type Sending, ticketOf } from '../../src/escalation/session.js';
import { around, desk, draft, words } from './desk.js';

const key = 'esc_00112233445566778899aabbccddeeff';
const trail: readonly TrailEntry[] = [
  { kind: 'search', query: 'lamp broken', found: 3 },
  { kind: 'article', articleId: 'arrived-damaged', title: 'My order arrived damaged' },
  { kind: 'search', query: 'lamp broken', found: 4 },
  { kind: 'order', orderNumber: 'HP-482913' },
];

const sending = (over: Partial<Sending> = {}): Sending => ({
  desk,
  lines: linesOf(trail, words),
  files: [{ name: 'lamp.jpg', type: 'image/jpeg', size: 1200 }],
  key,
  reference: referenceOf(key),
  createdAt: '2026-11-27T11:00:00.000Z',
  locale: 'en',
  page: 'https://shop.example/cart',
  spam: {},
  ...over,
});

const written = draft({
  topic: 'order-damaged',
  message: ' The shade is cracked. ',
  contact: { name: 'Ann', email: 'ann@example.org ', phone: '' },
  fields: { 'order-number': 'HP-482913', wish: 'new', tracking: 'delivered' },
  consent: true,
});

const way = route(desk, factsOf(desk, written, around), Date.parse('2026-11-27T11:00:00Z'));

describe('a ticket', () => {
  test('says who, what, and what was tried before', () => {
    const ticket = ticketOf(written, way, sending({ token: 'ok', spam: { tooFast: true } }));
    assert.deepEqual(ticket, {
      key,
      reference: referenceOf(key),
      createdAt: '2026-11-27T11:00:00.000Z',
      locale: 'en',
      page: 'https://shop.example/cart',
      department: 'returns',
      departmentName: 'Returns and exchanges',
      ruleId: 'damaged-or-wrong',
      topic: 'order-damaged',
      topicLabel: 'Something is damaged or faulty',
      message: 'The shade is cracked.',
      contact: { name: 'Ann', email: 'ann@example.org' },
      fields: { 'order-number': 'HP-482913', wish: 'new' },
      fieldLabels: { 'order-number': 'Order number', wish: 'What would help you most?' },
      context: linesOf(trail, words)
        .slice(0, 3)
        .map(({ kind, label, value }) => ({ kind, label, value })),
      attachments: [{ part: 'attachment-1', name: 'lamp.jpg', type: 'image/jpeg', size: 1200 }],
      consent: desk.consent,
      answerBy: '2026-11-28T12:00:00+01:00',
      spam: { tooFast: true },
      token: 'ok',
    });
    assert.deepEqual(JSON.parse(JSON.stringify(ticket)), ticket);
  });

  test('holds nothing of what was unticked', () => {
    const without = ['search:lamp broken', 'page', 'locale'];
    const ticket = ticketOf({ ...written, without }, way, sending());
    assert.deepEqual(
      ticket.context.map(({ kind }) => kind),
      ['article', 'order'],
    );
    assert.ok(!('page' in ticket) && !('locale' in ticket));
    assert.ok(!JSON.stringify(ticket).includes('lamp broken'));
  });

  test('holds no card number, wherever it was written', () => {
    const card = '4111 1111 1111 1111';
    const lines = linesOf([{ kind: 'search', query: `refund ${card}`, found: 0 }], words);
    const told = { ...written, message: `Paid with ${card}`, fields: { 'order-number': card } };
    const text = JSON.stringify(ticketOf(told, way, sending({ lines })));
    assert.ok(!text.includes(card) && !text.includes('4111'), text);
    assert.ok(text.includes('Paid with •••• 1111'));
  });

  test('leaves the telephone number with those who do not call', () => {
    const contact = { name: '', email: 'ann@example.org', phone: '+49 40 555 01 40' };
    assert.deepEqual(ticketOf({ ...written, contact }, { ...way, department: 'orders' }, sending()).contact, {
      email: 'ann@example.org',
    });
    assert.deepEqual(ticketOf({ ...written, contact }, way, sending()).contact, {
      email: 'ann@example.org',
      phone: '+49 40 555 01 40',
    });
  });
});

describe('lines of what goes along', () => {
  test('each step once, at its last place, then page and language', () =>
    assert.deepEqual(
      linesOf(trail, words).map(({ id }) => id),
      ['article:arrived-damaged', 'search:lamp broken', 'order:HP-482913', 'page', 'locale'],
    ));

  test('the newest twenty steps at most', () => {
    const many: TrailEntry[] = Array.from({ length: 50 }, (_, i) => ({
      kind: 'search',
      query: `q${i}`,
      found: i,
    }));
    const ids = linesOf(many, words).map(({ id }) => id);
    assert.equal(ids.length, 22);
    assert.equal(ids[0], 'search:q30');
  });
});

describe('a reference', () => {
  test('has letters that are not misread, the same for the same key', () => {
    assert.equal(referenceOf(key), referenceOf(key));
    assert.match(referenceOf(key), /^DB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(referenceOf('esc_00000000000000000000000000000000'), 'DB-0000-0000');
    assert.equal(referenceOf('esc_000000000000000000000000ffffffffff'), 'DB-ZZZZ-ZZZZ');
  });

  test('differs where keys differ', () => {
    const all = Array.from({ length: 1000 }, (_, i) =>
      referenceOf(`esc_${String(i * 7919).padStart(32, '0')}`),
    );
    assert.equal(new Set(all).size, 1000);
  });
});
