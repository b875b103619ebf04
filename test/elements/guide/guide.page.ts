import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { DeskbellGuide } from '../../../src/index.js';
import { guides } from '../../../stories/guide.content.js';

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a person meets in a guide. */
export class GuidePage {
  constructor(readonly guide: DeskbellGuide) {}

  get root(): ShadowRoot {
    return this.guide.shadowRoot as ShadowRoot;
  }
  get title(): string {
    return words(this.root.querySelector('h2'));
  }
  get focused(): string {
    return words(this.root.activeElement);
  }
  get text(): string {
    return words(this.root.querySelector('.page'));
  }
  /** Question and answer of the outline. */
  get answers(): string[] {
    return [...this.root.querySelectorAll('.outline .answer')].map(
      (row) => `${words(row.querySelector('dt'))} ${words(row.querySelector('dd'))}`,
    );
  }
  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(
      (one) => one.getAttribute('aria-label') ?? words(one),
    );
  }
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? words(one)).startsWith(name),
    );
    if (!found) throw new Error(`no button “${name}” among: ${this.buttons.join(' | ')}`);
    return found;
  }
  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      this.button(name).click();
      await this.drawn();
    }
  }
  async key(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.drawn();
  }
  async drawn(): Promise<void> {
    await nextFrame();
    await this.guide.updateComplete;
  }
}

/** The element with the stories' guides, on screen. */
export async function open(properties: Partial<DeskbellGuide> = {}): Promise<GuidePage> {
  const guide = document.createElement('deskbell-guide') as DeskbellGuide;
  Object.assign(guide, { content: guides, ...properties });
  const read = new Promise((done) => guide.addEventListener('deskbell-ready', done, { once: true }));
  await fixture(html`<div lang="en">${guide}</div>`);
  await read;
  const page = new GuidePage(guide);
  await page.drawn();
  return page;
}
