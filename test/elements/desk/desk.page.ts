import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { DeskbellDesk } from '../../../src/index.js';
import { deskContent } from '../../../stories/desk.content.js';
import { seen } from '../../../stories/walk.js';

export { deskContent };

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a person meets: everything is found by what it is and what it is called. */
export class DeskPage {
  constructor(readonly desk: DeskbellDesk) {}

  get root(): ShadowRoot {
    return this.desk.shadowRoot as ShadowRoot;
  }
  get launcher(): HTMLButtonElement {
    return this.root.querySelector('.launcher') as HTMLButtonElement;
  }
  get heading(): string {
    return this.root.querySelector('#heading')?.textContent?.trim() ?? '';
  }
  get isOpen(): boolean {
    return !!this.root.querySelector('dialog')?.open;
  }
  /** What has the focus, through every shadow root. */
  get focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }
  find(selector: string, name = ''): HTMLElement | undefined {
    return [...seen(this.root)].find((one) => one.matches(selector) && nameOf(one).startsWith(name));
  }
  /** Once it is there: rooms are loaded when they are entered. */
  async when(selector: string, name = ''): Promise<HTMLElement> {
    await waitUntil(() => this.find(selector, name), `there is no ${selector} “${name}”`, { timeout: 8000 });
    return this.find(selector, name) as HTMLElement;
  }
  async press(name: string): Promise<void> {
    (await this.when('button', name)).click();
    await this.settled();
  }
  async settled(): Promise<void> {
    await this.desk.updateComplete;
    await nextFrame();
  }
}

export async function openDesk(
  options: { readonly launcher?: boolean; readonly endpoint?: string; readonly lang?: string } = {},
): Promise<DeskPage> {
  const desk = await fixture<DeskbellDesk>(
    html`<deskbell-desk
      id="desk"
      storage="none"
      lang=${options.lang ?? 'en'}
      ?launcher=${options.launcher ?? false}
      .content=${deskContent}
    ></deskbell-desk>`,
  );
  const page = new DeskPage(desk);
  if (!options.launcher) await page.when('button', 'How do I return an item?');
  return page;
}
