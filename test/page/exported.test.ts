// The page that `deskbell export html` writes, in a browser: without script, and with it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { deskbell } from '../helpers/command-line.js';
import { launch, openPage } from '../helpers/browser.js';
import { serve, type Served } from '../helpers/serve.js';
import { root } from '../house/source.js';
import { ask } from './faq-page.js';

const folder = mkdtempSync(join(tmpdir(), 'deskbell-exported-'));
const demo = join(root, 'demo/content/faq.en.json');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types deskbell";

describe('the exported page', () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    const page = ['export', 'html', demo, '--title', 'Help'];
    for (const words of [
      [...page, '-o', join(folder, 'help.html')],
      [
        ...page,
        '-o',
        join(folder, 'live.html'),
        '--src',
        '/content/faq.en.json',
        '--script',
        '/dist/deskbell.js',
      ],
    ])
      assert.equal((await deskbell(words)).code, 0);
    const folders = { '/dist/': join(root, 'dist'), '/content/': join(root, 'demo/content'), '/': folder };
    site = await serve({ folders, headers: { 'content-security-policy': POLICY } });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; what went wrong on it must be nothing. */
  const visit = async (path: string, look: (page: Page) => Promise<void>): Promise<void> => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await look(page).catch((error: unknown) => {
      throw new Error([String(error), ...faults].join('\n'));
    });
    assert.deepEqual(faults, []);
    await close();
  };
  const open = (page: Page) => page.$$eval('details[open] > div', (all) => all.map(({ id }) => id));

  it('opens the answer that a link names', () =>
    visit('/help.html#refund-time', async (page) => {
      assert.deepEqual(await open(page), ['refund-time']);
      const top = await page.$eval('details[open] > summary', (one) => one.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 200, `its question is in sight: ${top}`);
    }));

  it('opens the answer in which a browser finds a text', () =>
    // A text fragment looks for words as the search in the page does, and reveals them in the same way.
    visit('/help.html#:~:text=your%20bank', async (page) => {
      assert.equal((await open(page)).length, 1);
      assert.match(await page.$eval('details[open] > div', (one) => one.textContent ?? ''), /your bank/i);
    }));

  it('has no word of a policy unfilled', () =>
    assert.ok(!readFileSync(join(folder, 'help.html'), 'utf8').includes('{{')));

  for (const scheme of ['light', 'dark'])
    it(`is accessible in ${scheme}, on a phone, with every answer open`, () =>
      visit('/help.html', async (page) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width: 320, height: 700 });
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        const session = await page.createCDPSession();
        await session.send('Page.setBypassCSP', { enabled: true });
        await page.reload();
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        await page.evaluate(axe);
        const faults = await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
        );
        assert.deepEqual(faults, []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `nothing is wider than the page: ${wide}`);
      }));

  it('gives its place to the element where the script is loaded', () =>
    visit('/live.html', async (page) => {
      assert.ok((await ask(page, 'where is my money')).length);
      assert.equal(await page.$eval('details', (one) => one.checkVisibility()), false);
    }));

  it('can be read by keyboard alone', () =>
    visit('/help.html', async (page) => {
      const nav = await page.$$eval('nav a', (all) => all.length);
      for (let i = 0; i <= nav; i++) await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'summary');
      await page.keyboard.press('Enter');
      assert.equal((await open(page)).length, 1);
    }));
});
