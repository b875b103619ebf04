// node scripts/pictures-for-editors.mjs: docs/images/editors, the pictures of the guides for editors, as the demo is now. Needs a build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';

const out = 'docs/images/editors';
const content = 'demo/content';
mkdirSync(out, { recursive: true });

const deskbell = (...words) =>
  execFileSync(process.execPath, ['dist/cli/main.js', ...words], { stdio: 'inherit' });

const sample = ['--orders', `${content}/orders.json`, '--reason', 'changed-mind', '--condition', 'unopened'];
deskbell(
  'graph',
  `${content}/returns.json`,
  `${content}/faq.en.json`,
  ...sample,
  '-o',
  `${out}/returns-map.svg`,
  '--force',
);
deskbell('graph', `${content}/departments.en.json`, '-o', `${out}/routing-map.svg`, '--force');

const folder = mkdtempSync(join(tmpdir(), 'deskbell-pictures-'));
const page = join(folder, 'help.html');
deskbell('export', 'html', `${content}/faq.en.json`, '--title', 'Help', '-o', page);
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  headless: true,
  args: chromiumArgs,
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 900, height: 640 });
  await tab.goto(pathToFileURL(page).href);
  await tab.$$eval('details', (all) => all[1]?.setAttribute('open', ''));
  await tab.screenshot({ path: `${out}/exported-page.png` });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
