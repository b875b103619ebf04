// What a page asks for, and when: each request that waits for another costs a way over the network.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson, sixLines } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** `GET /dist/parts/search-Ab12Cd34.js?x` → `search`; `GET /faq.json` → `faq.json` */
const plain = (request: string) =>
  request.replace(/^GET \/(?:dist\/)?(?:parts\/)?/, '').replace(/(?:-[\w-]{8})?\.js$/, '');

async function opened(t: TestContext, html = sixLines('/dist/deskbell.js')) {
  const site = await serve({
    routes: { '/': html, '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
  const watched = await openPage(browser);
  t.after(() => Promise.all([watched.close(), site.close()]));
  const asked = () => site.requests.map(plain).filter((one) => one && one !== 'favicon.ico');
  return { ...watched, site, asked };
}

test('a page in English asks for four files before anyone types', async (t) => {
  const { page, asked, site } = await opened(t);
  await page.goto(site.origin);
  await page.waitForNetworkIdle();
  assert.deepEqual(asked().sort(), ['common', 'deskbell', 'faq-controller', 'faq.json']);
});

test('the first answers take one more', async (t) => {
  const { page, asked, site } = await opened(t);
  await page.goto(site.origin);
  await page.waitForNetworkIdle();
  const before = asked().length;
  assert.match((await ask(page, 'wheres my parcel'))[0] ?? '', /Where is my parcel\?/);
  const more = asked().slice(before);
  // What an event of the search is told with comes once the visitor pauses, which may be before the answers are looked at.
  assert.deepEqual(
    more.filter((one) => one !== 'faq-telling'),
    ['search'],
  );
});

test('the content is asked for while the part that reads it is on its way', async (t) => {
  const { page, site } = await opened(t);
  const held: (() => void)[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const go = () => void request.continue();
    if (request.url().includes('/parts/')) held.push(go);
    else go();
  });
  await page.goto(site.origin);
  await page.waitForResponse((response) => response.url().endsWith('/faq.json'));
  assert.equal(held.length, 2, 'the part and what it imports, together');
  for (const go of held.splice(0)) go();
  page.removeAllListeners('request');
  await page.setRequestInterception(false);
  assert.match((await ask(page, 'wheres my parcel'))[0] ?? '', /Where is my parcel\?/);
  assert.equal(site.requests.filter((one) => one === 'GET /faq.json').length, 1, 'it is read once');
});

test('content that the page gives is asked of nobody', async (t) => {
  const { page, asked, site } = await opened(
    t,
    `<!doctype html><html lang="en"><title>Help</title><deskbell-faq src="/faq.json"></deskbell-faq>
<script>document.querySelector('deskbell-faq').content = ${faqJson};</script>
<script type="module" src="/dist/deskbell.js"></script></html>`,
  );
  await page.goto(site.origin);
  assert.match((await ask(page, 'wheres my parcel'))[0] ?? '', /Where is my parcel\?/);
  assert.ok(!asked().includes('faq.json'));
});

test('where the first asking for the content fails, the part asks again', async (t) => {
  const { page, asked, site } = await opened(t);
  let failed = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/faq.json') || failed) return void request.continue();
    failed += 1;
    void request.abort('connectionreset');
  });
  await page.goto(site.origin);
  assert.match((await ask(page, 'wheres my parcel'))[0] ?? '', /Where is my parcel\?/);
  assert.equal(failed, 1);
  assert.equal(asked().filter((one) => one === 'faq.json').length, 1);
});
