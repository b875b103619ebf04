// A desk that was used once works without a network, and takes up what has changed meanwhile, but never under the eyes
// of somebody who reads.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.mjs';
import { launch, openPage } from '../helpers/browser.js';
import { Visitor } from './journeys/visitor.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const patience = { timeout: 20_000 };

async function visitorAt(address: string, t: TestContext): Promise<Visitor> {
  const { page, faults, close } = await openPage(browser);
  t.after(close);
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(address);
  return new Visitor(page, 'keyboard', faults);
}

/** Everything that is fetched ahead is there: nothing was asked for during half a second of quiet. */
const ready = (page: Page) => page.waitForNetworkIdle({ idleTime: 1500, ...patience });

for (const language of ['en', 'ru']) {
  test(`answers, guides and rule checks need no network once the desk was used: ${language}`, async (t) => {
    const server = createDemoServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const visitor = await visitorAt(`http://127.0.0.1:${port}/${language === 'ru' ? 'ru/' : ''}help.html`, t);
    const { page } = visitor;
    const field = await page.waitForSelector('deskbell-desk >>> input[role=combobox]', {
      visible: true,
      ...patience,
    });
    await field?.focus();
    await ready(page);
    await page.setOfflineMode(true);

    const words = language === 'ru' ? 'сколько дней на возврат' : 'how many days to send it back';
    await page.keyboard.type(words);
    await page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true, ...patience });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('deskbell-desk >>> [part=article]', { visible: true, ...patience });

    const inRoom = (room: string, selector: string) =>
      page.waitForSelector(`deskbell-desk >>> deskbell-${room} >>> ${selector}`, {
        visible: true,
        ...patience,
      });
    await page.evaluate(() => document.querySelector('deskbell-desk')?.show('guide'));
    await (await inRoom('guide', '.option[data-id]'))?.press('Enter');
    await inRoom('guide', '#progress');

    await page.evaluate(() => document.querySelector('deskbell-desk')?.show('returns', { mode: 'check' }));
    for (let card = null; !card; card = await page.$('deskbell-desk >>> deskbell-returns >>> [part=card]')) {
      const title = await inRoom('returns', '#title');
      console.log(await title?.evaluate((one) => one.textContent));
      await (await inRoom('returns', '.choice input'))?.press('Space');
      await (await inRoom('returns', '#next'))?.press('Enter');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    assert.deepEqual(
      visitor.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    );
  });
}
