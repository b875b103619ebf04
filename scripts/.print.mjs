import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
const b = await puppeteer.launch({ executablePath: findChromium(), headless: true, args: chromiumArgs });
const p = await b.newPage();
await p.emulateMediaType('print');
await p.setViewport({ width: 720, height: 1000 });
await p.goto('file:///tmp/ins/report.html');
await p.screenshot({
  path: '/tmp/ins/p0.png',
  clip: { x: 0, y: 0, width: 720, height: 1400 },
  captureBeyondViewport: true,
});
const h = await p.evaluate(() => document.querySelector('#articles').offsetTop);
await p.screenshot({
  path: '/tmp/ins/p1.png',
  clip: { x: 0, y: h, width: 720, height: 1400 },
  captureBeyondViewport: true,
});
await b.close();
