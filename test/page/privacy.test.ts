import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { leftBehind, nothing } from '../helpers/left-behind.js';
import { serve } from '../helpers/serve.js';
import { dist, faqJson, field, sixLines } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test('before the visitor acts nothing is stored and no other origin is asked', async (t) => {
  const site = await serve({
    routes: { '/': sixLines('/dist/deskbell.js'), '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
  const { page, requests, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  await field(page);
  assert.deepEqual(await leftBehind(page), nothing);
  assert.deepEqual(await browser.cookies(), []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${site.origin}/`)),
    [],
  );
});
