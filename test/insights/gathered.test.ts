import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarIn, Gathered, type LogEvent, MOST_QUESTIONS } from '../../src/insights/index.js';

let number = 0;
const event = (type: string, detail: object, at = '2026-11-02T09:00:00Z'): LogEvent => ({
  type,
  id: `evt_${number++}`,
  at: Date.parse(at),
  locale: 'en-GB',
  detail: { ...detail },
});

const asks = (query: unknown, total = 1, at?: string): LogEvent =>
  event('search-settled', { query, total, top: [] }, at);

describe('gathering events', () => {
  it('takes capitals and spaces as the same question, and masks what is a person’s', () => {
    const gathered = new Gathered({ timezone: 'UTC' });
    for (const query of [
      'Where is it',
      'where  is it ',
      'WHERE IS IT HP-10293',
      'where is it ann@example.org',
      'HP-10293',
    ])
      gathered.add(asks(query, 0));
    assert.deepEqual(
      gathered.questions.list().map(({ text, asked, missed, locale }) => [text, asked, missed, locale]),
      [
        ['Where is it', 4, 4, 'en'],
        ['[number]', 1, 1, 'en'],
      ],
    );
  });

  it('counts an event that comes twice once', () => {
    const gathered = new Gathered({ timezone: 'UTC' });
    const once = asks('lamp');
    for (const one of [once, asks('lamp'), once]) gathered.add(one);
    assert.deepEqual([gathered.events, gathered.twice, gathered.questions.asked], [2, 1, 2]);
  });

  it('counts the days asked for, in the time zone asked for', () => {
    const day = Date.parse('2026-11-02') / 86_400_000;
    const gathered = new Gathered({ timezone: 'Europe/Berlin', from: day, to: day });
    for (const at of [
      '2026-11-01T22:59:59Z',
      '2026-11-01T23:00:00Z',
      '2026-11-02T22:59:59Z',
      '2026-11-02T23:00:00Z',
    ])
      gathered.add(asks('lamp', 1, at));
    assert.deepEqual([gathered.events, gathered.outside], [2, 2]);
  });

  it('holds no more than it may, keeps the frequent and counts all', () => {
    const gathered = new Gathered({ timezone: 'UTC' });
    for (let i = 0; i < MOST_QUESTIONS * 1.6; i++) {
      gathered.add(
        asks(
          `question ${i.toString(36).replace(/\d/g, 'x')} ${'abcdefghij'[i % 10]}${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] ?? '')}`,
        ),
      );
      if (i % 10 === 0) gathered.add(asks('the frequent one'));
    }
    const list = gathered.questions.list();
    assert.ok(list.length <= MOST_QUESTIONS * 1.25 + 1, String(list.length));
    assert.equal(list[0]?.text, 'the frequent one');
    assert.equal(list[0]?.asked, MOST_QUESTIONS * 0.16);
    const kept = list.reduce((sum, { asked }) => sum + asked, 0);
    assert.equal(kept + gathered.questions.forgotten, gathered.questions.asked);
  });

  it('takes nothing that is not as an element tells it', () => {
    const gathered = new Gathered({ timezone: 'UTC' });
    for (const detail of [
      {},
      { query: 3 },
      { query: ' ' },
      { items: 'x' },
      { items: [null, { verdict: 4 }] },
      { articleId: {} },
    ])
      for (const type of [
        'search-settled',
        'article-opened',
        'article-rated',
        'verdict-reached',
        'step-changed',
        'department-suggested',
        'action-requested',
        'ticket-exploded',
        '__proto__',
      ])
        gathered.add(event(type, detail));
    assert.deepEqual(
      [gathered.questions.asked, gathered.articles.opened, gathered.steps.list(), gathered.rulings.all],
      [0, 0, [], { yes: 0, no: 0, review: 0 }],
    );
  });
});

describe('the calendar', () => {
  it('follows summer time, half hours and the week from Monday', () => {
    const moment = (zone: string, at: string) => {
      const { weekday, hour } = calendarIn(zone)(Date.parse(at));
      return [weekday, hour];
    };
    assert.deepEqual(moment('UTC', '1970-01-01T00:00:00Z'), [3, 0]);
    assert.deepEqual(moment('UTC', '2026-11-02T00:00:00Z'), [0, 0]);
    assert.deepEqual(moment('Europe/Berlin', '2026-10-25T00:59:59Z'), [6, 2]);
    assert.deepEqual(moment('Europe/Berlin', '2026-10-25T01:00:00Z'), [6, 2]);
    assert.deepEqual(moment('Europe/Berlin', '2026-10-25T02:00:00Z'), [6, 3]);
    assert.deepEqual(moment('Asia/Kathmandu', '2026-11-01T18:14:59Z'), [6, 23]);
    assert.deepEqual(moment('Asia/Kathmandu', '2026-11-01T18:15:00Z'), [0, 0]);
  });
});
