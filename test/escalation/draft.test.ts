import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDepartments, type Departments } from '../../src/escalation/index.js';
import { addressee, fieldsAsked, OTHER, problemsOf } from '../../src/escalation/session.js';
import { around, department, desk, draft } from './desk.js';

const codes = (over: Parameters<typeof draft>[0], to = 'orders') =>
  problemsOf(desk, draft(over), department(to)).map(({ name, code }) => `${name}: ${code}`);

const fine = {
  topic: OTHER,
  message: 'Where are you?',
  contact: { name: '', email: 'ann@example.org', phone: '' },
  consent: true,
};

describe('what is still open in a message', () => {
  test('nothing, once the few things are there', () => assert.deepEqual(codes(fine), []));

  test('everything that is asked, in the order of the form', () =>
    assert.deepEqual(codes({ topic: 'order-late' }), [
      'field-order-number: field/missing',
      'message: message/missing',
      'email: email/missing',
      'consent: consent/missing',
    ]));

  test('an address that cannot be one', () => {
    for (const email of ['ann', 'ann@', '@example.org', 'ann@example', 'a b@example.org'])
      assert.deepEqual(codes({ ...fine, contact: { name: '', email, phone: '' } }), [
        'email: email/malformed',
      ]);
  });

  test('a telephone number is enough where they call back, and only there', () => {
    const contact = { name: '', email: '', phone: '+49 40 555 01 40' };
    assert.deepEqual(codes({ ...fine, contact }, 'finance'), []);
    assert.deepEqual(codes({ ...fine, contact }, 'orders'), ['email: email/missing']);
    const odd = { ...contact, email: 'ann@example.org', phone: 'call me' };
    assert.deepEqual(codes({ ...fine, contact: odd }, 'finance'), ['phone: phone/malformed']);
    assert.deepEqual(codes({ ...fine, contact: odd }, 'orders'), []);
  });

  test('a message as long as a book', () =>
    assert.deepEqual(codes({ ...fine, message: 'a'.repeat(10_001) }), ['message: message/too-long']));

  test('spaces are no message', () =>
    assert.deepEqual(codes({ ...fine, message: ' \n ' }), ['message: message/missing']));

  test('a field is held to its kind', () => {
    const kinds = { email: 'x', tel: 'x', url: 'x y', number: 'ten', date: '2026-02-30' };
    const good = {
      email: 'a@b.example',
      tel: '040 555',
      url: 'shop.example/a',
      number: '1,5',
      date: '2026-02-28',
    };
    for (const [type, bad] of Object.entries(kinds)) {
      const file = JSON.parse(JSON.stringify(FILE)) as { topics: { fields: { type: string }[] }[] };
      (file.topics[0]?.fields[0] as { type: string }).type = type;
      const own = parseDepartments(file).model as Departments;
      const judge = (value: string) =>
        problemsOf(own, draft({ ...fine, topic: 't', fields: { f: value } }), own.departments[0]!).map(
          ({ code }) => code,
        );
      assert.deepEqual(judge(bad), ['field/malformed'], type);
      assert.deepEqual(judge(good[type as keyof typeof good]), [], type);
      assert.deepEqual(judge('x'.repeat(1001)), ['field/too-long'], type);
    }
  });
});

const FILE = {
  version: 1,
  departments: [{ id: 'd', name: 'D' }],
  topics: [{ id: 't', label: 'T', fields: [{ id: 'f', label: 'F', type: 'text' }] }],
  routing: [{ id: 'all', when: {}, to: 'd' }],
};

describe('fields that depend on the topic', () => {
  const asked = (over: Parameters<typeof draft>[0]) => fieldsAsked(desk, draft(over)).map(({ id }) => id);

  test('none for something else', () => assert.deepEqual(asked({ topic: OTHER }), []));

  test('one more where an answer asks for it', () => {
    const topic = 'order-late';
    assert.deepEqual(asked({ topic }), ['order-number', 'tracking']);
    assert.deepEqual(asked({ topic, fields: { tracking: 'delivered' } }), [
      'order-number',
      'tracking',
      'neighbours',
    ]);
  });

  test('answers to another topic count for nothing', () =>
    assert.deepEqual(
      asked({ topic: 'charged-twice', fields: { tracking: 'delivered', 'paid-by': 'card' } }),
      ['order-number', 'paid-by', 'pending', 'amounts'],
    ));
});

describe('who gets it', () => {
  const to = (over: Parameters<typeof draft>[0], more = {}) => {
    const { department: found, ruleId } = addressee(desk, draft(over), { ...around, ...more });
    return `${found.id} by ${ruleId}`;
  };

  test('whom the rules say', () => {
    assert.equal(to({ topic: 'charged-twice' }), 'finance by money');
    assert.equal(to({ topic: 'order-damaged', fields: { wish: 'part' } }), 'products by part-wanted');
    assert.equal(to({ topic: OTHER }), 'company by everything-else');
  });

  test('what was read and decided before counts', () => {
    assert.equal(to({ topic: OTHER }, { category: 'products' }), 'products by read-about-products');
    const verdict = { kind: 'verdict', lineId: '1', title: 'Lamp', eligible: 'no', text: 'Too late' };
    assert.equal(to({ topic: OTHER }, { trail: [verdict] }), 'returns by asked-for-a-return');
  });

  test('whom the visitor chose, before any rule', () =>
    assert.equal(to({ topic: 'charged-twice', department: 'company' }), 'company by visitor'));

  test('a department that is no longer there is not chosen', () =>
    assert.equal(to({ topic: 'charged-twice', department: 'gone' }), 'finance by money'));
});
