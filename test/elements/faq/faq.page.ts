import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { DeskbellFaq } from '../../../src/index.js';
import { content } from '../../../stories/faq.content.js';

export { content };

/** What a person meets: everything is found by role and name, never by class. */
export class FaqPage {
  constructor(readonly faq: DeskbellFaq) {}

  get root(): ShadowRoot {
    return this.faq.shadowRoot as ShadowRoot;
  }
  get field(): HTMLInputElement {
    return this.root.querySelector('[role=combobox]') as HTMLInputElement;
  }
  get status(): string {
    return (this.root.querySelector('[role=status]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  get options(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')];
  }
  get questions(): string[] {
    return this.options.map((option) => option.querySelector('.question')?.textContent ?? '');
  }
  get title(): HTMLElement | null {
    return this.root.querySelector('article h2');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  /** The option that is announced while the focus stays in the field. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    return id
      ? (this.root.getElementById(id)?.querySelector('.question')?.textContent ?? undefined)
      : undefined;
  }
  headings(): string[] {
    return [...this.root.querySelectorAll('h2')].map((heading) => heading.textContent?.trim() ?? '');
  }
  button(name: string): HTMLButtonElement {
    const all = this.#buttons();
    const found = this.#named(name);
    if (!found)
      throw new Error(`no button “${name}” among: ${all.map((one) => one.textContent?.trim()).join(' | ')}`);
    return found;
  }
  #buttons(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll('button')];
  }
  #named(name: string): HTMLButtonElement | undefined {
    return this.#buttons().find((button) =>
      (button.getAttribute('aria-label') ?? button.textContent)?.trim().startsWith(name),
    );
  }
  /** Presses a button as soon as it is there: parts of the page come when they are needed. */
  async press(name: string): Promise<void> {
    await until(() => this.#named(name) !== undefined);
    this.button(name).click();
    await this.drawn();
  }
  async type(text: string): Promise<void> {
    this.faq.focus();
    await sendKeys({ type: text });
    await this.answered();
  }
  async key(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.drawn();
  }
  async drawn(): Promise<void> {
    await nextFrame();
    await this.faq.updateComplete;
  }
  /** When the answer to what stands in the field is on screen. */
  async answered(): Promise<void> {
    await until(() => !this.status.startsWith('Looking for') && this.status !== '');
  }
}

/** Waits, frame by frame, until something is so; the runner's time-out is the limit. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await nextFrame();
}

export function once<E extends Event>(target: EventTarget, name: string): Promise<E> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as E), { once: true }),
  );
}

/** Every event of a name from now on. */
export function gather(target: EventTarget, name: string): CustomEvent[] {
  const events: CustomEvent[] = [];
  target.addEventListener(name, (event) => events.push(event as CustomEvent));
  return events;
}

/** The element with the stories' content, read and on screen. */
export async function open(properties: Partial<DeskbellFaq> = {}): Promise<FaqPage> {
  const faq = document.createElement('deskbell-faq') as DeskbellFaq;
  Object.assign(faq, { content, page: '/', noHistory: true, ...properties });
  const ready = once(faq, 'deskbell-ready');
  await fixture(html`<div lang="en">${faq}</div>`);
  faq.scrollIntoView(); // nothing is loaded far from the screen
  await ready;
  const page = new FaqPage(faq);
  await page.drawn();
  return page;
}
