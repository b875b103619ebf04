// Every element side by side on one page, each in a state that a visitor meets, and a desk open in the corner: what a
// page's stylesheet must not change.
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { deskContent } from '../../../stories/desk.content.js';
import { content as departments } from '../../../stories/escalation.content.js';
import { content as faq } from '../../../stories/faq.content.js';
import { guides } from '../../../stories/guide.content.js';
import { content as returns, order } from '../../../stories/returns.content.js';
import { openPage } from '../../helpers/browser.js';
import { type Served, type Site, serve } from '../../helpers/serve.js';
import { dist } from '../faq-page.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where each stands in the window; the desk in the corner chooses its own place. */
export const places: Readonly<Record<string, Box>> = {
  'faq with results': { x: 0, y: 0, width: 460, height: 800 },
  'open article': { x: 480, y: 0, width: 460, height: 800 },
  'returns with a verdict': { x: 960, y: 0, width: 460, height: 1600 },
  'guide step': { x: 0, y: 820, width: 460, height: 780 },
  'escalation form': { x: 480, y: 820, width: 460, height: 1080 },
  'desk in its place': { x: 0, y: 1620, width: 460, height: 780 },
  'desk in the corner': { x: 1440, y: 1620, width: 460, height: 780 },
};

export const size = { width: 1900, height: 2400 };

/** Not to be moved or coloured by any rule of the page: only what is inherited can reach an element in it. */
const boxOf = ({ x, y, width, height }: Box): string =>
  Object.entries({
    display: 'block',
    position: 'fixed',
    inset: `${y}px auto auto ${x}px`,
    width: `${width}px`,
    height: `${height}px`,
    margin: '0',
    padding: '0',
    border: '0',
    background: '#fff',
    overflow: 'hidden',
    'z-index': '2147482000',
    'color-scheme': 'light',
  })
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ');

const elements: Readonly<Record<string, string>> = {
  'faq with results': '<deskbell-faq no-history></deskbell-faq>',
  'open article': '<deskbell-faq no-history></deskbell-faq>',
  'returns with a verdict': '',
  'guide step': '<deskbell-guide guide="late"></deskbell-guide>',
  'escalation form': '<deskbell-escalation topic="charged-twice" storage="none"></deskbell-escalation>',
  'desk in its place': '<deskbell-desk storage="none"></deskbell-desk>',
};

const everything = boxOf({ x: 0, y: 0, ...size });

/** `head` may hold what a page brings of its own. */
export const stageHtml = (head = '') => `<!doctype html>
<html lang="en" style="--deskbell-font: sans-serif"><head><meta charset="utf-8"><title>Host</title>${head}
<script type="module" src="/dist/deskbell.js"></script></head>
<body><host-ground style="${everything}; z-index: 2147481999 !important"></host-ground>
${Object.entries(elements)
  .map(
    ([name, html]) => `<host-place id="${name}" style="${boxOf(places[name] as Box)}">${html}</host-place>`,
  )
  .join('\n')}
<deskbell-desk id="corner" launcher storage="none" theme="light"></deskbell-desk></body></html>`;

/** Runs in the page: gives every element its content and leads it to its state. */
async function perform(
  given: {
    readonly [name in 'faq' | 'returns' | 'order' | 'guides' | 'departments' | 'desk']: unknown;
  },
): Promise<void> {
  type Any = HTMLElement & Record<string, unknown> & { search(query: string): Promise<unknown> };
  // A page that closes every root gives them here.
  const { roots } = globalThis as unknown as { roots?: WeakMap<Element, ShadowRoot> };
  const rootOf = (host: Element) => host.shadowRoot ?? roots?.get(host);
  const at = (place: string) => document.getElementById(place)?.firstElementChild as Any;
  const until = async <T>(look: () => T | null | undefined | false, what: string): Promise<T> => {
    for (const end = performance.now() + 20_000; performance.now() < end; ) {
      const found = look();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`${what} did not come`);
  };
  const find = (host: Element, selector: string, nth = 0): Promise<HTMLElement> =>
    until(() => rootOf(host)?.querySelectorAll<HTMLElement>(selector)[nth], selector);

  const results = at('faq with results');
  results.content = given.faq;
  await results.search('send back');
  await find(results, '[role=option]');
  const article = at('open article');
  article.content = given.faq;
  article.setAttribute('article', 'return-an-item');
  await find(article, 'article, .article, [part=article]');

  const returns = document.createElement('deskbell-returns') as unknown as Any;
  Object.assign(returns, { content: given.returns, order: given.order, storage: 'none', mode: 'return' });
  document.getElementById('returns with a verdict')?.append(returns);
  for (const step of ['~0', '~2', '>', '~1', '>', '~1', '>']) {
    const before = await find(returns, '#title');
    if (step !== '>') (await find(returns, '.choice input', Number(step[1]))).click();
    else {
      (await find(returns, '#next, #send')).click();
      await until(() => {
        const title = rootOf(returns)?.querySelector('#title');
        return title && title !== before;
      }, 'the next step');
    }
    await new Promise(requestAnimationFrame);
  }

  const guide = at('guide step');
  guide.content = given.guides;
  (await find(guide, '[data-id=on-its-way]')).click();
  const form = at('escalation form');
  form.content = given.departments;
  (await find(form, '#continue')).click();
  await find(form, '#message');
  await until(() => rootOf(form)?.activeElement, 'the focus in the form');
  const desk = at('desk in its place');
  desk.content = given.desk;
  // Where no style holds them together, it is far down, and nothing is loaded for what nobody sees.
  if (document.documentElement.scrollHeight > innerHeight) desk.scrollIntoView();
  const corner = document.getElementById('corner') as Any;
  corner.content = given.desk;
  corner.open = true;
  for (const one of [desk, corner]) {
    const home = await until(() => rootOf(one)?.querySelector('deskbell-faq'), 'the articles of the desk');
    await find(home, '.topic');
  }
  // A caret blinks.
  await until(() => rootOf(corner)?.activeElement, 'the focus in the desk');
  let focused = document.activeElement as HTMLElement;
  for (let inner; (inner = rootOf(focused)?.activeElement); ) focused = inner as HTMLElement;
  focused.blur();
}

export interface Stage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** It stands still, and fits the orders of the stories, which were made some days ago. */
const NOW = Date.now();

/** The page with everything on it in its state. `site` serves `/` as `stageHtml`. */
export async function openStage(
  browser: Browser,
  site: Served,
  path = '/',
): Promise<Stage & { close(): Promise<void> }> {
  const { page, faults, close } = await openPage(browser);
  await page.setViewport(size);
  await page.emulateTimezone('Europe/Berlin');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // tsx gives functions their names by a helper that a page does not have.
  await page.evaluateOnNewDocument(`globalThis.__name = (one) => one;
    Date.now = () => ${NOW};
    Date = new Proxy(Date, { construct: (target, given) => Reflect.construct(target, given.length ? given : [${NOW}]) });`);
  await page.goto(site.origin + path);
  await page.evaluate(perform, { faq, returns, order, guides, departments, desk: deskContent });
  return { page, faults, close };
}

/** `more` may hold pages of a test beside the stage itself, and headers of every answer. */
export async function serveStage(t: { after: TestContext['after'] }, more: Site = {}): Promise<Served> {
  const routes = { '/': stageHtml(), ...more.routes };
  const site = await serve({ ...more, routes, folders: { '/dist/': dist } });
  t.after(() => site.close());
  return site;
}
