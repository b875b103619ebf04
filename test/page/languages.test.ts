// The language of the page decides; what it does not have is shown in another one, and says so.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';
import { dist } from './faq-page.js';
import { Visitor } from './journeys/visitor.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const article = (id: string, question: string, answer: string, more = {}) => ({
  id,
  question,
  answer,
  ...more,
});
const guide = (id: string, title: string, question: string) => ({
  id,
  title,
  start: 'one',
  nodes: {
    one: { question, options: [{ id: 'yes', label: 'OK', next: 'end' }] },
    end: { outcome: 'OK' },
  },
});

const FILES = {
  '/desk.json': {
    version: 1,
    defaultLocale: 'en',
    locales: {
      en: { faq: 'faq.en.json', guides: 'guides.en.json', departments: 'departments.en.json' },
      ru: { faq: 'faq.ru.json', guides: 'guides.ru.json' },
    },
  },
  '/faq.en.json': {
    version: 1,
    locale: 'en',
    articles: [
      article('hours', 'When are you open?', 'From nine to five.', { related: ['gift-wrapping'] }),
      article('gift-wrapping', 'Do you wrap gifts?', 'Yes, in brown paper.', { featured: 1 }),
    ],
  },
  '/faq.ru.json': {
    version: 1,
    locale: 'ru',
    articles: [article('hours', 'Когда вы открыты?', 'С девяти до пяти.', { related: ['hours'] })],
  },
  '/guides.en.json': {
    version: 1,
    locale: 'en',
    guides: [guide('late', 'Late', 'Is it late?'), guide('broken', 'It is broken', 'Is it broken?')],
  },
  '/guides.ru.json': { version: 1, locale: 'ru', guides: [guide('late', 'Опаздывает', 'Оно опаздывает?')] },
  '/departments.en.json': {
    version: 1,
    locale: 'en',
    departments: [
      {
        id: 'all',
        name: 'Customer service',
        channels: [{ type: 'form' }],
        answers: { within: 'P1D', counts: 'calendar' },
      },
    ],
    routing: [{ id: 'rest', when: {}, to: 'all' }],
  },
};

async function desk(t: TestContext, lang: string): Promise<Visitor> {
  const site = await serve({
    routes: {
      '/': `<!doctype html><html lang="${lang}"><title>Help</title><script type="module" src="/dist/deskbell.js"></script>
<deskbell-desk src="/desk.json"></deskbell-desk></html>`,
      ...Object.fromEntries(Object.entries(FILES).map(([path, file]) => [path, JSON.stringify(file)])),
    },
    folders: { '/dist/': dist },
  });
  const { page, faults, close } = await openPage(browser);
  t.after(() => Promise.all([close(), site.close()]));
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(site.origin);
  return new Visitor(page, 'keyboard', faults);
}

/** The language that a reader of the screen hears a text in. */
const spokenIn = async (visitor: Visitor, name: string, role: string): Promise<string | undefined> =>
  (await visitor.sees(name, role))?.evaluate((one) => {
    const marked = one.querySelector('[lang]') ?? one.closest('[lang]');
    return marked?.getAttribute('lang') ?? undefined;
  });

test('an article that a language lacks is found in another, and says so', async (t) => {
  const visitor = await desk(t, 'ru');
  const { page } = visitor;
  await visitor.sees('Когда вы открыты?', 'button');
  await visitor.type('Чем мы можем помочь?', 'combobox', 'wrap gifts');
  await page.waitForSelector('deskbell-desk >>> [role=option]', { visible: true });
  assert.equal(await page.$eval('deskbell-desk >>> [role=option]', (one) => one.getAttribute('lang')), 'en');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await spokenIn(visitor, 'Do you wrap gifts?', 'heading'), 'en');
  await visitor.reads(/есть только на другом языке: английский/);
  assert.deepEqual(visitor.faults, []);
});

test('what a language has is taken from it alone', async (t) => {
  const visitor = await desk(t, 'ru');
  await visitor.press('Когда вы открыты?');
  await visitor.reads(/С девяти до пяти/);
  assert.doesNotMatch(await visitor.text(), /на другом языке|When are you open/);
});

test('a link to an answer that only another language has leads to it', async (t) => {
  const visitor = await desk(t, 'ru');
  await visitor.sees('Когда вы открыты?', 'button');
  await visitor.page.evaluate(() =>
    document.querySelector('deskbell-desk')?.show('article', { article: 'gift-wrapping' }),
  );
  await visitor.reads(/Yes, in brown paper/);
});

test('the same for guides', async (t) => {
  const visitor = await desk(t, 'ru');
  await visitor.press('Решить шаг за шагом');
  await visitor.sees('Опаздывает', 'button');
  await visitor.press('It is broken');
  await visitor.reads(/Пока это есть только на другом языке: английский/);
  assert.equal(await spokenIn(visitor, 'Is it broken?', 'heading'), 'en');
});

test('a room that a language does not have at all says so', async (t) => {
  const visitor = await desk(t, 'ru');
  await visitor.press('Решить шаг за шагом');
  await visitor.page.evaluate(() => document.querySelector('deskbell-desk')?.show('escalation'));
  assert.equal(await spokenIn(visitor, 'Customer service', 'heading'), 'en');
  await visitor.reads(/есть только на другом языке: английский/);
});

test('the page changes its language, and the desk with it', async (t) => {
  const visitor = await desk(t, 'en');
  await visitor.sees('When are you open?', 'button');
  await visitor.page.evaluate(() => (document.documentElement.lang = 'ru'));
  await visitor.sees('Когда вы открыты?', 'button');
});
