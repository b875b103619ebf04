import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
const b = await puppeteer.launch({ executablePath: findChromium(), headless: true, args: chromiumArgs });
const [, , file, out] = process.argv;
for (const [name, w, scheme] of [
  ['wide', 1000, 'light'],
  ['dark', 1000, 'dark'],
  ['phone', 320, 'light'],
]) {
  const p = await b.newPage();
  p.on('console', (m) => console.log('console', m.text()));
  p.on('request', (r) => r.url().startsWith('file:') || console.log('request', r.url()));
  await p.setViewport({ width: w, height: 900, deviceScaleFactor: 1 });
  await p.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await p.goto(`file://${file}`);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(name, 'overflow', over, await p.evaluate(() => document.body.scrollHeight));
  const h = await p.evaluate(() => document.body.scrollHeight);
  const step = w > 500 ? 1500 : 1900;
  for (let y = 0, k = 0; y < h; y += step, k++)
    await p.screenshot({
      path: `${out}-${name}-${k}.png`,
      clip: { x: 0, y, width: w, height: Math.min(step, h - y) },
      captureBeyondViewport: true,
    });
  await p.close();
}
const p = await b.newPage();
await p.goto(`file://${file}`);
await p.pdf({ path: `${out}.pdf`, format: 'A4' });
await b.close();
