// A page with a desk on it, and a visitor who finds things by role and name. Its clock stands still, so that what is said
// of days and times is the same in every run.
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { deskContent } from '../../../stories/desk.content.js';
import { launch, openPage } from '../../helpers/browser.js';
import { serve } from '../../helpers/serve.js';
import { dist } from '../faq-page.js';
import { installCovered } from './covered.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const ago = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();

export const order = {
  orderNumber: '1001',
  orderedAt: ago(7),
  shippedAt: ago(5),
  deliveredAt: ago(3),
  country: 'DE',
  lines: [
    { lineId: '1', sku: 'cardigan', title: 'Wool cardigan, moss', price: 89, quantity: 1 },
    {
      lineId: '2',
      sku: 'mug',
      title: 'Stoneware mug, engraved',
      tags: ['engraved'],
      price: 9.5,
      quantity: 1,
    },
  ],
};

const field = { id: 'order-number', label: 'Order number', type: 'text', required: true };

/** The desk of the stories; a late order is asked for by its number. */
export const content = {
  ...deskContent,
  departments: {
    ...deskContent.departments,
    topics: deskContent.departments.topics.map((topic) =>
      topic.id === 'order-late' ? { ...topic, fields: [field] } : topic,
    ),
  },
};

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Shop</title>
<style>body { margin: 0; background: Canvas; color: CanvasText; font-family: sans-serif; }</style>
<script type="module" src="/dist/deskbell.js"></script>
<main><h1>Shop</h1><div id="place"></div></main></html>`;

/** A desk whose own file is fine, and whose rooms cannot be read. */
const brokenRooms = {
  version: 1,
  company: 'Nordlicht',
  defaultLocale: 'en',
  locales: { en: { faq: 'gone.json', guides: 'gone.json', returns: 'gone.json', departments: 'gone.json' } },
};

/** What is done with the page's request to take a message or a return. */
export type Answer = 'received' | 'nobody';

export interface Setting {
  readonly launcher?: boolean;
  readonly answer?: Answer;
  /** The desk's own file instead of its content, for what happens while it is read. */
  readonly src?: string;
}

/** A loaded machine takes its time; a person would too. */
const patience = { timeout: 20_000 };

export class DeskPage {
  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    readonly origin: string,
  ) {}

  /** A first visit, and a desk on the page. */
  async begin({ launcher = false, answer = 'received', src }: Setting = {}): Promise<void> {
    await this.page.goto(this.origin);
    await this.page.evaluate(
      async (json, given, options) => {
        await customElements.whenDefined('deskbell-desk');
        sessionStorage.clear();
        history.replaceState(null, '');
        const desk = document.createElement('deskbell-desk');
        desk.setAttribute('storage', 'none');
        desk.toggleAttribute('launcher', options.launcher);
        if (options.src) desk.setAttribute('src', options.src);
        else desk.content = json;
        for (const name of ['order', 'return', 'withdrawal', 'escalation'])
          desk.addEventListener(`deskbell-${name}-requested`, (event) => {
            const request = event as CustomEvent<{ proof: string }> & { respondWith(answer: unknown): void };
            if (name === 'order') request.respondWith(request.detail.proof === 'wrong' ? null : given);
            else if (options.answer === 'received') request.respondWith({ reference: 'HP-4711' });
          });
        document.getElementById('place')?.replaceChildren(desk);
      },
      content as object,
      order,
      { launcher, answer, src },
    );
  }

  show(view: string, options: object = {}): Promise<void> {
    return this.page.evaluate(
      async (name, more) => document.querySelector('deskbell-desk')?.show(name, more),
      view,
      options,
    );
  }

  /** The first of this role whose name begins so, through every shadow root, once it can be seen. */
  async sees(role: string, name: string): Promise<void> {
    for (
      const end = Date.now() + patience.timeout;
      !(await this.#do('look', { role, name }));
      await pause(30)
    )
      if (Date.now() > end)
        throw new Error(`no ${role} “${name}” in\n${(await this.#words()).slice(0, 2000)}`);
  }

  async press(name: string, role = 'button'): Promise<void> {
    await this.sees(role, name);
    await this.#do('click', { role, name });
    await this.drawn();
  }

  async fill(name: string, text: string): Promise<void> {
    await this.sees('textbox', name);
    await this.#do('focus', { role: 'textbox', name });
    await this.page.keyboard.type(text);
    await this.drawn();
  }

  /** Comes to a control, and presses a key on it. */
  async use(name: string, role = 'button', key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.sees(role, name);
    await this.#do('focus', { role, name });
    await this.page.keyboard.press(key);
    await this.drawn();
  }

  async reads(words: string): Promise<void> {
    for (const end = Date.now() + patience.timeout; !(await this.#words()).includes(words); await pause(30))
      if (Date.now() > end) throw new Error(`“${words}” is not in\n${(await this.#words()).slice(0, 2000)}`);
  }

  /** What was done is drawn. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  async #words(): Promise<string> {
    return this.page.evaluate(() => {
      const said: string[] = [];
      const roots: Element[] = [...document.querySelectorAll('deskbell-desk')];
      for (const host of roots)
        for (const one of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
          if (one.shadowRoot) roots.push(one);
          if (one.checkVisibility() && !one.closest('dialog:not([open])'))
            for (const { nodeType, data } of one.childNodes as unknown as Text[])
              if (nodeType === 3) said.push(data);
        }
      return said.join(' ').replace(/\s+/g, ' ');
    });
  }

  #do(act: 'look' | 'click' | 'focus', what: { role: string; name: string }): Promise<boolean> {
    return this.page.evaluate(
      (verb, { role, name }) => {
        const selectors: Record<string, string> = {
          button: 'button, summary',
          link: 'a[href]',
          textbox: 'input:not([type=radio], [type=checkbox], [tabindex="-1"]), textarea',
          radio: 'input[type=radio]',
          checkbox: 'input[type=checkbox]',
          heading: 'h1, h2, h3',
          option: '[role=option]',
        };
        const roots: Element[] = [...document.querySelectorAll('deskbell-desk')];
        for (const host of roots)
          for (const one of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
            if (one.shadowRoot) roots.push(one);
            if (!one.matches(selectors[role] ?? '') || !one.checkVisibility()) continue;
            const { labels } = one as HTMLInputElement;
            const said =
              one.getAttribute('aria-label') ??
              (labels?.length ? labels[0]?.textContent : one.textContent) ??
              '';
            if (!said.replace(/\s+/g, ' ').trim().startsWith(name)) continue;
            if (verb === 'click') one.click();
            if (verb === 'focus') one.focus();
            return true;
          }
        return false;
      },
      act,
      what,
    );
  }
}

/** A visitor's page; `close` ends the browser and the site with it. */
interface OpenDeskPage {
  readonly visitor: DeskPage;
  readonly close: () => Promise<void>;
}

/** Opens the page, in a browser of its own, with a clock that stands at noon of one day in Berlin. */
export async function openDeskPage(): Promise<OpenDeskPage> {
  const routes = { '/': html, '/broken.json': '{', '/rooms.json': JSON.stringify(brokenRooms) };
  const site = await serve({ routes, folders: { '/dist/': dist } });
  const browser = await launch();
  const { page } = await openPage(browser);
  // A page that keeps an unsent message asks before it is left.
  page.on('dialog', (dialog) => void dialog.accept());
  const cdp = await page.createCDPSession();
  await page.emulateTimezone('Europe/Berlin');
  await page.evaluateOnNewDocument(`
    Date.now = () => ${NOW};
    Date = new Proxy(Date, { construct: (target, given) => Reflect.construct(target, given.length ? given : [${NOW}]) });
  `);
  // What the compiler of these tests adds to name functions.
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await page.evaluateOnNewDocument(installCovered);
  // What is asked for here is never answered.
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*/never.json' }] });
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { visitor: new DeskPage(page, cdp, site.origin), close };
}
