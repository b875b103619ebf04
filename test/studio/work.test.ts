import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/cli/in-a-page.js';
import { parseReturns } from '../../src/returns/index.js';
import { hashOfRoute, routeOf } from '../../src/studio/route.js';
import { matching, rowsOf } from '../../src/studio/work/articles.js';
import { check, golden, search } from '../../src/studio/work/desk-work.js';
import { effectOf } from '../../src/studio/work/lab.js';
import { newArticle } from '../../src/studio/work/new-article.js';
import type { Golden, Texts } from '../../src/studio/work/protocol.js';
import { DAY, overDays } from '../../src/studio/work/time-machine.js';
import { verdictDiff } from '../../src/studio/work/verdict-diff.js';
import { articleChanges } from '../../src/studio/work/visible-changes.js';
import { deskbell } from '../helpers/command-line.js';

const demo = (name: string) => readFile(new URL(`../../demo/content/${name}`, import.meta.url), 'utf8');
const now = Date.UTC(2026, 10, 27);

const NAMES = [
  'desk.json',
  'faq.en.json',
  'faq.ru.json',
  'guides.en.json',
  'guides.ru.json',
  'departments.en.json',
  'departments.ru.json',
  'returns.json',
  'returns.ru.json',
  'check.json',
];

const texts = async (): Promise<Texts> =>
  Promise.all(NAMES.map(async (name) => [name, await demo(name)] as const));

describe('what the worker says', () => {
  it('are the problems of `deskbell check`, word for word', async (t) => {
    const broken = (await texts()).map(([name, text]) => {
      const worse = text
        .replace('"question": "Who is Hearth & Pine?"', '"question": ""')
        .replace('"topic": "data-wish"', '"topic": "data-wsh"');
      return [name, worse] as const;
    });
    const found = await check({ texts: broken, now });
    assert.ok(found.length >= 1);
    assert.deepEqual(
      found.filter(({ code }) => code === 'content/empty').map(({ file }) => file),
      ['faq.en.json'],
    );
    const dir = await mkdtemp(join(tmpdir(), 'studio-check-'));
    t.after(() => rm(dir, { recursive: true }));
    for (const [name, text] of broken) await writeFile(join(dir, name), text);
    const { stdout } = await deskbell(['check', ...NAMES.map((name) => join(dir, name)), '--json'], { now });
    const plain = (list: readonly Pick<Finding, 'code' | 'message' | 'line' | 'column'>[]): string[] =>
      list.map(({ code, message, line, column }) => `${line}:${column} ${code} ${message}`);
    assert.deepEqual(plain(found), plain(JSON.parse(stdout.replaceAll(`${dir}/`, '')) as Finding[]));
  });

  it('is nothing about the demo as it is', async () => {
    assert.deepEqual(await check({ texts: await texts(), now }), []);
  });

  it('is about one file among the others where it is named', async () => {
    const some = (await texts()).map(
      ([name, text]) => [name, text.replaceAll('"question": "', '"question": " ')] as const,
    );
    const found = await check({ texts: some, now, only: 'desk.json' });
    assert.ok(found.every(({ file }) => file === 'desk.json'));
  });

  it('finds what `ask` finds, and why', async () => {
    const asked = await search({ texts: await texts(), now, file: 'faq.en.json', query: 'where is my mony' });
    assert.equal(asked?.corrected, 'where is my money');
    assert.ok(asked?.hits[0]?.fields.length);
    assert.ok(asked?.words.some(({ words }) => words.some(({ how }) => how === 'corrected')));
  });

  it('is undefined for a file that holds nothing', async () => {
    assert.equal(await search({ texts: [['faq.json', '{}']], now, file: 'faq.json', query: 'a' }), undefined);
    assert.equal(await golden({ texts: [], now, file: 'faq.json' }), undefined);
  });
});

describe('golden questions before and after', () => {
  const one = (query: string, passed: boolean): Golden => ({
    query,
    expect: ['a'],
    within: 3,
    rank: passed ? 1 : 0,
    passed,
    found: [],
  });

  it('are broken, mended, or fail as before', () => {
    const effect = effectOf(
      [one('stays', true), one('breaks', true), one('mends', false), one('fails', false)],
      [one('stays', true), one('breaks', false), one('mends', true), one('fails', false), one('new', false)],
    );
    assert.deepEqual(
      [effect.broken, effect.mended, effect.failing].map((list) => list.map(({ query }) => query)),
      [['breaks', 'new'], ['mends'], ['fails']],
    );
  });
});

describe('the time machine', () => {
  it('tells from which day to which the answer for an item is the same', async () => {
    const { model } = parseReturns({
      policyVersion: '1',
      timezone: 'UTC',
      currency: 'EUR',
      policies: [
        {
          id: 'standard',
          kind: 'finite-window',
          window: { days: 30, clock: 'delivered' },
          resolutions: [{ type: 'refund-original' }],
        },
      ],
      rules: [{ id: 'all', when: {}, use: 'standard' }],
    });
    assert.ok(model);
    const order = {
      orderedAt: '2026-11-01T12:00:00Z',
      deliveredAt: '2026-11-01T12:00:00Z',
      country: 'US',
      lines: [{ lineId: '1', price: 10 }],
    };
    const start = Date.parse(order.orderedAt);
    const [line] = overDays(model, order, { start, days: 60 });
    assert.deepEqual(
      line?.stretches.map(({ from, to, eligible }) => [from, to, eligible]),
      [
        [0, 30, 'yes'],
        [31, 59, 'no'],
      ],
    );
    assert.equal(DAY, 24 * 60 * 60 * 1000);
  });
});

describe('a changed policy', () => {
  it('is told by the verdicts on the sample orders that it changes', async () => {
    const [policy, orders] = [
      JSON.parse(await demo('returns.json')),
      JSON.parse(await demo('orders.json')).orders,
    ];
    const asOf = Date.parse('2026-12-10T12:00:00Z');
    assert.deepEqual(verdictDiff(policy, policy, { orders, asOf })?.turned, []);
    const shorter = structuredClone(policy);
    shorter.policies[0].window.days = 10;
    const found = verdictDiff(policy, shorter, { orders, asOf });
    assert.ok(
      found?.turned.some(
        ({ changes }) => changes.includes('yes → no') || changes.some((one) => one.startsWith('until')),
      ),
    );
    assert.equal(
      found?.total,
      orders.reduce((sum: number, one: { lines: unknown[] }) => sum + one.lines.length, 0),
    );
    assert.equal(verdictDiff(policy, {}, { orders, asOf }), undefined);
  });
});

describe('what visitors will see', () => {
  it('is told apart from what only the search sees', () => {
    const before = {
      articles: [
        { id: 'a', question: 'Q', answer: 'Old.', tags: ['x'] },
        { id: 'b', question: 'B' },
      ],
    };
    const after = {
      articles: [
        { id: 'a', question: 'Q', answer: 'New.', tags: ['x', 'y'] },
        { id: 'c', question: 'C' },
      ],
    };
    assert.deepEqual(
      articleChanges(before, after).map(({ kind, id, fields }) => [
        kind,
        id,
        fields.map(({ field, visible }) => `${field} ${visible}`),
      ]),
      [
        ['changed', 'a', ['answer true', 'tags false']],
        ['new', 'c', ['id false', 'question true']],
        ['gone', 'b', ['id false', 'question true']],
      ],
    );
  });

  it('is nothing where nothing changed, whatever the file holds', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, { articles: 1 }, { articles: [null, 1, 'x'] }])
      assert.deepEqual(articleChanges(value, value), []);
  });
});

describe('the list of articles', () => {
  const value = {
    articles: [
      { id: 'a', question: 'Où est ma commande ?' },
      { id: 'b', question: 'B', tags: ['refund'] },
      7,
    ],
  };

  it('counts the problems of each, and takes what is half written', () => {
    const at = (index: number, level: 'error' | 'advice') => ({
      file: 'f',
      line: 1,
      column: 1,
      level,
      code: 'c',
      message: 'm',
      path: ['articles', index, 'question'],
    });
    const rows = rowsOf(value, [at(1, 'error'), at(1, 'advice'), at(0, 'advice')]);
    assert.deepEqual(
      rows.map(({ question, errors, others }) => [question, errors, others]),
      [
        ['Où est ma commande ?', 0, 1],
        ['B', 1, 1],
        ['', 0, 0],
      ],
    );
  });

  it('finds by any word, without accents', () => {
    const rows = rowsOf(value, []);
    assert.deepEqual(
      ['ou commande', 'REFUND', 'nothing', ''].map((words) => matching(rows, value, words).length),
      [1, 1, 0, 3],
    );
  });

  it('gives a new article an id that nobody has', () => {
    assert.equal(newArticle({ articles: [{ id: 'new-question' }] }, 'New question').id, 'new-question-2');
    assert.equal(newArticle([], '…').id, 'article');
  });
});

describe('an address of the studio', () => {
  it('is read as it was written, whatever the file is called', () => {
    const route = { view: 'articles', file: 'de/faq #1.json', article: 12 } as const;
    assert.deepEqual(routeOf(hashOfRoute(route)), route);
  });

  it('leads to the articles where it is unknown', () => {
    for (const hash of ['', '#', '#/nowhere', '#/%E0%A4%A/x', '#/articles//-1'])
      assert.equal(routeOf(hash).view, 'articles');
  });
});
