import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { ask, dist, faqJson, sixLines } from './faq-page.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Puts the element on the page, waits for its field, takes it away: so many times. */
const mountAndUnmount = (page: Page, times: number) =>
  page.evaluate(async (rounds) => {
    const json = await (await fetch('faq.json')).json();
    for (let round = 0; round < rounds; round += 1) {
      const element = document.createElement('deskbell-faq') as HTMLElement & {
        content: unknown;
        updateComplete: Promise<boolean>;
      };
      // Half of them by address and half by property; some of them moved about.
      if (round % 2) element.content = json;
      else element.setAttribute('src', 'faq.json');
      document.body.append(element);
      await element.updateComplete;
      if (round % 3 === 0) document.body.prepend(element);
      while (!element.shadowRoot?.querySelector('input')) await new Promise((resolve) => setTimeout(resolve));
      element.shadowRoot.querySelector('input')?.focus();
      element.remove();
    }
  }, times);

/** A page without a desk, and the link that wakes the one that comes. */
const deskPage = `<!doctype html><html lang="en"><title>Shop</title>
<script type="module" src="/dist/deskbell.js"></script>
<p><a href="/help" data-deskbell-open="returns">Send something back</a></p></html>`;
const content = fileURLToPath(new URL('../../demo/content', import.meta.url));
const rooms = {
  guides: 'content/guides.en.json',
  departments: 'content/departments.en.json',
  returns: 'content/returns.json',
};

/** Puts a desk on the page, has it show a room, takes it away open: so many times. */
const mountAndUnmountDesk = (page: Page, times: number) =>
  page.evaluate(async (rounds) => {
    await customElements.whenDefined('deskbell-desk');
    const views = ['home', 'guide', 'returns', 'escalation', 'status'];
    const inside = ['deskbell-faq', 'deskbell-guide', 'deskbell-returns', 'deskbell-escalation', '.cases'];
    for (let round = 0; round < rounds; round += 1) {
      const element = document.createElement('deskbell-desk');
      element.setAttribute('src', 'desk.json');
      element.toggleAttribute('launcher', round % 2 === 0);
      document.body.append(element);
      if (round % 3 === 0) document.body.prepend(element);
      await element.show(views[round % 5]);
      const room = inside[round % 5] ?? '';
      while (!element.shadowRoot?.querySelector(room)) await new Promise((resolve) => setTimeout(resolve));
      if (round % 4 === 0) element.hide();
      element.remove();
    }
  }, times);

/**
 * Nodes and listeners alive after everything that can be collected was. An element that was taken away while it loaded
 * is free when its requests have come back, on a busy machine later than the first collection; a leak never is.
 */
async function alive(
  page: Page,
  session: CDPSession,
  enough: (counts: { nodes: number; listeners: number }) => boolean,
) {
  let counts = { nodes: 0, listeners: 0 };
  for (let round = 0; round < 3 || (round < 100 && !enough(counts)); round += 1) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    await session.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners } = await page.metrics();
    counts = { nodes: Nodes ?? 0, listeners: JSEventListeners ?? 0 };
  }
  return counts;
}

/** Listeners on what outlives every element. */
async function globalListeners(session: CDPSession) {
  const counts: Record<string, number> = {};
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId = '' } = result;
    counts[expression] = (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners.length;
  }
  return counts;
}

/**
 * Mounts some, counts, mounts 100 more and counts again. The browser may still hold the one that was mounted last: `slack`
 * is at most two of them, in which a leak of 100 could not hide (an element has dozens of nodes, an open desk 150).
 */
async function mountsLeaveNothing(
  page: Page,
  mount: (page: Page, times: number) => Promise<void>,
  slack: { readonly nodes: number; readonly listeners: number },
) {
  const session = await page.createCDPSession();
  await mount(page, 10);
  const [first, firstGlobal] = [await alive(page, session, () => true), await globalListeners(session)];
  await mount(page, 100);
  const [nodes, listeners] = [first.nodes + slack.nodes, first.listeners + slack.listeners];
  const second = await alive(page, session, (now) => now.nodes < nodes && now.listeners < listeners);
  const secondGlobal = await globalListeners(session);
  assert.deepEqual(secondGlobal, firstGlobal, 'listeners on the window and the document');
  assert.ok(second.nodes < nodes, `nodes: ${first.nodes} before, ${second.nodes} after`);
  assert.ok(second.listeners < listeners, `listeners: ${first.listeners} before, ${second.listeners} after`);
}

test('100 mounts and unmounts of the FAQ leave no listener and no node', async (t) => {
  const site = await serve({
    routes: { '/': sixLines('/dist/deskbell.js'), '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  await ask(page, 'send back');
  await mountsLeaveNothing(page, mountAndUnmount, { nodes: 50, listeners: 10 });
  assert.deepEqual(faults, []);
});

test('100 mounts and unmounts of the desk, in its place and in the corner, leave no listener and no node', async (t) => {
  const desk = { version: 1, defaultLocale: 'en', locales: { en: { faq: 'faq.json', ...rooms } } };
  const site = await serve({
    routes: { '/': deskPage, '/faq.json': faqJson, '/desk.json': JSON.stringify(desk) },
    folders: { '/dist/': dist, '/content/': content },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  // One desk is about 360 nodes. The browser holds one or two for a while; a desk kept at each mount would be 36,000.
  await mountsLeaveNothing(page, mountAndUnmountDesk, { nodes: 1000, listeners: 30 });
  assert.deepEqual(faults, []);
});
