// The search endpoint, asked over HTTP, with a real PostgreSQL server behind it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { type Database, connect, prepare } from '../../demo/backend/database.js';
import { removeArticles, saveArticles } from '../../demo/backend/search/index-articles.js';
import type { Answer } from '../../demo/backend/search/search.js';
import { startBackend } from '../../demo/backend/server.js';
import { type Postgres, noPostgres, startPostgres } from '../helpers/postgres.js';

const ENGLISH = [
  {
    id: 'refund',
    question: 'When do I get my refund?',
    answer: 'Five working days after your parcel reached us.',
    category: 'returns',
    alternatePhrases: ['Where is my money?'],
    tags: ['bank'],
  },
  {
    id: 'track',
    question: 'Where is my order?',
    answer: 'Open the **tracking link** in the mail about your delivery.',
    alternatePhrases: ['Track my parcel'],
  },
  { id: 'cafe', question: 'Is there a café in the store?', answer: 'Yes, on the first floor.' },
  {
    id: 'hostile',
    question: 'Is \u0001<b>bold</b>\u0002 furniture dangerous?',
    answer: 'No \u0001wardrobe\u0002 ever <img src=x onerror=alert(1)> fell.',
  },
];
const RUSSIAN = [
  { id: 'vozvrat', question: 'Как вернуть товар?', answer: 'В течение 30 дней отправьте посылку обратно.' },
  { id: 'oplata', question: 'Чем можно оплатить заказ?', answer: 'Картой или наличными курьеру.' },
];
const GERMAN = [
  {
    id: 'rueckgabe',
    question: 'Wie kann ich Möbel zurückgeben?',
    answer: 'Bringen Sie die Möbelstücke in eine Filiale.',
  },
  { id: 'groesse', question: 'Welche Größe hat das Regal?', answer: 'Die Maße stehen auf der Verpackung.' },
];

describe('the search of the backend', { skip: noPostgres }, () => {
  let postgres: Postgres;
  let db: Database;
  let backend: { url: string; close(): Promise<void> };
  before(async () => {
    postgres = await startPostgres();
    db = connect(postgres.url);
    await prepare(db);
    await prepare(db);
    await saveArticles(db, 'en-GB', ENGLISH);
    await saveArticles(db, 'ru', RUSSIAN);
    await saveArticles(db, 'de', GERMAN);
    backend = await startBackend({ databaseUrl: postgres.url, origins: ['https://shop.example'], port: 0 });
  });
  after(async () => {
    await backend.close();
    await db.end();
    await postgres.stop();
  });

  const get = (params: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${backend.url}/search?${new URLSearchParams(params)}`, { headers });
  const ask = async (q: string, more: Record<string, string> = {}): Promise<Answer> => {
    const response = await get({ q, ...more });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as Answer;
  };
  const first = async (q: string, locale = 'en') => (await ask(q, { locale })).hits[0]?.id;

  it('answers in the shape that is promised', async () => {
    const { hits, ...rest } = await ask('when is my refund coming');
    assert.deepEqual(rest, { version: 1, query: 'when is my refund coming', total: rest.total, nearest: [] });
    const { score, ...hit } = hits[0] as Answer['hits'][number];
    assert.ok(score > 0);
    assert.deepEqual(hit, {
      id: 'refund',
      marks: {
        question: 'When do I get my \u0001refund\u0002?',
        answer: 'Five working days after your parcel reached us.',
      },
      article: {
        id: 'refund',
        question: 'When do I get my refund?',
        answer: 'Five working days after your parcel reached us.',
        category: 'returns',
      },
    });
  });

  it('repairs typing errors, and says so', async () => {
    const { hits, corrected } = await ask('trak my pacrel');
    assert.equal(hits[0]?.id, 'track');
    assert.equal(corrected, 'track my parcel');
    assert.equal((await ask('track my parcel')).corrected, undefined);
  });

  it('answers questions of nothing but stop words', async () => {
    assert.equal(await first('is there a'), 'cafe');
  });

  it('finds what the word being typed may become, only while it is typed', async () => {
    assert.equal((await ask('refu', { typing: '1' })).hits[0]?.id, 'refund');
    assert.equal(
      (await ask('delive', { typing: '1' })).hits[0]?.marks.answer.includes('\u0001delivery\u0002'),
      true,
    );
  });

  it('knows word forms and typing errors of Russian and German', async () => {
    assert.equal(await first('возврат товаров', 'ru'), 'vozvrat');
    assert.equal(await first('оплтаить закза', 'ru'), 'oplata');
    assert.equal(await first('Moebel zurückgeben', 'de'), 'rueckgabe');
    assert.equal(await first('regale groesen größe', 'de'), 'groesse');
  });

  it('does not care for accents', async () => {
    assert.equal(await first('cafe'), 'cafe');
    assert.equal(await first('CAFÉ'), 'cafe');
    const { hits } = await ask('zuruckgeben', { locale: 'de' });
    assert.match(hits[0]?.marks.question ?? '', /\u0001zurückgeben\u0002/);
  });

  it('marks only words that matched, in every form', async () => {
    const { hits } = await ask('tracked deliveries');
    const marked = hits.find(({ id }) => id === 'track')?.marks.answer.match(/\u0001.*?\u0002/gu);
    assert.deepEqual(marked, ['\u0001tracking\u0002', '\u0001delivery\u0002']);
  });

  it('lets no content make marks of its own', async () => {
    const { hits } = await ask('dangerous furniture');
    const hit = hits[0];
    assert.equal(hit?.marks.question, 'Is <b>bold</b> \u0001furniture\u0002 \u0001dangerous\u0002?');
    assert.equal(hit?.marks.answer, 'No wardrobe ever <img src=x onerror=alert(1)> fell.');
    await db.query(
      "UPDATE deskbell.articles SET answer = E'No \\u0001wardrobe\\u0002 fell.' WHERE id = 'hostile'",
    );
    assert.equal((await ask('dangerous furniture')).hits[0]?.marks.answer, 'No wardrobe fell.');
  });

  it('shows the nearest where nothing is an answer, and nothing for nothing', async () => {
    const { hits, total, nearest } = await ask('zygomorphic quasar hyperboloids with my bank');
    assert.deepEqual([hits.length, total], [0, 0]);
    assert.ok(nearest.length > 0);
    for (const q of ['', '   ', '?!', '\u0000', '\u0001\u0002'])
      assert.deepEqual(
        { ...(await ask(q)), query: '' },
        { version: 1, query: '', total: 0, hits: [], nearest: [] },
      );
  });

  it('takes every question as words, never as SQL or as a pattern', async () => {
    const before = await db.query('SELECT count(*) FROM deskbell.articles');
    const hostile = [
      "'; DROP TABLE deskbell.articles; --",
      "refund' OR '1'='1",
      "refund:* & !my | 'x",
      '\\',
      "\\'",
      '$1',
      '%',
      'refund%',
      '_efund',
      "'||pg_sleep(10)||'",
      '<->',
      ':A',
      '(((',
    ];
    for (const q of hostile) for (const typing of ['0', '1']) await ask(q, { typing });
    assert.deepEqual((await db.query('SELECT count(*) FROM deskbell.articles')).rows, before.rows);
    assert.equal((await ask('_efund', { typing: '1' })).query, '_efund');
  });

  it('answers any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const check = async (q: string, typing: boolean) => {
      const { hits } = await ask(q, { typing: typing ? '1' : '0' });
      assert.ok(Array.isArray(hits));
    };
    await fc.assert(fc.asyncProperty(text, fc.boolean(), check), { numRuns: 100, seed: 11 });
  });

  it('answers 5,000 characters of any script and refuses more', async () => {
    assert.equal((await ask(`refund ${'и'.repeat(4993)}`)).hits[0]?.id, 'refund');
    assert.equal((await ask(`${'refund order parcel '.repeat(250)}`)).hits.length > 0, true);
    assert.equal((await get({ q: 'x'.repeat(5001) })).status, 414);
  });

  for (const [params, status, code] of [
    [{}, 400, 'search/no-query'],
    [{ q: 'x', locale: "en'--" }, 400, 'search/bad-locale'],
    [{ q: 'x', locale: 'xx' }, 404, 'search/no-such-locale'],
    [{ q: 'x', locale: 'fr' }, 404, 'search/no-such-locale'],
    [{ q: 'x', limit: '0' }, 400, 'search/bad-limit'],
    [{ q: 'x', limit: '51' }, 400, 'search/bad-limit'],
    [{ q: 'x', limit: '1e1' }, 400, 'search/bad-limit'],
  ] as const) {
    it(`refuses ${JSON.stringify(params)} with ${code}`, async () => {
      const response = await get(params);
      assert.equal(response.status, status);
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      assert.equal(error.code, code);
      assert.ok(error.message.endsWith('.'));
    });
  }

  it('gives at most as many as asked for', async () => {
    assert.equal((await ask('my order refund parcel', { limit: '1' })).hits.length, 1);
  });

  it('answers pages of the listed origins, and no others', async () => {
    const from = async (origin: string) =>
      (await get({ q: 'refund' }, { origin })).headers.get('access-control-allow-origin');
    assert.equal(await from('https://shop.example'), 'https://shop.example');
    assert.equal(await from('https://evil.example'), null);
    assert.equal((await get({ q: 'refund' })).headers.get('cache-control'), 'no-store');
  });

  it('answers fifty at once', async () => {
    const questions = Array.from({ length: 50 }, (_, i) => (i % 2 ? 'wher is my oder' : 'refnud'));
    const ids = await Promise.all(questions.map((q) => first(q)));
    assert.deepEqual(
      ids,
      questions.map((_, i) => (i % 2 ? 'track' : 'refund')),
    );
  });

  describe('when content changes', () => {
    /** Counted afresh, in the order of the table. */
    const counts = async (table: string) => (await db.query(table)).rows;
    const right = async () => {
      assert.deepEqual(
        await counts('SELECT locale, lexeme, articles FROM deskbell.lexemes ORDER BY 1, 2'),
        await counts(
          'SELECT locale, lexeme, count(*)::int AS articles FROM deskbell.articles, unnest(tsvector_to_array(vector)) lexeme GROUP BY 1, 2 ORDER BY 1, 2',
        ),
      );
      assert.deepEqual(
        await counts('SELECT locale, articles FROM deskbell.languages WHERE articles > 0 ORDER BY 1'),
        await counts('SELECT locale, count(*)::int AS articles FROM deskbell.articles GROUP BY 1 ORDER BY 1'),
      );
    };

    it('finds new words at once and forgets old ones', async () => {
      await saveArticles(db, 'en', [{ id: 'piano', question: 'Do you tune pianos?', answer: 'Yes.' }]);
      assert.equal(await first('painos'), 'piano');
      await right();
      await saveArticles(db, 'en', [{ id: 'piano', question: 'Do you tune violins?', answer: 'Yes.' }]);
      assert.equal(await first('violnis'), 'piano');
      assert.equal((await ask('painos')).corrected, undefined);
      await right();
      await removeArticles(db, 'en', ['piano', 'never-there']);
      assert.equal((await ask('violnis')).corrected, undefined);
      await right();
    });

    it('saves all or none', async () => {
      const broken = { id: 'x', question: null as unknown as string, answer: '' };
      await assert.rejects(saveArticles(db, 'en', [{ id: 'oboe', question: 'Oboe?', answer: '' }, broken]));
      assert.equal((await ask('oboe')).hits.length, 0);
      await right();
    });

    it('counts right while many write at once', async () => {
      const one = (i: number) => ({
        id: `n${i % 7}`,
        question: `Harp number ${i}?`,
        answer: `Tune ${i % 3} strings.`,
      });
      const work = Array.from({ length: 30 }, (_, i) =>
        i % 5 === 4 ? removeArticles(db, 'en', [`n${i % 7}`]) : saveArticles(db, 'en', [one(i), one(i + 3)]),
      );
      await Promise.all(work);
      await right();
    });
  });
});

describe('the search of the backend without its database', {
  skip: noPostgres || Boolean(process.env.DATABASE_URL),
}, () => {
  it('says that it cannot answer now, and answers 503 without tables too', async () => {
    const postgres = await startPostgres();
    const backend = await startBackend({ databaseUrl: postgres.url, origins: [], port: 0 });
    const code = async () => {
      const response = await fetch(`${backend.url}/search?q=refund`);
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '5');
      return ((await response.json()) as { error: { code: string } }).error.code;
    };
    assert.equal(await code(), 'database/not-prepared');
    await postgres.kill();
    assert.equal(await code(), 'database/unavailable');
    await backend.close();
    await postgres.stop();
  });
});
