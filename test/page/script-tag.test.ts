import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson, field, sixLines } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A script host and a page on another port, as with a CDN. */
async function twoOrigins(t: TestContext, file: string) {
  const host = await serve({ folders: { '/': dist }, headers: { 'access-control-allow-origin': '*' } });
  const site = await serve({ routes: { '/': sixLines(`${host.origin}/${file}`), '/faq.json': faqJson } });
  const watched = await openPage(browser);
  await watched.page.goto(site.origin);
  t.after(() => Promise.all([watched.close(), host.close(), site.close()]));
  return { ...watched, host };
}

test('six lines of HTML answer a question, with the script on another port', async (t) => {
  const { page, faults } = await twoOrigins(t, 'deskbell.js');
  assert.match((await ask(page, 'wheres my parcel'))[0] ?? '', /Where is my parcel\?/);
  assert.deepEqual(faults, []);
});

test('the page finds nothing of ours on its window', async (t) => {
  const site = await serve({
    routes: { '/': '<!doctype html><title>Empty</title>' },
    folders: { '/dist/': dist },
  });
  const { page, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.addScriptTag({ type: 'module', url: '/dist/deskbell.js' });
  await page.waitForFunction(() => customElements.get('deskbell-faq'));
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  assert.deepEqual(
    after.filter((name) => !before.includes(name) && !/ariaQuerySelector/.test(name)), // puppeteer's own
    [],
  );
});

test('the bundle is exactly one script request, also after an answer was opened', async (t) => {
  const { page, faults, host } = await twoOrigins(t, 'deskbell.bundle.js');
  await ask(page, 'invoice');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    /thirty days/.test(document.querySelector('deskbell-faq')?.shadowRoot?.textContent ?? ''),
  );
  assert.deepEqual(host.requests, ['GET /deskbell.bundle.js']);
  assert.deepEqual(faults, []);
});

test('until the visitor acts, the search engine is not loaded', async (t) => {
  const { page, host } = await twoOrigins(t, 'deskbell.js');
  const stats = JSON.parse(await readFile('.build/stats.json', 'utf8')) as {
    file: string;
    sources: object;
  }[];
  const engine = stats.find(({ file, sources }) => file.startsWith('parts/') && 'fuse.js' in sources);
  assert.ok(engine, 'no part has Fuse in it');
  await field(page);
  await page.waitForNetworkIdle();
  assert.ok(!host.requests.includes(`GET /${engine.file}`), host.requests.join('\n'));
  await ask(page, 'invoice');
  assert.ok(host.requests.includes(`GET /${engine.file}`), host.requests.join('\n'));
});

test('deskbell.js and the bundle together on one page do no harm', async (t) => {
  const both = sixLines('/dist/deskbell.js').replace(
    '<deskbell-faq',
    '<script type="module" src="/dist/deskbell.bundle.js"></script>\n<deskbell-faq',
  );
  const site = await serve({ routes: { '/': both, '/faq.json': faqJson }, folders: { '/dist/': dist } });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  assert.match((await ask(page, 'send back'))[0] ?? '', /send something back/);
  assert.deepEqual(faults, []);
});

test('as a classic script, twice, on a page without a charset and with names of its own, the bundle does no harm', async (t) => {
  const script = '<script defer src="/dist/deskbell.bundle.js"></script>';
  const html = sixLines('')
    .replace(
      /<script[^]*<\/script>/,
      `<script>var e = 1; const t = 2; function n() {}</script>${script}${script}`,
    )
    .replace(
      '<html lang="en">',
      '<html lang="en"><script>before = Object.getOwnPropertyNames(window)</script>',
    );
  const sent = { body: html, headers: { 'content-type': 'text/html' } };
  const site = await serve({ routes: { '/': sent, '/faq.json': faqJson }, folders: { '/dist/': dist } });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  assert.match((await ask(page, 'send back'))[0] ?? '', /send something back/);
  const added = await page.evaluate(() => {
    const { before } = globalThis as unknown as { before: string[] };
    return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
  });
  assert.deepEqual(
    added.filter((name) => !['before', 'e', 'n'].includes(name) && !/ariaQuerySelector/.test(name)),
    [],
  );
  assert.deepEqual(faults, []);
});
