// Who comes to the field is about to ask: the engine is fetched then, not with the first key and not before. And what stands
// below the element moves with the key of the visitor, not when the answers come.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { syntheticArticles } from '../../bench/synthetic.js';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { dist, field } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The rule of the README that keeps the place until the script is there. */
const HELD = 'deskbell-faq:not(:defined) { display: block; min-block-size: 570px; }';
const { articles } = syntheticArticles(200);

/** A page with something below the element, when the content is read and nothing is asked. */
async function openHelp(t: TestContext, prepare: (page: Page) => Promise<void> = async () => undefined) {
  const site = await serve({
    routes: {
      '/': `<!doctype html><html lang="en"><title>Help</title><style>${HELD}</style>
<script>
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('deskbell-ready', () => { document.title = 'ready'; });
</script>
<script type="module" src="/dist/deskbell.js"></script>
<h1>Help</h1><deskbell-faq src="faq.json"></deskbell-faq><p>What is below.</p></html>`,
      '/faq.json': JSON.stringify({ version: 1, locale: 'en', articles }),
    },
    folders: { '/dist/': dist },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await prepare(page);
  await page.goto(site.origin);
  await page.waitForFunction(() => document.title === 'ready', { timeout: 60_000 });
  await page.waitForNetworkIdle({ idleTime: 300 });
  const engine = () => site.requests.filter((request) => /\/search-/.test(request)).length;
  return { page, faults, site, engine };
}

const answered = (page: Page) =>
  page.waitForSelector('deskbell-faq >>> [role=option]', { visible: true, timeout: 60_000 });

for (const [way, come] of [
  ['the focus', (page: Page) => page.evaluate(() => document.querySelector('deskbell-faq')?.focus())],
  ['a pointer', async (page: Page) => (await field(page)).hover()],
] as const) {
  test(`${way} in the field fetches the engine; the first key then asks for nothing`, async (t) => {
    const { page, site, engine, faults } = await openHelp(t);
    assert.equal(engine(), 0, 'an engine was fetched before anybody came to the field');
    await come(page);
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.ok(engine() > 0, 'no engine was fetched');
    const { length } = site.requests;
    await (await field(page)).type('h');
    await answered(page);
    assert.deepEqual(site.requests.slice(length), []);
    assert.deepEqual(faults, []);
  });
}

test('nothing moves by itself, however late script and answers come', async (t) => {
  const { page } = await openHelp(t, async (page) => {
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    // More than the half second within which browsers put a move down to the visitor.
    const slow = { offline: false, latency: 700, downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', slow);
  });
  await page.evaluate(() => document.querySelector('deskbell-faq')?.focus());
  await page.keyboard.press('h');
  await answered(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  assert.equal(await page.evaluate('window.moved'), 0);
});
