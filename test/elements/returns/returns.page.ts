import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { DeskbellRequest, DeskbellReturns } from '../../../src/index.js';
import { content, order } from '../../../stories/returns.content.js';
import { expectAccessible } from '../../helpers/a11y.js';

export { content, order };

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits, frame by frame, until something is so; `seen` says in a failure what was there instead. */
export async function until(isSo: () => unknown, seen: () => string = () => ''): Promise<void> {
  for (let frames = 0; !isSo(); frames += 1) {
    if (frames > 400) throw new Error(`waited in vain for ${String(isSo)}; on screen: ${seen()}`);
    await nextFrame();
  }
}

/** A visitor with a keyboard: everything is found by name, as it is read out. */
export class ReturnsPage {
  readonly events: string[] = [];
  constructor(readonly element: DeskbellReturns) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }
  get title(): string {
    return words(this.root.querySelector('#title'));
  }
  get text(): string {
    return words(this.root.querySelector('.page'));
  }
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }
  get cards(): string[] {
    return [...this.root.querySelectorAll('.card')].map(words);
  }

  nameOf(control: Element | null): string {
    const field = control as HTMLInputElement | null;
    return control?.getAttribute('aria-label') ?? (words(field?.labels?.[0]) || words(control));
  }
  /** All that the Tab key can reach. */
  controls(): HTMLElement[] {
    return [
      ...this.root.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select, summary'),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  }
  has(name: string): boolean {
    return this.controls().some((one) => this.nameOf(one).startsWith(name));
  }

  /** Walks with Tab until a control of this name has the focus; within radios with the arrow keys. */
  async tabTo(name: string): Promise<HTMLElement> {
    await until(
      () => this.has(name),
      () => `${name}? ${this.text}`,
    );
    const target = this.controls().find((one) => this.nameOf(one).startsWith(name)) as HTMLElement;
    const radio = target as HTMLInputElement;
    const group = radio.type === 'radio' ? radio.name : undefined;
    for (let presses = 0; presses < 80; presses += 1) {
      const now = this.focused as HTMLInputElement | null;
      if (now === target) return target;
      const inGroup = group !== undefined && now?.type === 'radio' && now.name === group;
      await sendKeys({ press: inGroup ? 'ArrowDown' : 'Tab' });
    }
    throw new Error(`“${name}” cannot be reached by Tab`);
  }
  async press(name: string, key = 'Enter'): Promise<void> {
    await this.tabTo(name);
    await sendKeys({ press: key });
    await this.drawn();
  }
  async choose(name: string): Promise<void> {
    await this.tabTo(name);
    await sendKeys({ press: 'Space' });
    await this.drawn();
  }
  async type(name: string, text: string): Promise<void> {
    await this.tabTo(name);
    await sendKeys({ type: text });
  }
  /** When the next screen stands, its heading has the focus, and axe finds nothing on it. */
  async arrives(title: string): Promise<void> {
    await until(
      () => this.title === title,
      () => `${this.title} | ${this.text}`,
    );
    await until(
      () => this.focused?.id === 'title',
      () => `focus on ${this.focused?.outerHTML}`,
    );
    await expectAccessible(this.element);
  }
  async drawn(): Promise<void> {
    await nextFrame();
    await this.element.updateComplete;
  }
}

let count = 0;

/** The element with the stories' policy, read and on screen; storage of the tab is its own. */
export async function open(properties: Partial<DeskbellReturns> = {}): Promise<ReturnsPage> {
  const element = document.createElement('deskbell-returns');
  count += 1;
  Object.assign(element, { id: `returns-${count}`, content, noHistory: true, ...properties });
  return show(element);
}

export async function show(element: DeskbellReturns): Promise<ReturnsPage> {
  const page = new ReturnsPage(element);
  for (const name of ['saved', 'sent', 'accepted', 'delayed', 'rejected'])
    element.addEventListener(`deskbell-ticket-${name}`, () => page.events.push(name));
  await fixture(html`<div lang="en">${element}</div>`);
  element.scrollIntoView(); // nothing is loaded far from the screen
  await until(
    () => page.root.querySelector('#title, .note'),
    () => page.root.innerHTML,
  );
  await page.drawn();
  return page;
}

/** Answers a request of the page from now on, and tells what was asked. */
export function answering(
  target: EventTarget,
  name: string,
  answer: (detail: Record<string, unknown>) => unknown,
): Record<string, unknown>[] {
  const asked: Record<string, unknown>[] = [];
  target.addEventListener(`deskbell-${name}-requested`, (event) => {
    const request = event as DeskbellRequest<Record<string, unknown>>;
    asked.push(request.detail);
    request.respondWith(Promise.resolve(answer(request.detail)));
  });
  return asked;
}

/** Clicks through rows and buttons by the beginnings of their names, each as soon as it is there. */
export async function walk(page: ReturnsPage, ...names: string[]): Promise<void> {
  for (const name of names) {
    await until(
      () => page.has(name),
      () => `${name}? ${page.text}`,
    );
    page
      .controls()
      .find((one) => page.nameOf(one).startsWith(name))
      ?.click();
    await page.drawn();
  }
}
