// A guide as a page loads it: the built script, the demo's server with its strict policy, a finger.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.mjs';
import { launch, openPage } from '../helpers/browser.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [locale, answers, outcome] of [
  ['en', ['A parcel', 'It is on its way', 'More than 3 working days ago'], 'We trace it for you'],
  ['ru', ['Посылку', 'Посылка в пути', 'Прошло больше 3 рабочих дней'], 'Начнём розыск'],
] as const) {
  test(`a guide leads to what to do by touch, under the strictest policy (${locale})`, async (t) => {
    const server = createDemoServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { page, faults, close } = await openPage(browser);
    t.after(async () => {
      await close();
      server.close();
    });
    await page.setViewport({ width: 380, height: 800, hasTouch: true, isMobile: true });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/plain.html`);
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
      const guide = document.createElement('deskbell-guide');
      guide.setAttribute('src', `/content/guides.${lang}.json`);
      guide.setAttribute('guide', 'order-not-arrived');
      document.body.replaceChildren(guide);
    }, locale);
    for (const answer of answers) {
      const button = await page.waitForSelector(`::-p-aria([name="${answer}"][role="button"])`);
      await button?.tap();
    }
    await page.waitForSelector(`::-p-aria([name="${outcome}"][role="heading"])`);
    assert.deepEqual(faults, []);
  });
}
