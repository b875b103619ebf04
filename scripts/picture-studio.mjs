// npm run picture:studio: the pictures of docs/studio.md, taken from the studio over the demo's content as they are built now.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { openFolder } from '../dist/cli/studio/folder.js';
import { createStudioServer } from '../dist/cli/studio/server.js';
import { chromiumArgs, findChromium } from './browsers.mjs';

const dir = mkdtempSync(join(tmpdir(), 'deskbell-picture-'));
cpSync('demo/content', dir, { recursive: true });
const server = createStudioServer({
  folder: await openFolder(dir),
  label: 'content',
  token: 'picture',
  page: 'dist/studio/page',
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  headless: true,
  args: chromiumArgs,
});

/** Waits frame by frame: a watch for changes of the document does not see into shadow roots. */
const SEEN = { visible: true, timeout: 120_000 };

/** Waits until nothing is being checked or asked. */
const settled = (page) =>
  page.waitForFunction(
    () => {
      const text = document.querySelector('deskbell-studio')?.shadowRoot.textContent ?? '';
      return text !== '' && !/Checking|Asking the golden|Opening/.test(text);
    },
    { timeout: 120_000, polling: 200 },
  );

try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1360, height: 850 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const view = async (hash) => {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.waitForNetworkIdle();
  };
  const picture = async (name) => {
    await settled(page);
    await page.screenshot({ path: `docs/images/studio-${name}.png` });
  };
  await page.goto(`http://127.0.0.1:${server.address().port}/picture/`);
  await page.waitForSelector('deskbell-studio >>> header', SEEN);
  await view('#/articles/faq.en.json/27');
  await settled(page);
  await page.focus('deskbell-studio >>> #f-answer');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type('Obviously, you should have been at home. ');
  await page.waitForSelector('deskbell-studio >>> #f-answer-problems', SEEN);
  await picture('article');
  await view('#/search');
  await page.locator('deskbell-studio >>> #lab-query').click();
  await page.keyboard.type('where is my mony');
  await page.waitForSelector('deskbell-studio >>> .hits li', SEEN);
  await picture('search');
  await view('#/policy');
  await picture('policy');
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
}
