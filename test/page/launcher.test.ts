// A page that only holds the button in the corner: until somebody comes to it, it costs one script and nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { leftBehind, nothing } from '../helpers/left-behind.js';
import { serve } from '../helpers/serve.js';
import { dist } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const content = fileURLToPath(new URL('../../demo/content', import.meta.url));

/** As a shop writes it: the desk at the end, with a link in it for browsers without script. */
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<script type="module" src="/dist/deskbell.js"></script>
<header><a href="#lamps">Lamps</a></header>
<main>${'<p>A lamp, a blanket, a pot. <a href="#pot">See it</a></p>'.repeat(60)}</main>
<footer><a href="/help">Help</a></footer>
<deskbell-desk launcher src="/content/desk.json" endpoint="/api/tickets"><a href="/help">Help</a></deskbell-desk></html>`;

declare global {
  var shifts: number;
}

test('a page with only the button asks for the script, stores nothing and moves nothing, until somebody comes', async (t) => {
  const site = await serve({ routes: { '/': html }, folders: { '/dist/': dist, '/content/': content } });
  const { page, faults, requests, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.evaluateOnNewDocument(`
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  const asked = () => requests.map((url) => url.slice(site.origin.length));
  await page.setViewport({ width: 1100, height: 700 });
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  await page.waitForSelector('deskbell-desk >>> .launcher', { visible: true });

  // They read, scroll, go through the links with Tab, and make the window narrow.
  await page.evaluate(() => scrollTo(0, 1e6));
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab');
  await page.setViewport({ width: 390, height: 700 });
  await page.waitForNetworkIdle();
  assert.deepEqual(asked(), ['/', '/dist/deskbell.js']);
  assert.deepEqual(await leftBehind(page), nothing);
  assert.deepEqual(await browser.cookies(), []);
  assert.equal(await page.evaluate(() => globalThis.shifts), 0);

  await page.setViewport({ width: 1100, height: 700 });
  await page.hover('deskbell-desk >>> .launcher');
  await page.waitForRequest((request) => request.url().endsWith('/content/desk.json'), { timeout: 10_000 });
  await page.waitForNetworkIdle();
  assert.ok(
    asked().some((path) => path.startsWith('/dist/parts/')),
    'the rest is loaded on intent',
  );
  assert.deepEqual(await leftBehind(page), nothing);
  await page.click('deskbell-desk >>> .launcher');
  await page.waitForSelector('deskbell-desk >>> dialog[open] >>> input[type=search]', {
    visible: true,
    timeout: 10_000,
  });
  assert.deepEqual(faults, []);
});
