import { plainEnglish } from '../.storybook/pseudo.js';

/** A visitor of a story: finds things by what they are called, wherever they stand, and uses them. */

/** Everything below a node that a person can see, through every shadow root. */
export function* seen(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    if (!(child instanceof HTMLElement)) continue;
    // What has no box of its own is not hidden by that.
    if (getComputedStyle(child).display !== 'contents' && !child.checkVisibility()) continue;
    yield child;
    yield* seen(child);
    if (child.shadowRoot) yield* seen(child.shadowRoot);
  }
}

const plain = (text: string): string => plainEnglish(text).replace(/\s+/g, ' ').trim();

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
  return plain(label ?? element.textContent ?? '');
}

const CONTROLS = 'button, a[href], input, textarea, select, [role=option]';

export class Walk {
  constructor(readonly canvas: HTMLElement) {}

  /** Waits, frame by frame; gives up after eight seconds and says what there is instead. */
  async #until<Found>(look: () => Found | undefined | false, what: string): Promise<Found> {
    for (const end = performance.now() + 8000; performance.now() < end; ) {
      const found = look();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
    const there = [...seen(this.canvas)].filter((one) => one.matches(`${CONTROLS}, h2`)).map(nameOf);
    throw new Error(`there is no ${what}, but: ${there.join(' | ')}`);
  }

  #control(name: string): HTMLElement | undefined {
    return [...seen(this.canvas)].find((one) => one.matches(CONTROLS) && nameOf(one).startsWith(name));
  }

  /** Presses the first control that can be seen and is called so. */
  async press(name: string): Promise<void> {
    (await this.#until(() => this.#control(name), `control “${name}”`)).click();
  }

  async write(name: string, text: string): Promise<void> {
    const field = (await this.#until(() => this.#control(name), `field “${name}”`)) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** A text that stands on screen, in an element of its own. */
  async reads(text: string): Promise<void> {
    const says = (one: HTMLElement): boolean =>
      (one instanceof HTMLTextAreaElement && one.value.includes(text)) ||
      [...one.childNodes].some((node) => node.nodeType === 3 && plain(node.textContent ?? '').includes(text));
    await this.#until(() => [...seen(this.canvas)].some(says), `text “${text}”`);
  }
}
