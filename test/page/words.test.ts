// The words of the page's language: there from the first moment, or a held place; in the bundle by a script of their own.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { dist, faqJson } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const FAQ = '<deskbell-faq src="/faq.json"></deskbell-faq>';

const page = (head: string, body = FAQ, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Hilfe</title>${head}<body>${body}</body></html>`;

async function visit(
  t: TestContext,
  html: string,
  arrange: (page: Page) => Promise<unknown> = async () => {},
) {
  const site = await serve({
    routes: { '/': html, '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
  const watched = await openPage(browser);
  t.after(() => Promise.all([watched.close(), site.close()]));
  await watched.page.evaluateOnNewDocument(WATCH);
  await arrange(watched.page);
  await watched.page.goto(site.origin, { waitUntil: 'networkidle0' });
  return { ...watched, site };
}

/**
 * Notes every text that the label or the button had on a frame. As text: what the test runner makes of a named function
 * cannot run in a page.
 */
const WATCH = `
  globalThis.seen = [];
  requestAnimationFrame(function look() {
    for (const element of document.querySelectorAll('deskbell-faq, deskbell-desk')) {
      const one = element.shadowRoot?.querySelector('label, .launcher');
      const text = one?.checkVisibility() ? one.textContent.trim() : '';
      if (text && text !== seen.at(-1)) seen.push(text);
    }
    requestAnimationFrame(look);
  });`;

const seen = (on: Page): Promise<readonly string[]> =>
  on.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

const moved = (on: Page): Promise<number> =>
  on.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

/** Everything that the element says, once the popular questions are there. */
async function said(on: Page): Promise<string> {
  await on.waitForSelector('deskbell-faq >>> h2, deskbell-faq >>> .row', { visible: true });
  return on.$eval('deskbell-faq', (element) => element.shadowRoot?.textContent ?? '');
}

test('the label of the field is never in another language first, and nothing moves', async (t) => {
  const visitor = await visit(t, page('<script type="module" src="/dist/deskbell.js"></script>'));
  assert.match(await said(visitor.page), /Häufige Fragen/);
  assert.deepEqual(await seen(visitor.page), ['Wie können wir helfen?']);
  assert.equal(await moved(visitor.page), 0);
  const own = visitor.site.requests.filter((one) => /\/words-/.test(one));
  assert.ok(
    own.every((one) => one.includes('/de/')),
    own.join('\n'),
  );
});

test('so is the button in the corner', async (t) => {
  const desk = '<deskbell-desk launcher src="/desk.json"></deskbell-desk>';
  const visitor = await visit(t, page('<script type="module" src="/dist/deskbell.js"></script>', desk, 'ja'));
  await visitor.page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.length);
  assert.deepEqual(await seen(visitor.page), ['ヘルプ']);
  assert.equal(await moved(visitor.page), 0);
});

test('words that cannot be loaded are English', async (t) => {
  const visitor = await visit(
    t,
    page('<script type="module" src="/dist/deskbell.js"></script>'),
    async (on) => {
      await on.setRequestInterception(true);
      on.on('request', (request) =>
        request.url().includes('/words-') ? request.abort() : request.continue(),
      );
    },
  );
  assert.match(await said(visitor.page), /Popular questions/);
  assert.deepEqual(await seen(visitor.page), ['How can we help?']);
});

test('a language that Deskbell has not is English, or what the page brings of it', async (t) => {
  const script = '<script type="module" src="/dist/deskbell.js"></script>';
  const plain = await visit(t, page(script, FAQ, 'nl'));
  assert.match(await said(plain.page), /Popular questions/);
  const bring = `<script>(globalThis[Symbol.for('deskbell.words')] ??= {}).nl = {
    first: { ask: 'Hoe kunnen we helpen?' }, faq: { popular: 'Veelgestelde vragen' } }</script>`;
  const brought = await visit(t, page(bring + script, FAQ, 'nl'));
  assert.match(await said(brought.page), /Veelgestelde vragen/);
  assert.deepEqual(await seen(brought.page), ['Hoe kunnen we helpen?']);
});

const BUNDLE = '<script src="/dist/deskbell.bundle.js"></script>';
const GERMAN = '<script src="/dist/words/de.js"></script>';

for (const [name, html] of [
  ['before the bundle', page(GERMAN + BUNDLE)],
  ['after the bundle', page(BUNDLE, FAQ + GERMAN)],
  [
    'after a bundle that is a module',
    page(BUNDLE.replace('src', 'type="module" src'), `${FAQ}${GERMAN.replace('src', 'defer src')}`),
  ],
] as const)
  test(`the script of a language, ${name}, brings its words without another request`, async (t) => {
    const visitor = await visit(t, html);
    assert.match(await said(visitor.page), /Häufige Fragen/);
    assert.deepEqual(await seen(visitor.page), ['Wie können wir helfen?']);
    assert.deepEqual(visitor.site.requests.filter((one) => one.endsWith('.js')).sort(), [
      'GET /dist/deskbell.bundle.js',
      'GET /dist/words/de.js',
    ]);
    assert.deepEqual(visitor.faults, []);
  });

test('the bundle alone speaks English and Russian', async (t) => {
  const english = await visit(t, page(BUNDLE));
  assert.match(await said(english.page), /Popular questions/);
  const russian = await visit(t, page(BUNDLE, FAQ, 'ru'));
  assert.match(await said(russian.page), /Частые вопросы/);
  assert.deepEqual(
    [...english.site.requests, ...russian.site.requests].filter((one) => one.endsWith('.js')),
    ['GET /dist/deskbell.bundle.js', 'GET /dist/deskbell.bundle.js'],
  );
});
