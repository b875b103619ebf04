// On a phone the desk is a sheet over the page: the Back button closes it, and does nothing else.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { dist } from './faq-page.js';
import { Visitor } from './journeys/visitor.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const FAQ = {
  version: 1,
  locale: 'en',
  articles: [{ id: 'hours', question: 'When are you open?', answer: 'From nine to five.' }],
};

const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>
<script type="module" src="/dist/deskbell.js"></script>
<p><a href="/next">Next page</a></p>
<deskbell-desk launcher src="/desk.json"></deskbell-desk></html>`;

async function shop(t: TestContext, width = 390): Promise<Visitor> {
  const site = await serve({
    routes: {
      '/': html,
      '/next': html,
      '/desk.json': JSON.stringify({ version: 1, locales: { en: { faq: 'faq.json' } } }),
      '/faq.json': JSON.stringify(FAQ),
    },
    folders: { '/dist/': dist },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  const touch = width < 600;
  await page.setViewport({ width, height: 800, hasTouch: touch, isMobile: touch });
  await page.goto(site.origin);
  await page.goto(`${site.origin}/next`);
  return new Visitor(page, touch ? 'touch' : 'keyboard', faults);
}

const opens = (page: Page, wanted: boolean) =>
  page.waitForFunction(
    (is) => document.querySelector('deskbell-desk')?.shadowRoot?.querySelector('dialog')?.open === is,
    { timeout: 20_000 },
    wanted,
  );
const path = (page: Page) => page.evaluate(() => location.pathname);
const entries = (page: Page) => page.evaluate(() => history.length);

test('Back closes the sheet, and the page stays', async (t) => {
  const visitor = await shop(t);
  const { page } = visitor;
  await visitor.press('Help');
  await opens(page, true);
  await visitor.press('When are you open?');
  await visitor.reads(/From nine to five/);
  await page.evaluate(() => history.back());
  await opens(page, false);
  assert.equal(await path(page), '/next');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.pathname === '/', { timeout: 20_000 });
});

test('a sheet that is closed by its own button leaves no entry that leads nowhere', async (t) => {
  const visitor = await shop(t);
  const { page } = visitor;
  for (let times = 0; times < 3; times++) {
    await visitor.press('Help');
    await opens(page, true);
    await visitor.press('Close help');
    await opens(page, false);
    await page.waitForFunction(() => !JSON.stringify(history.state ?? '').includes('true'), {
      timeout: 20_000,
    });
  }
  assert.ok((await entries(page)) <= 4, 'opening again and again does not fill the history');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.pathname === '/', { timeout: 20_000 });
});

test('after a reload the sheet is closed, and Back still leads back', async (t) => {
  const visitor = await shop(t);
  const { page } = visitor;
  await visitor.press('Help');
  await opens(page, true);
  await page.reload();
  assert.equal(await page.$eval('deskbell-desk', (desk) => desk.hasAttribute('open')), false);
  await visitor.press('Help');
  await opens(page, true);
  await page.evaluate(() => history.back());
  await opens(page, false);
  assert.equal(await path(page), '/next');
});

test('beside the page, as a card, Back belongs to the page', async (t) => {
  const visitor = await shop(t, 1200);
  const { page } = visitor;
  const before = await entries(page);
  await visitor.press('Help');
  await opens(page, true);
  assert.equal(await entries(page), before);
  await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.pathname === '/next', { timeout: 20_000 });
  await opens(page, true);
});
