// What is there before any script: the HTML that Astro makes of the page in docs/adopting.md, as its `astro build` writes it
// (it sets the slot's children in place, gathers the script into a module of its own, and leaves no trace of itself).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson } from './faq-page.js';

const { articles } = JSON.parse(faqJson) as {
  readonly articles: readonly { readonly id: string; readonly question: string; readonly answer: string }[];
};

const html = `<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><title>Help</title><script type="module" src="/_astro/help.astro_astro_type_script_index_0_lang.BzR1kQ3d.js"></script></head> <body> <deskbell-faq src="/faq.json"> ${articles
  .map(
    ({ id, question, answer }) =>
      `<details id="${id}"><summary>${question}</summary><p>${answer.split('\n')[0]}</p></details>`,
  )
  .join('')} <a slot="contact" href="/contact">Write to us</a> </deskbell-faq> </body></html>`;

const routes = {
  '/': html,
  '/faq.json': faqJson,
  '/_astro/help.astro_astro_type_script_index_0_lang.BzR1kQ3d.js': 'import "/dist/deskbell.js";',
};

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test('before any script the answers can be read, and a link opens one', async (t) => {
  const site = await serve({ routes });
  const { page, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.setJavaScriptEnabled(false);
  const [first] = articles;
  await page.goto(`${site.origin}/#${first?.id}`);
  await page.setJavaScriptEnabled(true);
  const seen = await page.$$eval('summary', (list) =>
    list.filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );
  assert.deepEqual(
    seen,
    articles.map(({ question }) => question),
  );
  assert.ok(await page.$eval('a[slot=contact]', (link) => link.checkVisibility()));
});

test('the element takes the place of what stood there, and answers', async (t) => {
  const site = await serve({ routes, folders: { '/dist/': dist } });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  assert.ok((await ask(page, 'send back')).length > 0);
  assert.deepEqual(await page.$$eval('summary', (list) => list.filter((one) => one.checkVisibility())), []);
  assert.deepEqual(faults, []);
});
