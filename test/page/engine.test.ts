// The README's relay on a real page: the requests that go out, and what a visitor sees when nobody answers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { json, listen } from '../helpers/listen.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const found = {
  version: 1,
  query: 'lamp',
  total: 1,
  hits: [
    {
      id: 'repair',
      score: 1,
      marks: { question: ['Do you repair \u0001lamps\u0002?'] },
      article: { question: 'Do you repair lamps?', answer: 'Yes, in our <b>workshop</b>.' },
    },
  ],
  nearest: [],
};

type Answer = Parameters<typeof listen>[0];

/** A page whose search is an endpoint on another port. */
async function pageWith(t: TestContext, answer: Answer, patience = 8_000) {
  const engine = await listen((response, request) => {
    response.setHeader('access-control-allow-origin', '*');
    answer(response, request);
  });
  const site = await serve({
    routes: {
      '/': `<!doctype html><html lang="en"><title>Help</title>
<deskbell-faq src="faq.json"></deskbell-faq>
<script type="module">
  import '/dist/deskbell.js';
  import { relay } from '/dist/engines/relay.js';
  document.querySelector('deskbell-faq').engine = relay({ url: '${engine.origin}/search', locale: 'en', patience: ${patience} });
</script></html>`,
      '/faq.json': faqJson,
    },
    folders: { '/dist/': dist },
  });
  const watched = await openPage(browser);
  await watched.page.goto(site.origin);
  t.after(() => Promise.all([watched.close(), engine.close(), site.close()]));
  return { ...watched, engine };
}

const status = (page: Page) =>
  page.$eval('deskbell-faq >>> .status', (line) => (line.textContent ?? '').replace(/\s+/g, ' '));

const says = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('deskbell-faq')
        ?.shadowRoot?.querySelector('.status')
        ?.textContent?.includes(wanted),
    { timeout: 10_000 },
    words,
  );

test('a relay answers, its marks are shown and its text stays text', async (t) => {
  const { page, engine, faults } = await pageWith(t, json(found));
  assert.match((await ask(page, 'lamp'))[0] ?? '', /Do you repair lamps\?/);
  assert.equal(await page.$eval('deskbell-faq >>> mark', (mark) => mark.textContent), 'lamps');
  assert.equal(await page.$('deskbell-faq >>> b'), null);
  const last = new URL(engine.received.at(-1)?.url ?? '', engine.origin);
  assert.deepEqual(
    [last.pathname, ...['q', 'locale', 'typing'].map((name) => last.searchParams.get(name))],
    ['/search', 'lamp', 'en', '1'],
  );
  assert.doesNotMatch(await status(page), /just now/);
  assert.deepEqual(faults, []);
});

test('where the relay is down the page answers and says so', async (t) => {
  const { page } = await pageWith(t, json({ error: { code: 'search/down', message: 'down' } }, 503));
  assert.match((await ask(page, 'wheres my parcel'))[0] ?? '', /Where is my parcel\?/);
  await says(page, 'The search cannot be reached just now.');
});

test('where the relay is slow the page answers, and what comes later moves nothing', async (t) => {
  const late: (() => void)[] = [];
  const keep: Answer = (response) => void late.push(() => json(found)(response));
  const { page } = await pageWith(t, keep, 50);
  const before = await ask(page, 'parcel');
  await says(page, 'The search is slow just now.');
  for (const answer of late) answer();
  await says(page, 'More answers have come in.');
  const shown = () =>
    page.$$eval('deskbell-faq >>> [role=option]', (rows) => rows.map((row) => row.textContent));
  assert.deepEqual((await shown()).length, before.length);
  await page.locator('deskbell-faq >>> .text-button').click();
  await page.waitForFunction(() =>
    /repair lamps/.test(document.querySelector('deskbell-faq')?.shadowRoot?.textContent ?? ''),
  );
});
