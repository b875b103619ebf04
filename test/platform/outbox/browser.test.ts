// The outbox in a real browser, one promise after the other.
import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test as testFor, type TestContext } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Fault } from '../../helpers/fault-server.js';
import { type Before, until, type Visitor, visitor } from '../../helpers/outbox-page.js';
import { crash } from './play.js';
import { setStage } from './stage.js';
import { seedRows, SURROUNDINGS } from './surroundings.js';

let stage: Awaited<ReturnType<typeof setStage>>;
before(async () => {
  stage = await setStage();
});
after(() => stage.close());

/** What waits for ever is a failure. */
const test = (name: string, body: (t: TestContext) => Promise<void>) =>
  testFor(name, { timeout: 60_000 }, body);

let number = 0;
const newKey = (): string => `esc_browser_${(number += 1)}`;

/** A visitor for one test, whose time runs eighty times faster; slower where nothing must happen by itself. */
async function arrive(t: TestContext, first?: Before, speed = 80) {
  const one: Visitor = await visitor(stage.browser, stage.site, first);
  t.after(() => one.close());
  const settings = { endpoint: `${stage.server.origin}/tickets`, speed, skew: 0 };
  return { ...one, open: (more: object = {}) => one.open({ ...settings, ...more }) };
}

const post = (page: Page, key: string, files: readonly number[] = []) =>
  page.evaluate((order) => bench.post(order), { key, files });

const plan = (key: string, ...faults: Fault[]) => stage.server.plan(key, faults);

/** Delivered: one ticket, and nothing that the visitor sees as open. */
const isDone = (page: Page, key: string): Promise<boolean> =>
  until(async () => {
    const open = await page.evaluate(() => bench.open());
    return !open.length && (await stage.backend.count(key)) === 1;
  });

const standingOf = async (page: Page, key: string) =>
  (await page.evaluate(() => bench.list())).find((kept) => kept.key === key)?.standing;

const traces = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [...databases.map(({ name }) => name), ...Object.keys(localStorage), document.cookie].filter(
      Boolean,
    );
  });

test('nothing is stored before something is posted, however often it is opened and asked', async (t) => {
  for (const surrounding of ['plain', 'no-list'] as const) {
    const one = await arrive(t, SURROUNDINGS[surrounding]);
    const page = await one.open();
    assert.equal(await page.evaluate(() => bench.outboxLeft()), false);
    assert.deepEqual(await page.evaluate(() => bench.list()), []);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    assert.equal(await page.evaluate(() => bench.read('esc_none')), undefined);
    const plain = await one.tab('/away', undefined);
    assert.deepEqual(await traces(plain), []);
  }
});

test('with storage="none" nothing is stored at all, and what is kept goes with the page', async (t) => {
  const one = await arrive(t);
  const page = await one.open({ storage: 'none' });
  const key = newKey();
  plan(key, '500');
  assert.equal((await post(page, key)).keptIn, 'memory');
  assert.ok(await isDone(page, key));
  assert.deepEqual(await traces(page), []);
});

for (const [surrounding, keptIn] of [
  ['plain', 'device'],
  ['no-locks', 'device'],
  ['no-list', 'device'],
  ['polluted', 'device'],
  ['quota', 'text'],
  ['never-opens', 'text'],
  ['throws', 'memory'],
] as const) {
  test(`${surrounding}: kept as ${keptIn}, tried again with its files, delivered once`, async (t) => {
    const page = await (await arrive(t, SURROUNDINGS[surrounding])).open();
    const key = newKey();
    plan(key, '503', 'reset-kept');
    assert.equal((await post(page, key, [40_000, 0])).keptIn, keptIn);
    assert.ok(await isDone(page, key), JSON.stringify(await standingOf(page, key)));
  });
}

test('the words that watchers see: queued, sending, queued with a reason, sending, accepted', async (t) => {
  // Slowly: a time-out of its own would be another reason.
  const page = await (await arrive(t, undefined, 8)).open();
  const key = newKey();
  plan(key, '500');
  await post(page, key);
  assert.ok(await isDone(page, key));
  const seen = await page.evaluate(() => bench.seen.map(({ standing }) => standing));
  assert.deepEqual(
    seen.map((one) => [one.state, one.attempts, 'code' in one ? one.code : '']),
    [
      ['queued', 0, ''],
      ['sending', 1, ''],
      ['queued', 1, 'server'],
      ['sending', 2, ''],
      ['accepted', 2, ''],
    ],
  );
  // What was written is erased; its line stays.
  assert.equal(await page.evaluate((asked) => bench.read(asked), key), undefined);
  assert.ok(!JSON.stringify(await rawRows(page)).includes('colis ?","attachments'));
});

const rawRows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const request = indexedDB.open('deskbell-outbox');
        request.addEventListener('success', () => {
          const rows = request.result.transaction('parcels').objectStore('parcels').getAll();
          rows.addEventListener('success', () => {
            request.result.close();
            resolve(rows.result);
          });
        });
      }),
  );

test('ten presses in 100 ms are one parcel', async (t) => {
  const page = await (await arrive(t)).open();
  const key = newKey();
  await page.evaluate(
    async (order) => {
      const pressed: Promise<unknown>[] = [];
      for (let press = 0; press < 10; press += 1) {
        pressed.push(bench.post(order));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      for (const one of pressed) await one;
    },
    { key, files: [] },
  );
  assert.ok(await isDone(page, key));
  assert.equal(stage.server.tries(key), 1);
  // Back in the form by the back button, with the key that the draft still has.
  assert.equal((await post(page, key)).standing.state, 'accepted');
  assert.equal(stage.server.tries(key), 1);
});

test('ten tabs send one parcel once', async (t) => {
  const one = await arrive(t);
  const pages: Page[] = [];
  for (let tab = 0; tab < 10; tab += 1) pages.push(await one.open());
  const key = newKey();
  plan(key, '500', '503');
  const [first] = pages as [Page];
  await post(first, key);
  assert.ok(await isDone(first, key));
  assert.equal(stage.server.tries(key), 3);
  // Every tab was told.
  for (const page of pages) {
    const told = () => page.evaluate(() => bench.seen.some(({ standing }) => standing.state === 'accepted'));
    assert.ok(await until(told));
  }
});

test('a renderer that crashes right after "saved" loses nothing', async (t) => {
  const one = await arrive(t);
  const page = await one.open();
  const key = newKey();
  plan(key, 'silent', 'silent');
  await post(page, key, [120_000]);
  await crash(page);
  assert.ok(await isDone(await one.open(), key));
});

test('a tab that closes between the answer and its own note of it sends again, and it stays one ticket', async (t) => {
  const one = await arrive(t);
  const page = await one.open();
  const key = newKey();
  // The backend takes it, and this tab never hears of it.
  plan(key, 'silent-kept');
  await post(page, key);
  assert.ok(await until(async () => (await stage.backend.count(key)) === 1));
  await page.close();
  const next = await one.open();
  assert.ok(await isDone(next, key));
  assert.ok(stage.server.tries(key) >= 2);
});

test('without locks a tab that is gone holds a parcel for half a minute at most', async (t) => {
  const one = await arrive(t, SURROUNDINGS['no-locks']);
  const page = await one.open();
  const key = newKey();
  plan(key, 'silent');
  await post(page, key);
  await until(async () => stage.server.tries(key) === 1);
  await page.close();
  assert.ok(await isDone(await one.open(), key));
});

test('offline it waits, and goes when the network is back', async (t) => {
  const page = await (await arrive(t, undefined, 20)).open();
  const key = newKey();
  await page.setOfflineMode(true);
  await post(page, key);
  const waits = async () => {
    const standing = await standingOf(page, key);
    return standing?.state === 'queued' && standing.code === 'offline';
  };
  assert.ok(await until(waits), JSON.stringify(await standingOf(page, key)));
  assert.equal(stage.server.tries(key), 0);
  await page.setOfflineMode(false);
  assert.ok(await isDone(page, key));
});

test('back from the back/forward cache it goes on', async (t) => {
  const one = await arrive(t);
  const page = await one.open();
  const key = newKey();
  await page.setOfflineMode(true);
  await post(page, key);
  await page.setOfflineMode(false);
  await page.goto(`${stage.site.origin}/away`);
  await page.goBack();
  const isThere = await page.evaluate(() => bench.seen.length > 0);
  assert.ok(await isDone(isThere ? page : await one.open(), key));
});

test('what needs the visitor stays in sight until they press, and 401 mends itself', async (t) => {
  const page = await (await arrive(t)).open();
  const [large, login] = [newKey(), newKey()];
  plan(large, '413');
  plan(login, '401');
  await post(page, large);
  await post(page, login);
  const isStuck = async () => (await standingOf(page, large))?.state === 'needs-attention';
  assert.ok(await until(isStuck));
  assert.deepEqual(await standingOf(page, large), {
    state: 'needs-attention',
    attempts: 1,
    code: 'too-large',
  });
  const words = await page.evaluate(async (key) => (await bench.read(key))?.data['message'], large);
  assert.equal(words, 'Où est mon colis ?');
  const mended = async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    return (await standingOf(page, login))?.state === 'accepted';
  };
  assert.ok(await until(mended));
  assert.equal((await standingOf(page, large))?.state, 'needs-attention');
  await page.evaluate((key) => bench.retry(key), large);
  assert.equal((await standingOf(page, large))?.state, 'accepted');
});

test('what the visitor takes back is gone, and is not sent', async (t) => {
  const one = await arrive(t, undefined, 1);
  const page = await one.open();
  const key = newKey();
  plan(key, '500', '500');
  await post(page, key);
  assert.ok(await until(async () => (await standingOf(page, key))?.attempts === 1));
  assert.equal(await page.evaluate(() => bench.outboxLeft()), true);
  await page.evaluate((asked) => bench.discard(asked), key);
  assert.equal(await page.evaluate(() => bench.outboxLeft()), false);
  assert.deepEqual(await page.evaluate(() => bench.list()), []);
  assert.deepEqual(await rawRows(page), []);
});

test('a Retry-After that can be read is kept to', async (t) => {
  const page = await (await arrive(t, undefined, 1)).open();
  const key = newKey();
  plan(key, '429-seconds');
  const began = Date.now();
  await post(page, key);
  assert.ok(await isDone(page, key));
  assert.ok(Date.now() - began >= 2_900, `after ${Date.now() - began} ms`);
});

test('rows that are broken, of a later version or of an older one stop nobody', async (t) => {
  const one = await arrive(t);
  const plain = await one.tab('/away', undefined);
  await plain.evaluate(seedRows);
  const page = await one.open();
  const key = newKey();
  await post(page, key);
  assert.ok(await isDone(page, key));
  const rows = (await rawRows(page)) as { key: unknown; v: number }[];
  assert.deepEqual(
    rows.map((row) => [row.key, row.v]),
    [
      [key, 1],
      ['later', 2],
    ],
  );
});

test('10,000 broken rows do not keep a good one from being sent', async (t) => {
  const one = await arrive(t);
  const plain = await one.tab('/away', undefined);
  await plain.evaluate(seedRows);
  await plain.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('deskbell-outbox');
        request.addEventListener('success', () => {
          const change = request.result.transaction('parcels', 'readwrite');
          for (let row = 0; row < 10_000; row += 1) {
            change
              .objectStore('parcels')
              .put({ v: 1, key: `bad-${row}`, state: 'queued', text: 'x'.repeat(200) });
          }
          change.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
  );
  const page = await one.open();
  const key = newKey();
  await post(page, key);
  assert.ok(await isDone(page, key));
  assert.equal((await page.evaluate(() => bench.list())).length, 1);
});

test('a file of 25 MB, and one that is empty, arrive whole', async (t) => {
  const page = await (await arrive(t, undefined, 1)).open();
  const key = newKey();
  await post(page, key, [25_000_000, 0]);
  assert.ok(await isDone(page, key));
});

test('a file that changed after it was picked is named, and nothing is kept', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'deskbell-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'note.txt');
  await writeFile(path, 'before');
  // Chromium tells a changed file by its time in whole seconds: a change within the same second would not be seen.
  await utimes(path, 1_700_000_000, 1_700_000_000);
  const page = await (await arrive(t)).open();
  const input = (await page.$('input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  assert.equal(await input.evaluate((field) => field.files?.[0]?.size), 'before'.length);
  await writeFile(path, 'after, and longer');
  const said = await page.evaluate(async (field) => {
    const [body] = (field as HTMLInputElement).files ?? [];
    if (!body) return 'no file';
    const [part, name, type, size] = ['attachment-1', body.name, body.type, body.size];
    const parcel = {
      ...bench.parcelOf({ key: 'esc_file', files: [] }),
      files: [{ part, name, type, size, body }],
    };
    const outbox = bench.openOutbox({
      courier: async () => ({ type: 'accepted', receipt: {} }),
      signal: new AbortController().signal,
    });
    return outbox.post(parcel).then(
      () => 'kept',
      (error: unknown) => error instanceof bench.UnreadableFile && error.part,
    );
  }, input);
  assert.equal(said, 'attachment-1');
  assert.deepEqual(await page.evaluate(() => bench.list()), []);
});

test('an element that leaves the page ends everything, and what is kept stays kept', async (t) => {
  const page = await (await arrive(t)).open();
  const key = newKey();
  plan(key, 'silent');
  await post(page, key);
  await until(async () => stage.server.tries(key) === 1);
  await page.evaluate(() => bench.end());
  const waits = async () =>
    (await rawRows(page)).some((row) => (row as { state: string }).state === 'queued');
  assert.ok(await until(waits), 'the try is broken off');
  const settings = { endpoint: `${stage.server.origin}/tickets`, speed: 80, skew: 0 };
  await page.evaluate((again) => bench.start(again), settings);
  assert.ok(await isDone(page, key));
});

test('while something is kept on the page alone, leaving it asks first', async (t) => {
  const page = await (await arrive(t, undefined, 1)).open({ storage: 'none' });
  const isAsked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  assert.equal(await isAsked(), false);
  const key = newKey();
  plan(key, '413');
  await post(page, key);
  assert.ok(await until(async () => (await standingOf(page, key))?.state === 'needs-attention'));
  assert.equal(await isAsked(), true);
  await page.evaluate((asked) => bench.retry(asked), key);
  assert.equal(await isAsked(), false);
});
