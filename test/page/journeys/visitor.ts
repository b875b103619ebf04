// A visitor of the demo, who uses a keyboard or a finger and finds things by their roles and names.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, type TestContext } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { startApi } from '../../../demo/api.mjs';
import { createDemoServer } from '../../../demo/server.mjs';
import { inFirefox, launch, openPage } from '../../helpers/browser.js';
import { named } from '../../helpers/by-name.js';
import { temporaryFolder } from '../../helpers/tickets.js';

export type Means = 'keyboard' | 'touch';

/** How the visitors of the journeys come: Firefox on a computer has no finger. */
export const MEANS: readonly Means[] = inFirefox ? ['keyboard'] : ['keyboard', 'touch'];

/** A loaded machine takes its time; a person would too. */
const patience = { timeout: 30_000 };

/** More presses of Tab than any view of the desk needs. */
const MOST_TABS = 90;

export class Visitor {
  constructor(
    readonly page: Page,
    readonly means: Means,
    readonly faults: readonly string[],
  ) {}

  sees(name: string, role = 'heading'): Promise<ElementHandle<Element> | null> {
    // Firefox's driver finds roles and names in one root only.
    if (inFirefox)
      return this.page.waitForFunction(`(() => {${named(name, role)}})()`, patience) as Promise<
        ElementHandle<Element>
      >;
    return this.page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
      ...patience,
      visible: true,
    });
  }

  /** Comes to a control and uses it: by Tab and Enter (Space on a box; arrows among radios), or by a tap. */
  async press(name: string, role = 'button'): Promise<void> {
    const control = await this.sees(name, role);
    if (!control) throw new Error(`no ${role} “${name}”`);
    if (this.means === 'touch') return control.tap();
    await this.#tabTo(control, name);
    await this.page.keyboard.press(role === 'button' || role === 'link' ? 'Enter' : ' ');
  }

  async type(name: string, role: string, text: string): Promise<void> {
    const field = await this.sees(name, role);
    if (!field) throw new Error(`no ${role} “${name}”`);
    if (this.means === 'touch') await field.tap();
    else await this.#tabTo(field, name);
    await this.page.keyboard.type(text);
  }

  /** Everything that can be read on the page, across its roots, and what stands in fields. */
  text(): Promise<string> {
    // Without a function of its own: what a compiler adds to name one does not exist in the page.
    return this.page.evaluate(() => {
      const roots: ParentNode[] = [document.body];
      const said: string[] = [];
      for (const root of roots)
        for (const one of root.querySelectorAll('*')) {
          if (!one.checkVisibility()) continue;
          if (one.shadowRoot) roots.push(one.shadowRoot);
          if (one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement) said.push(one.value);
          for (const { nodeType, data } of one.childNodes as unknown as Text[])
            if (nodeType === 3) said.push(data);
        }
      return said.join(' ').replace(/\s+/g, ' ');
    });
  }

  async reads(pattern: RegExp): Promise<void> {
    const end = Date.now() + patience.timeout;
    while (!pattern.test(await this.text()))
      if (Date.now() > end) throw new Error(`${pattern} is not in: ${(await this.text()).slice(0, 3000)}`);
  }

  /** Details of the events of a name so far. */
  heard(name: string): Promise<Record<string, unknown>[]> {
    return this.page.evaluate(
      (type) =>
        [...document.querySelectorAll('[data-events] li')]
          .filter((entry) => entry.querySelector('b')?.textContent === `deskbell-${type}`)
          .map(
            (entry) => JSON.parse(entry.querySelector('pre')?.textContent ?? '{}') as Record<string, unknown>,
          ),
      name,
    );
  }

  async #tabTo(control: ElementHandle<Element>, name: string): Promise<void> {
    // `group`: another radio of the same group has the focus. Radios are one stop of Tab; arrows go among them.
    const focused = (): Promise<'yes' | 'group' | 'no'> =>
      control.evaluate((one) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (active === one) return 'yes';
        const radios = [one, active].every(
          (each) => each instanceof HTMLInputElement && each.type === 'radio',
        );
        return radios && one.getAttribute('name') === active?.getAttribute('name') ? 'group' : 'no';
      });
    for (let keys = 0; keys < MOST_TABS; keys++) {
      const now = await focused();
      if (now === 'yes') return;
      await this.page.keyboard.press(now === 'group' ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`“${name}” cannot be reached with Tab`);
  }
}

type Api = ReturnType<typeof startApi>;

/** The page of the demo that logs every event, with the desk in its place; before a backend where a journey needs one. */
async function visit(browser: Browser, t: TestContext, means: Means, api?: Api): Promise<Visitor> {
  const server = createDemoServer(api ? { api: api.handle } : {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { page, faults, close } = await openPage(browser);
  t.after(async () => {
    await close();
    server.close();
    server.closeAllConnections();
  });
  const touch = means === 'touch';
  await page.setViewport({ width: touch ? 390 : 1200, height: 900, hasTouch: touch, isMobile: touch });
  // Firefox has it from its preferences.
  if (!inFirefox) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/events.html`);
  return new Visitor(page, means, faults);
}

/**
 * A browser and the demo's backend with a database of its own, for the tests of one file. Gives the function that brings
 * a visitor; without `backend` nobody takes what is sent.
 */
export function visitsOfShop(): (t: TestContext, means: Means, behind?: 'backend') => Promise<Visitor> {
  const folder = temporaryFolder();
  let browser: Browser;
  let api: Api;
  before(async () => {
    api = startApi({ folder: folder.path });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    api.close();
  });
  process.once('exit', () => folder.remove());
  return (t, means, behind) => visit(browser, t, means, behind && api);
}
