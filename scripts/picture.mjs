// npm run picture: the pictures of the documentation, taken from the demo as it is built now.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { eventLog } from '../bench/events.ts';
import { createDemoServer } from '../demo/server.mjs';
import { chromiumArgs, findChromium } from './browsers.mjs';

/** docs/images/help.png: the README's own. */
async function helpPage(page) {
  const server = createDemoServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await page.setViewport({ width: 1180, height: 760 });
    await page.goto(`http://127.0.0.1:${server.address().port}/help.html`);
    await page.locator('deskbell-desk >>> input').fill('my lamp came brokn');
    await page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true });
    await page.keyboard.press('ArrowDown');
    await page.evaluate(() => scrollTo(0, 60));
    await page.waitForNetworkIdle();
    await page.screenshot({ path: 'docs/images/help.png' });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** docs/images/insights.png: the head of a report over a made-up log. */
async function insightsReport(page) {
  const folder = mkdtempSync(join(tmpdir(), 'deskbell-picture-'));
  try {
    const [log, out] = [join(folder, 'events.ndjson'), join(folder, 'report.html')];
    writeFileSync(log, [...eventLog({ lines: 30_000 })].join('\n'));
    const words = ['insights', log, '--content', 'desk.json', '--timezone', 'Europe/Berlin', '-o', out];
    execFileSync(process.execPath, [join(process.cwd(), 'dist/cli/main.js'), ...words], {
      cwd: 'demo/content',
      stdio: 'ignore',
    });
    await page.setViewport({ width: 900, height: 1000 });
    await page.goto(pathToFileURL(out).href);
    await page.screenshot({ path: 'docs/images/insights.png' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  headless: true,
  args: chromiumArgs,
});
try {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // `npm run picture -- insights` takes that one only.
  const all = { help: helpPage, insights: insightsReport };
  for (const [name, take] of Object.entries(all))
    if (process.argv.length < 3 || process.argv.includes(name)) await take(page);
} finally {
  await browser.close();
}
