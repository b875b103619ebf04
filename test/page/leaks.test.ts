import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { held } from '../helpers/held.js';
import { serve } from '../helpers/serve.js';
import { dist, faqJson, field, sixLines } from './faq-page.js';

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

interface Alive {
  /** Elements of ours, by their tags. */
  readonly elements: Readonly<Record<string, number>>;
  readonly listeners: number;
  readonly nodes: number;
  /** Bytes. */
  readonly heap: number;
}

const TAGS = ['desk', 'faq', 'guide', 'returns', 'escalation'].map((name) => `deskbell-${name}`);

/**
 * What is alive after everything that can be collected was. An element that was taken away while it loaded is free when
 * its requests have come back, on a busy machine later than the first collection; a leak never is.
 */
async function alive(page: Page, session: CDPSession, nodesBefore = Infinity): Promise<Alive> {
  for (let round = 0; ; round += 1) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await session.send('HeapProfiler.collectGarbage');
    const elements: Record<string, number> = {};
    for (const tag of TAGS) elements[tag] = await held(session, tag);
    const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
    const done = nodes <= nodesBefore && !Object.values(elements).some(Boolean);
    if (round < 3 || (round < 60 && !done)) continue;
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    return { elements, listeners, nodes, heap };
  }
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

/** Templates that Lit keeps, of views that come late on a busy machine; a desk has about 360. */
const NODES_OF_A_MOUNT = 5;

/** Bytes. An element that is kept takes many times as much. */
const HEAP_OF_A_MOUNT = 10_000;

/** Mounts every sort once, so that all is loaded, and looks; mounts 100 more and looks again: nothing has become more. */
async function mountsLeaveNothing(page: Page, mount: (page: Page, times: number) => Promise<void>) {
  const session = await page.createCDPSession();
  await mount(page, 60);
  const first = { ...(await alive(page, session)), global: await globalListeners(session) };
  await mount(page, 100);
  const second = { ...(await alive(page, session, first.nodes)), global: await globalListeners(session) };
  const none = Object.fromEntries(TAGS.map((tag) => [tag, 0]));
  assert.deepEqual(second.elements, none, 'elements that are kept');
  assert.deepEqual(second.global, first.global, 'listeners on the window and the document');
  assert.equal(second.listeners, first.listeners, 'listeners of all');
  const nodes = second.nodes - first.nodes;
  assert.ok(nodes < 100 * NODES_OF_A_MOUNT, `${nodes} nodes more, after 100 mounts`);
  const grown = second.heap - first.heap;
  assert.ok(grown < 100 * HEAP_OF_A_MOUNT, `the heap grew by ${grown} bytes`);
}

test('100 mounts and unmounts of the FAQ leave no listener and no node', async (t) => {
  const site = await serve({
    routes: { '/': sixLines('/dist/deskbell.js'), '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.goto(site.origin);
  await (await field(page)).dispose(); // a handle keeps what it holds
  await page.evaluate(() => document.querySelector('deskbell-faq')?.remove());
  await mountsLeaveNothing(page, mountAndUnmount);
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
  await mountsLeaveNothing(page, mountAndUnmountDesk);
  assert.deepEqual(faults, []);
});
