// Links in e-mails that open the desk at a place: `#deskbell=article:return-window`, or `?deskbell=…`.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test, type TestContext } from 'node:test';
import type { Server } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.mjs';
import { launch, openPage } from '../helpers/browser.js';
import { Visitor } from './journeys/visitor.js';

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = createDemoServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

/** A page of the shop, with the desk in its corner, that somebody came to by a link. */
async function come(t: TestContext, link: string, optIn = true): Promise<Visitor> {
  const { page, faults, close } = await openPage(browser);
  t.after(close);
  await page.setViewport({ width: 1200, height: 900 });
  // The pages of the demo do not opt in by themselves, or all do: the attribute is the test's.
  await page.evaluateOnNewDocument((wanted) => {
    document.addEventListener('readystatechange', () => {
      document.querySelector('deskbell-desk')?.toggleAttribute('deep-links', wanted);
    });
  }, optIn);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/product.html${link}`);
  return new Visitor(page, 'keyboard', faults);
}

const open = (visitor: Visitor): Promise<boolean | undefined> =>
  visitor.page.evaluate(() => document.querySelector('deskbell-desk')?.open);

for (const [link, heading] of [
  ['#deskbell=article:return-window', 'How long do I have to return something?'],
  ['?deskbell=article:return-window', 'How long do I have to return something?'],
  ['?utm_source=mail&deskbell=article%3Areturn-window#size', 'How long do I have to return something?'],
  ['#deskbell=guide:order-not-arrived', ''],
  ['#deskbell=returns:withdrawal', 'Withdraw from contract'],
  ['#deskbell=returns', 'Returns and exchanges'],
  ['#deskbell=escalation:charged-twice', 'Ask a person'],
  ['#deskbell=status', 'My messages'],
  ['#deskbell=home', 'Hearth & Pine help'],
] as const)
  test(`${link} opens the desk there`, async (t) => {
    const visitor = await come(t, link);
    await visitor.sees(heading || 'Step by step');
    assert.equal(await open(visitor), true);
    assert.deepEqual(visitor.faults, []);
  });

test('a guide is the one that the link names', async (t) => {
  const visitor = await come(t, '#deskbell=guide:charged-twice');
  await visitor.reads(/I was charged twice/);
  assert.equal(
    await visitor.page.$eval(
      'deskbell-desk >>> deskbell-guide',
      (guide) => (guide as HTMLElement & { guide: string }).guide,
    ),
    'charged-twice',
  );
});

for (const [link, said] of [
  ['#deskbell=article:gone-since-last-year', /This answer is no longer here/],
  ['#deskbell=guide:gone-since-last-year', /This guide is no longer here/],
  ['#deskbell=returns:anything', /Which order is it/],
  ['#deskbell=nowhere:at-all', /Hearth & Pine help/],
  ['#deskbell=', /Hearth & Pine help/],
  ['#deskbell=%E0%A4%A', /Hearth & Pine help/],
  ['#deskbell=article:<img src=x onerror=alert(1)>', /This answer is no longer here/],
] as const)
  test(`${link} leads to help all the same`, async (t) => {
    const visitor = await come(t, link);
    await visitor.reads(said);
    await visitor.sees('Ask a person', 'button');
    assert.equal(await open(visitor), true);
    assert.deepEqual(visitor.faults, []);
  });

test('a link that is followed on the page itself opens the desk too, as often as it is followed', async (t) => {
  const visitor = await come(t, '');
  assert.equal(await open(visitor), false);
  await visitor.page.evaluate(() => (location.hash = 'deskbell=article:return-window'));
  await visitor.sees('How long do I have to return something?');
  await visitor.page.keyboard.press('Escape');
  await visitor.page.evaluate(() => (location.hash = 'deskbell=status'));
  await visitor.sees('My messages');
});

test('without deep-links no address opens anything', async (t) => {
  const visitor = await come(t, '#deskbell=article:return-window', false);
  await visitor.page.waitForNetworkIdle();
  assert.equal(await open(visitor), false);
});
