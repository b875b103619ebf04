// Who asks their system for more contrast gets it: nothing is paler than the words, no line fainter than they are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { type Served, serve } from '../helpers/serve.js';
import { ask, dist, faqJson, sixLines } from './faq-page.js';

let browser: Browser;
let site: Served;
before(async () => {
  browser = await launch();
  site = await serve({
    routes: { '/': sixLines('/dist/deskbell.js'), '/faq.json': faqJson },
    folders: { '/dist/': dist },
  });
});
after(async () => {
  await browser.close();
  await site.close();
});

/** The colours of the words of an answer that is found, and of the lines around the whole and the field. */
const colours = (page: Page) =>
  page.$eval('deskbell-faq', (faq) => {
    const all = [...(faq.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('[role=option] *')];
    const told = all.filter((one) => one.firstChild?.nodeType === Node.TEXT_NODE && one.textContent?.trim());
    const boxes = ['.root', '.field'].map((name) => faq.shadowRoot?.querySelector(name) as HTMLElement);
    return {
      words: [...new Set(told.map((one) => getComputedStyle(one).color))],
      lines: [...new Set(boxes.map((one) => getComputedStyle(one).borderTopColor))],
      text: getComputedStyle(boxes[0] as HTMLElement).color,
    };
  });

test('more contrast makes pale words and lines as dark as the text', async () => {
  const { page, close } = await openPage(browser);
  const cdp = await page.createCDPSession();
  const wish = (value: string) =>
    cdp.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-contrast', value },
        { name: 'prefers-color-scheme', value: 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  await wish('no-preference');
  await page.goto(site.origin);
  await ask(page, 'send back');
  // The field that has the focus is ringed in the accent.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const usual = await colours(page);
  await wish('more');
  const more = await colours(page);
  assert.ok(usual.lines.every((colour) => colour !== usual.text));
  assert.deepEqual(more.lines, [more.text]);
  assert.ok(usual.words.some((colour) => colour !== usual.text));
  assert.deepEqual(more.words, [more.text]);
  await close();
});
