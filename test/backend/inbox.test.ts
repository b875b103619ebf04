// The inbox as staff use it: in a browser, by keyboard, on a phone, while messages arrive.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { type Watched, launch, openPage } from '../helpers/browser.js';
import { newId, post, startTickets, temporaryFolder } from '../helpers/tickets.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('the inbox', () => {
  let browser: Browser;
  let watched: Watched;
  let backend: Awaited<ReturnType<typeof startTickets>>;
  const folder = temporaryFolder();
  const id = newId();
  before(async () => {
    backend = await startTickets({ folder: folder.path });
    browser = await launch();
    watched = await openPage(browser);
    const files = [{ name: 'photo.png', type: 'image/png', bytes: PIXEL }];
    const long = 'Averyverylongwordwithoutanyplacetobreak'.repeat(4);
    await post(backend.url, id, { files, data: { topicLabel: 'A lamp came broken', message: long } });
    await post(backend.url, newId(), { data: { department: 'returns', spam: { honeypot: true } } });
  });
  after(async () => {
    await browser?.close();
    await backend?.close();
    folder.remove();
  });

  const surroundings = [
    ['on a wide screen', 1200, 'light'],
    ['on a phone', 320, 'light'],
    ['in the dark', 1200, 'dark'],
  ] as const;
  for (const [where, width, scheme] of surroundings)
    it(`reads well ${where}`, async () => {
      const { page, faults } = watched;
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const path of ['/inbox', `/inbox/${id}`, '/inbox?department=nobody']) {
        await page.goto(`${backend.url}${path}`, { waitUntil: 'load' });
        assert.deepEqual(await violations(page), [], path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${path} is ${overflow} px too wide`);
      }
      assert.deepEqual(faults, []);
    });

  it('shows the picture that came with a message', async () => {
    const { page } = watched;
    await page.goto(`${backend.url}/inbox/${id}`, { waitUntil: 'load' });
    await page.waitForFunction(() => (document.querySelector('img') as HTMLImageElement)?.naturalWidth === 1);
  });

  it('is read by keyboard alone, and filtered by department', async () => {
    const { page } = watched;
    await page.goto(`${backend.url}/inbox`, { waitUntil: 'load' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' '));
    for (const name of ['All 2', 'delivery 1', 'returns 1']) {
      await page.keyboard.press('Tab');
      assert.equal(await focused(), name);
    }
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(await page.title(), 'returns, inbox');
    assert.match(await page.$eval('#list', (one) => one.textContent ?? ''), /1 ticket.*Held back/s);
  });

  it('shows what arrives, and leaves the focus where it is', async () => {
    const { page } = watched;
    await page.goto(`${backend.url}/inbox`, { waitUntil: 'load' });
    await page.focus(`#to-${id}`);
    await post(backend.url, newId(), { data: { topicLabel: 'Just now' } });
    await page.waitForFunction(() => document.querySelector('#list')?.textContent?.includes('Just now'));
    assert.equal(await page.evaluate(() => document.activeElement?.id), `to-${id}`);
    assert.equal(await page.$eval('[role=status]', (one) => one.textContent), 'A new ticket has arrived.');
  });

  it('works without script', async () => {
    const { page, close } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${backend.url}/inbox?department=returns`);
    await Promise.all([page.waitForNavigation(), page.click('.tickets a')]);
    assert.match(await page.content(), /Held back/);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.doesNotMatch(await page.content(), /Held back/);
    await close();
  });
});

describe('the door of the inbox', () => {
  const folder = temporaryFolder();
  const get = (url: string, headers: Record<string, string> = {}) => fetch(`${url}/inbox`, { headers });
  const login = (password: string) => ({ Authorization: `Basic ${btoa(`staff:${password}`)}` });
  after(() => folder.remove());

  it('opens to the password only, and nobody else presses its buttons', async () => {
    const { url, close } = await startTickets({ folder: folder.path, inbox: { token: 'open sesame' } });
    assert.equal((await get(url)).status, 401);
    assert.match((await get(url)).headers.get('www-authenticate') ?? '', /^Basic /);
    assert.equal((await get(url, login('wrong'))).status, 401);
    assert.equal((await get(url, login('open sesame'))).status, 200);
    for (const Origin of ['https://evil.example', 'null', '']) {
      const headers = { ...login('open sesame'), ...(Origin && { Origin }) };
      const response = await fetch(`${url}/inbox/esc_12345678/deliver`, { method: 'POST', headers });
      assert.equal(response.status, 403);
    }
    await close();
  });

  it('lets nobody guess the password', async () => {
    const inbox = { token: 'open sesame' };
    const { url, close } = await startTickets({ folder: folder.path, inbox, trustProxy: true });
    const from = (address: string) => ({ 'X-Forwarded-For': address });
    for (let guess = 0; guess < 10; guess++)
      assert.equal((await get(url, { ...login(`${guess}`), ...from('203.0.113.1') })).status, 401);
    assert.equal((await get(url, { ...login('eleven'), ...from('203.0.113.1') })).status, 429);
    const right = await get(url, { ...login('open sesame'), ...from('203.0.113.1') });
    assert.equal(right.status, 429);
    assert.match(right.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await get(url, { ...login('open sesame'), ...from('203.0.113.2') })).status, 200);
    await close();
  });

  it('of a demo opens to this machine only, not through a proxy', async () => {
    const { url, close } = await startTickets({ folder: folder.path, inbox: 'this-machine' });
    assert.equal((await get(url)).status, 200);
    assert.equal((await get(url, { 'X-Forwarded-For': '203.0.113.1' })).status, 401);
    await close();
  });

  it('is not there where nobody asked for one', async () => {
    const { url, close } = await startTickets({ folder: folder.path, inbox: undefined });
    assert.equal((await get(url)).status, 404);
    await close();
  });

  it('slows down who posts too often, and says how long', async () => {
    const rate = { burst: 3, perMinute: 60 };
    const { url, close } = await startTickets({ folder: folder.path, rate });
    const answers = [];
    for (let number = 0; number < 5; number++) answers.push(await post(url, newId()));
    assert.deepEqual(
      answers.slice(0, 3).map(({ status }) => status),
      [202, 202, 202],
    );
    assert.equal(answers.at(-1)?.status, 429);
    assert.match(answers.at(-1)?.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    await close();
  });
});
