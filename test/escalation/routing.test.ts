import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import {
  type DraftFacts,
  openInstead,
  parseDepartments,
  route,
  searchableTopics,
  SHOWN_TOPICS,
  suggestTopics,
} from '../../src/escalation/index.js';
import { desk, deskFile, hours } from './helpers.js';

const people = (id: string, more: object = {}): object => ({
  id,
  name: id,
  answers: { within: 'P1D' },
  ...more,
});

const SHOP = desk(
  deskFile(
    {},
    {
      departments: ['delivery', 'returns', 'finance', 'nordic', 'service'].map((id) => people(id)),
      topics: [
        { id: 'late', label: 'My order is late', keywords: ['not arrived', 'where is my parcel', 'delay'] },
        {
          id: 'damaged',
          label: 'Something arrived damaged',
          keywords: ['broken', 'scratched', 'cracked'],
          fields: [{ id: 'when', label: 'When?', type: 'date' }],
        },
        {
          id: 'money',
          label: 'Payment or refund',
          keywords: ['charged twice', 'refund missing', 'invoice'],
          fields: [{ id: 'paid-by', label: 'Paid by', type: 'select', options: ['Card', 'PayPal'] }],
        },
      ],
      routing: [
        { id: 'north', when: { country: ['SE', 'FI', 'NO'], locale: ['sv', 'fi'] }, to: 'nordic' },
        { id: 'doubt', when: { verdict: ['review', 'NEEDS_EVIDENCE'] }, to: 'returns' },
        { id: 'paypal', when: { topic: 'money', 'paid-by': 'PayPal' }, to: 'finance' },
        { id: 'cards', when: { field: { 'paid-by': ['card', 'gift card'] } }, to: 'finance' },
        { id: 'furniture', when: { topic: ['late', 'damaged'], category: 'furniture' }, to: 'delivery' },
        { id: 'broken', when: { topic: 'damaged' }, to: 'returns' },
        { id: 'late', when: { topic: 'late' }, to: 'delivery' },
        { id: 'rest', when: {}, to: 'service' },
      ],
    },
  ),
);

const CASES: readonly (readonly [what: string, draft: DraftFacts, department: string, ruleId: string])[] = [
  ['nothing said', {}, 'service', 'rest'],
  ['a topic', { topic: 'late' }, 'delivery', 'late'],
  ['another topic', { topic: 'damaged' }, 'returns', 'broken'],
  ['a topic without a rule', { topic: 'money' }, 'service', 'rest'],
  ['a topic that does not exist', { topic: 'wether' }, 'service', 'rest'],
  ['the earlier of two rules', { topic: 'damaged', category: 'furniture' }, 'delivery', 'furniture'],
  ['a list of topics, the other', { topic: 'late', category: 'furniture' }, 'delivery', 'furniture'],
  ['half of a rule', { category: 'furniture' }, 'service', 'rest'],
  ['capitals', { topic: 'damaged', category: 'Furniture' }, 'delivery', 'furniture'],
  ['country and language', { country: 'SE', locale: 'sv', topic: 'late' }, 'nordic', 'north'],
  ['a language with its country', { country: 'fi', locale: 'fi-FI' }, 'nordic', 'north'],
  ['a language that only begins alike', { country: 'NO', locale: 'fil' }, 'service', 'rest'],
  ['country without language', { country: 'SE', topic: 'late' }, 'delivery', 'late'],
  ['a verdict as a word', { verdict: 'review', topic: 'late' }, 'returns', 'doubt'],
  ['a verdict as the engine gives it', { verdict: { eligible: 'review', reasons: [] } }, 'returns', 'doubt'],
  [
    'a reason of a verdict',
    { verdict: { eligible: 'no', reasons: [{ code: 'NEEDS_EVIDENCE' }] } },
    'returns',
    'doubt',
  ],
  [
    'verdicts of several lines',
    {
      verdict: [
        { lineId: '1', verdict: { eligible: 'yes' } },
        { lineId: '2', verdict: { eligible: 'review' } },
      ],
    },
    'returns',
    'doubt',
  ],
  ['a verdict that is clear', { verdict: { eligible: 'yes', reasons: [] } }, 'service', 'rest'],
  ['a field beside a topic', { topic: 'money', fields: { 'paid-by': 'PayPal' } }, 'finance', 'paypal'],
  ['a field of another value', { topic: 'money', fields: { 'paid-by': 'Invoice' } }, 'service', 'rest'],
  ['a field by itself', { fields: { 'paid-by': 'Card' } }, 'finance', 'cards'],
  ['several ticks of a field', { fields: { 'paid-by': ['Voucher', 'Gift card'] } }, 'finance', 'cards'],
  ['a message alone decides nothing', { message: 'late late late' }, 'service', 'rest'],
  [
    'names that every object has',
    JSON.parse('{"topic": "constructor", "fields": {"__proto__": "card"}}') as DraftFacts,
    'service',
    'rest',
  ],
  ['null for what is not known', { topic: null, fields: null } as unknown as DraftFacts, 'service', 'rest'],
]; // prettier-ignore

describe('who gets a message', () => {
  for (const [what, draft, department, ruleId] of CASES) {
    it(`${what}: ${department} by ${ruleId}`, () => {
      const decided = route(SHOP, draft, 0);
      assert.deepEqual([decided.department, decided.ruleId], [department, ruleId]);
    });
  }

  it('the right people in the morning, not others at night; who is open now can be asked', () => {
    const open = desk(
      deskFile(
        {},
        {
          departments: [
            people('returns', { hours: hours('Europe/Berlin', 'Mo-Fr 09:00-17:00'), fallback: 'service' }),
            people('service', { hours: hours('Europe/Berlin', 'Mo-Fr 09:00-17:00'), fallback: 'night' }),
            people('night', { hours: hours('Asia/Kolkata', 'Mo-Su 00:00-12:00') }),
          ],
          routing: [{ id: 'all', when: {}, to: 'returns' }],
        },
      ),
    );
    const [returns] = open.departments;
    assert.ok(returns);
    const night = Date.parse('2026-11-24T22:00:00+01:00');
    assert.equal(route(open, {}, night).department, 'returns');
    assert.equal(openInstead(open, returns, night)?.id, 'night');
    assert.equal(openInstead(open, returns, Date.parse('2026-11-24T10:00:00+01:00')), undefined);
    assert.equal(openInstead(open, returns, Date.parse('2026-11-24T18:00:00+01:00')), undefined);
  });

  it('a file without a last rule still leads to somebody', () => {
    const { model } = parseDepartments(
      deskFile(
        {},
        {
          topics: [{ id: 't', label: 'T', department: 'b' }],
          routing: [],
          departments: [people('a'), people('b')],
        },
      ),
    );
    assert.ok(model);
    assert.deepEqual(
      [{}, { topic: 't' }].map((draft) => route(model, draft, 0).department),
      ['a', 'b'],
    );
    assert.equal(route(model, {}, 0).ruleId, 'no-rule');
  });
});

describe('the topics offered for a text', () => {
  it('are those it speaks of, in the words of the visitor, and then the others', async () => {
    const search = createIndex(searchableTopics(SHOP), { language: await loadLanguage('en') });
    const offered = (text: string): string[] => suggestTopics(SHOP, search, text).map(({ id }) => id);
    assert.deepEqual(offered('the lamp came brokn and scratched')[0], 'damaged');
    assert.deepEqual(offered('you have charged me twice')[0], 'money');
    assert.deepEqual(offered(''), ['late', 'damaged', 'money']);
    assert.deepEqual(offered('xylophone'), ['late', 'damaged', 'money']);
    assert.equal(new Set(offered('refund for a broken thing that is late')).size, 3);
  });

  it('are never more than seven', async () => {
    const topics = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, label: `Lamps of kind ${i}` }));
    const many = desk(deskFile({}, { topics }));
    const search = createIndex(searchableTopics(many), { language: await loadLanguage('en') });
    for (const text of ['', 'lamps', 'lamps of kind 11']) {
      assert.equal(suggestTopics(many, search, text).length, SHOWN_TOPICS);
    }
    assert.equal(suggestTopics(many, search, 'kind 11')[0]?.id, 't11');
  });
});
