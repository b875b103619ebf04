// A desk that was used once works without a network, and takes up what has changed meanwhile, but never under the eyes
// of somebody who reads.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.mjs';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { dist } from './faq-page.js';
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

/** Somebody begins to use the desk. */
async function begin({ page }: Visitor): Promise<void> {
  const field = await page.waitForSelector('deskbell-desk >>> input[role=combobox]', {
    visible: true,
    ...patience,
  });
  await field?.focus();
}

/** Everything is fetched ahead: the policy comes last, for the second time, since the answers have named it before. */
const isReady = ({ page }: Visitor, policy: string) =>
  page.waitForFunction(
    (file) => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(file)).length > 1,
    { timeout: 60_000 },
    `/${policy}`,
  );

const LANGUAGES = {
  en: {
    page: 'help.html',
    policy: 'returns.json',
    question: 'how long do i have to return something',
    answer: 'How long do I have to return something?',
    noDate: 'I do not know the day',
  },
  ru: {
    page: 'ru/help.html',
    policy: 'returns.ru.json',
    question: 'сколько дней на возврат',
    answer: 'Сколько времени есть на возврат?',
    noDate: 'Я не знаю этот день',
  },
};

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`answers, guides and rule checks need no network once the desk was used: ${language}`, async (t) => {
    const server = createDemoServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const visitor = await visitorAt(`http://127.0.0.1:${port}/${words.page}`, t);
    const { page } = visitor;
    await begin(visitor);
    await isReady(visitor, words.policy);
    await page.setOfflineMode(true);

    await page.keyboard.type(words.question);
    await page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true, ...patience });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await visitor.sees(words.answer);

    const show = (view: string, mode?: string) =>
      page.evaluate(
        (name, how) => document.querySelector('deskbell-desk')?.show(name, how ? { mode: how } : {}),
        view,
        mode,
      );
    const inRoom = (room: string, selector: string) =>
      page.waitForSelector(`deskbell-desk >>> deskbell-${room} >>> ${selector}`, {
        visible: true,
        ...patience,
      });
    await show('guide');
    await (await inRoom('guide', '[part=option]'))?.press('Enter');
    await inRoom('guide', '#progress');

    // Whatever is asked, the first answer; of a day nobody knows it.
    await show('returns', 'check');
    for (;;) {
      const stage = await inRoom('returns', ':is(.choice input, input[type=date], [part=card])');
      const what = await stage?.evaluate((one) => (one as HTMLInputElement).type ?? one.part.value);
      if (what === 'card') break;
      if (what === 'date') await visitor.press(words.noDate);
      else {
        await stage?.press('Space');
        await (await inRoom('returns', '#next'))?.press('Enter');
      }
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    const unexpected = visitor.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
    assert.deepEqual(unexpected, []);
  });
}

const faqOf = (answer: string) =>
  JSON.stringify({
    version: 1,
    locale: 'en',
    articles: [{ id: 'opening-hours', question: 'When are you open?', answer }],
  });

test('what has changed meanwhile is taken up, but not while it is read', async (t) => {
  const routes: Record<string, string> = {
    '/': `<!doctype html><html lang="en"><title>Help</title><script type="module" src="/dist/deskbell.js"></script>
<deskbell-desk src="/desk.json"></deskbell-desk></html>`,
    '/desk.json': JSON.stringify({ version: 1, locales: { en: { faq: 'faq.json' } } }),
    '/faq.json': faqOf('From nine to five.'),
  };
  const site = await serve({ routes, folders: { '/dist/': dist } });
  t.after(() => site.close());
  const visitor = await visitorAt(site.origin, t);
  const { page } = visitor;
  await begin(visitor);
  await visitor.press('When are you open?');
  await visitor.reads(/From nine to five/);

  await page.setOfflineMode(true);
  routes['/faq.json'] = faqOf('From ten to six.');
  const asked = site.requests.length;
  await page.setOfflineMode(false);
  await page.waitForNetworkIdle({ idleTime: 1000, ...patience });
  assert.ok(site.requests.slice(asked).includes('GET /faq.json'), 'it was looked again');
  assert.match(await visitor.text(), /From nine to five/, 'an open article stays as it is');

  await visitor.press('Back');
  await visitor.press('When are you open?');
  await visitor.reads(/From ten to six/);
  assert.doesNotMatch(await visitor.text(), /nine to five/);
});
