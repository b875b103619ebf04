import { html, type TemplateResult } from 'lit';
import { historyDrawer, type HistoryDrawer } from '../../platform/index.js';
import type { DeskbellDesk } from './desk.js';
import { type Boxes, keepOff, type Place } from './desk.place.js';
import { type DeskSession, readDeskSession } from './desk.session.js';

export interface PanelOptions {
  /** Names this desk among others of the page. */
  readonly key: string;
  /** The browser went to an entry of the history that belongs to the desk. */
  readonly moved: (session: DeskSession) => void;
  /** The visitor pressed Esc, or went back on a phone. */
  readonly closed: () => void;
}

/** A phone shows one thing at a time. */
const SHEET = '(max-width: 599px), (max-height: 499px)';

/** Where the desk stands on the page: in its place, as a card in the corner, or as a sheet. And the way back to it. */
export class DeskPanel {
  readonly #host: DeskbellDesk;
  readonly #options: PanelOptions;
  #drawer: HistoryDrawer<DeskSession> | undefined;
  /** Of a sheet: in the entry of the history where it stands over the page. */
  #sheet: HistoryDrawer<boolean> | undefined;
  #covers = false;
  /** What had the focus when the desk was opened. */
  #opener: HTMLElement | undefined;
  /** Looks whether the desk lies over what has the focus; once, as soon as it is drawn. */
  #look: (() => void) | undefined;

  constructor(host: DeskbellDesk, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
  }

  connect(): void {
    const { connection: signal, launcher } = this.#host;
    const { key, moved, closed } = this.#options;
    if (launcher) {
      // On a phone, Back closes what covers the page, and leads nowhere else.
      this.#sheet = historyDrawer(`deskbell-sheet:${key}`, signal, (over) => {
        if (!over && this.#covers) closed();
      });
      this.#covers = this.#host.open && this.#sheet.read() === true;
      if (!this.#covers && this.#sheet.read()) this.#sheet.replace(false); // a reload has closed it
      this.#look = keepOff(this.#host, () => this.#boxes(), { signal, moved: (place) => this.#stand(place) });
      matchMedia(SHEET).addEventListener('change', () => this.#reopen(), { signal });
      return;
    }
    this.#drawer = historyDrawer(`deskbell-desk:${key}`, signal, (entry) => {
      const kept = readDeskSession(entry);
      if (kept) moved(kept);
    });
  }

  /** What the history keeps of this desk, after a reload. */
  remembered(): DeskSession | undefined {
    return readDeskSession(this.#drawer?.read());
  }

  /** Before a view is left: Back will lead to it. */
  leave(session: DeskSession): void {
    this.#drawer?.replace(session);
  }

  /** A view is entered: an entry of its own, or `here`, where something else made the entry. */
  enter(session: DeskSession, here?: 'here'): void {
    if (here) this.#drawer?.replace(session);
    else this.#drawer?.push(session);
  }

  /** Leaves the way back to the browser, where it knows it. */
  stepsBack(): boolean {
    if (!this.remembered()?.trail.length) return false;
    history.back();
    return true;
  }

  open(): void {
    if (!this.#host.launcher) return this.#host.scrollIntoView({ block: 'nearest' });
    if (this.#host.open) return;
    this.#opener = focused();
    this.#host.open = true;
    this.#covers = matchMedia(SHEET).matches;
    if (this.#covers) this.#sheet?.push(true);
  }

  /** Closes, and gives the focus back where it was inside. */
  close(): void {
    if (!this.#host.launcher || !this.#host.open) return;
    const inside = document.activeElement === this.#host || document.activeElement === document.body;
    this.#host.open = false;
    if (this.#covers && this.#sheet?.read()) history.back();
    this.#covers = false;
    const button = this.#host.renderRoot.querySelector<HTMLElement>('.launcher');
    const opener = this.#opener?.isConnected && this.#opener !== this.#host ? this.#opener : button;
    this.#opener = undefined;
    if (inside) void this.#host.updateComplete.then(() => opener?.focus());
  }

  draw(desk: TemplateResult): TemplateResult {
    return html`<dialog
      class="root panel"
      part="panel"
      aria-labelledby="heading"
      @keydown=${this.#pressed}
      @keyup=${this.#tabbed}
      @cancel=${this.#cancelled}
    >
      ${desk}
    </dialog>`;
  }

  /** Once it is drawn: the dialog is as open as the host says. */
  arrange(): void {
    const dialog = this.#dialog();
    if (!dialog) return;
    this.#look?.();
    this.#look = undefined;
    if (dialog.open === this.#host.open) return;
    if (!this.#host.open) return dialog.close();
    // A sheet covers the page, so the page rests; beside a card the page goes on.
    if (matchMedia(SHEET).matches) dialog.showModal();
    else dialog.show();
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #boxes(): Boxes | undefined {
    const panel = this.#dialog();
    const button = this.#host.renderRoot.querySelector('.launcher');
    if (!panel || !button) return undefined; // not drawn yet
    return { button, panel: panel.open && !panel.matches(':modal') ? panel : undefined };
  }

  #stand({ other, away, shut }: Place): void {
    const dock = this.#host.renderRoot.querySelector('.dock');
    dock?.classList.toggle('other', other);
    dock?.classList.toggle('away', away);
    if (shut) this.#options.closed();
  }

  #reopen(): void {
    this.#dialog()?.close();
    this.arrange();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#options.closed();
  };

  /** Browsers scroll to the caret of a long field, not to all of it. */
  readonly #tabbed = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') (event.composedPath()[0] as Element).scrollIntoView({ block: 'nearest' });
  };

  readonly #cancelled = (event: Event): void => {
    event.preventDefault();
    this.#options.closed();
  };
}

/** What has the focus, where it is a thing to come back to. */
const focused = (): HTMLElement | undefined => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
};
