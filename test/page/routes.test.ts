// A single-page app that goes from page to page under a desk that stays: what it suggests is always for the page it is on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { dist } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const PAGES = 12;
const faq = {
  version: 1,
  locale: 'en',
  articles: Array.from({ length: PAGES }, (_, place) => ({
    id: `page-${place}`,
    question: `What can I do on page ${place}?`,
    answer: 'Read it, and go on.',
    pages: [`/shop/${place}`, `/shop/${place}/*`],
  })),
};

const html = (attributes: string) => `<!doctype html><html lang="en"><title>App</title>
<script type="module" src="/dist/deskbell.js"></script>
<deskbell-desk ${attributes} src="/desk.json"></deskbell-desk></html>`;

/** Waits until these, and no others, are what the desk suggests for the page. */
const suggests = (page: Page, questions: readonly string[]) =>
  page.waitForFunction(
    (wanted) => {
      const faqElement = document.querySelector('deskbell-desk')?.shadowRoot?.querySelector('deskbell-faq');
      const lists = [...(faqElement?.shadowRoot?.querySelectorAll('section') ?? [])];
      const list = lists.find((one) => one.querySelector('h2')?.textContent === 'Questions about this page');
      const shown = [...(list?.querySelectorAll('li') ?? [])].map((one) => one.textContent?.trim());
      return JSON.stringify(shown) === wanted;
    },
    { timeout: 10_000 },
    JSON.stringify(questions),
  );

for (const attributes of ['', 'launcher open']) {
  test(`50 changes of the route keep the suggestions right: ${attributes || 'in its place'}`, async (t) => {
    const desk = { version: 1, defaultLocale: 'en', locales: { en: { faq: 'faq.json' } } };
    const site = await serve({
      routes: {
        '/': html(attributes),
        '/desk.json': JSON.stringify(desk),
        '/faq.json': JSON.stringify(faq),
      },
      folders: { '/dist/': dist },
    });
    const { page, faults, requests, close } = await openPage(browser);
    t.after(() => Promise.all([close(), site.close()]));
    await page.goto(site.origin);
    await suggests(page, []);
    await page.waitForSelector('deskbell-desk >>> input[type=search]', { visible: true });
    await page.evaluate(() => history.pushState(null, '', '/shop/0'));
    await suggests(page, ['What can I do on page 0?']);
    for (let round = 1; round <= 50; round += 1) {
      // Most go on, some replace, some go back to the page before.
      const way: 'back' | 'replaceState' | 'pushState' =
        round % 7 === 0 ? 'back' : round % 5 === 0 ? 'replaceState' : 'pushState';
      const before = await page.evaluate(() => location.pathname);
      const target = round % 6 === 0 ? '/elsewhere' : `/shop/${round % PAGES}${round % 4 ? '' : '/deeper'}`;
      if (way === 'back') {
        await page.evaluate(() => history.back());
        await page.waitForFunction((old) => location.pathname !== old, { timeout: 10_000 }, before);
      } else {
        await page.evaluate((how, to) => history[how](null, '', to), way, target);
      }
      const path = await page.evaluate(() => location.pathname);
      const [, place] = /^\/shop\/(\d+)/.exec(path) ?? [];
      await suggests(page, place === undefined ? [] : [`What can I do on page ${place}?`]);
    }
    const again = requests.filter((address, i) => requests.indexOf(address) !== i);
    assert.deepEqual(again, [], 'nothing is asked for again');
    assert.deepEqual(faults, []);
  });
}
