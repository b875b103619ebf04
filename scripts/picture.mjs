// npm run picture: docs/images/help.png, the picture of the README, taken from the demo as it is built now.
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { createDemoServer } from '../demo/server.mjs';
import { chromiumArgs, findChromium } from './browsers.mjs';

const server = createDemoServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  headless: true,
  args: chromiumArgs,
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 760 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`http://127.0.0.1:${server.address().port}/help.html`);
  await page.locator('deskbell-desk >>> input').fill('my lamp came brokn');
  await page.waitForSelector('deskbell-desk >>> [role=option]');
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => scrollTo(0, 60));
  await page.waitForNetworkIdle();
  await page.screenshot({ path: 'docs/images/help.png' });
} finally {
  await browser.close();
  server.close();
}
