import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { DeskbellEscalation, EscalationRequestedEvent, Ticket } from '../../../src/index.js';
import { content } from '../../../stories/escalation.content.js';

export { articles, content, context } from '../../../stories/escalation.content.js';

/** Waits, frame by frame, until something is so; the runner's time-out is the limit. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await nextFrame();
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (element: Element | null | undefined): string => plain(element?.textContent ?? '');
/** What can be seen, with spaces where one thing ends. */
const seen = (element: HTMLElement | null): string => plain(element?.innerText ?? '');

/** What a person meets: everything is found by role and name, never by class. */
export class EscalationPage {
  constructor(readonly element: DeskbellEscalation) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }
  get text(): string {
    return seen(this.root.querySelector('[part=base]'));
  }
  get title(): string {
    return words(this.root.querySelector('h2'));
  }
  get department(): string {
    return seen(this.root.querySelector('[part=department]'));
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  /** What the live region at the head of the slip says. */
  get status(): string {
    return seen(this.root.querySelector('[part=slip] [role=status]'));
  }
  get reference(): string {
    return /DB-\w{4}-\w{4}/.exec(this.text)?.[0] ?? '';
  }
  named(name: string): HTMLElement | undefined {
    const label = [...this.root.querySelectorAll('label')].find((one) => words(one).startsWith(name));
    if (label) return (this.root.getElementById(label.htmlFor) ?? undefined) as HTMLElement | undefined;
    return [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
      (one.getAttribute('aria-label') ?? words(one)).startsWith(name),
    );
  }
  async press(name: string): Promise<void> {
    await until(() => this.named(name));
    this.named(name)?.click();
    await this.drawn();
  }
  async fill(name: string, text: string): Promise<void> {
    await until(() => this.named(name));
    this.named(name)?.focus();
    await sendKeys({ type: text });
    await this.drawn();
  }
  /** The radio and check box names in order. */
  choices(): string[] {
    return [...this.root.querySelectorAll('fieldset label')].map(words);
  }
  async drawn(): Promise<void> {
    await nextFrame();
    await this.element.updateComplete;
  }
  async key(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.drawn();
  }
  /** From first sight to the form about a late order. */
  async write(): Promise<void> {
    await this.press('My order is late');
    await this.press('Continue');
    await until(() => this.title === 'Write to Orders');
  }
  /** The form filled in and sent. */
  async submit(message = 'Where is my parcel?'): Promise<void> {
    await this.write();
    this.element.prefill({ 'order-number': 'HP-482913', email: 'ann@example.org', message });
    await this.press('You may use what I write');
    await this.press('Send to Orders');
    await until(() => this.reference);
  }
}

export interface Setting extends Partial<DeskbellEscalation> {
  /** What the page answers to the request; undefined: nobody takes it. */
  readonly answer?: (ticket: Ticket, event: EscalationRequestedEvent) => Promise<unknown>;
}

/** The tickets that the page was asked to take. */
export type Asked = Ticket[];

/** The element with the stories' content, read and on screen; by default it stores nothing. */
export async function open({
  answer,
  ...properties
}: Setting = {}): Promise<EscalationPage & { asked: Asked }> {
  const element = document.createElement('deskbell-escalation') as DeskbellEscalation;
  const asked: Asked = [];
  const since = new Date().toISOString();
  Object.assign(element, { content, storage: 'none', ...properties });
  element.addEventListener('deskbell-escalation-requested', (event) => {
    // What an earlier test left on the page or the device is sent along; it is not of this one.
    if (event.detail.ticket.createdAt >= since) asked.push(event.detail.ticket);
    if (answer) event.respondWith(answer(event.detail.ticket, event));
  });
  await fixture(html`<div lang="en">${element}</div>`);
  element.scrollIntoView(); // nothing is loaded far from the screen
  const page = Object.assign(new EscalationPage(element), { asked });
  await until(() => page.title);
  await page.drawn();
  return page;
}

/** Every event of a name from now on. */
export function gather(target: EventTarget, ...names: string[]): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of names) target.addEventListener(name, (event) => events.push(event as CustomEvent));
  return events;
}

/** Takes away what the browser kept for this origin. */
export function forget(): void {
  sessionStorage.clear();
}
