import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { TrailEntry } from '../../escalation/index.js';
import { format, loadDeskStrings, type DeskStrings } from '../../i18n/index.js';
import { followPage } from '../../platform/index.js';
import { outboxLeft } from '../../platform/outbox/left.js';
import { adoptStyles } from '../../ui/adopt.js';
import { DeskbellEvent } from '../../ui/event.js';
import type { Part } from '../../ui/shell.js';
import type { DeskCases } from './desk.cases.js';
import type { DeskbellDesk } from './desk.js';
import type { DeskFacts } from './desk.events.js';
import { DeskKnowledge } from './desk.knowledge.js';
import { DeskPanel } from './desk.panel.js';
import { panelStyles } from './desk.panel.styles.js';
import { definePeers } from './desk.peers.js';
import { DeskRequests } from './desk.requests.js';
import { roomsStyles } from './desk.rooms.styles.js';
import {
  type DeskAction,
  type DeskSession,
  type DeskView,
  firstDesk,
  HOME,
  reduceDesk,
  type ViewName,
  viewOf,
  viewOfLink,
  type ViewOptions,
} from './desk.session.js';
import { drawDesk, type DeskScene } from './desk.views.js';

/** What a page can bring along when it opens the desk. */
export interface ShowOptions extends ViewOptions {
  /** A question to ask at home. */
  readonly query?: string;
  /** An order to return something of. */
  readonly order?: object;
  /** Answers to fields of the form to a person. */
  readonly fields?: Readonly<Record<string, string | boolean>>;
}

/** What a page knows of its visitor. Kept in memory only. */
export interface DeskContext extends Pick<ShowOptions, 'order' | 'fields'> {
  /** What the visitor did before; they see it before they send it, and untick what they like. */
  readonly trail?: readonly TrailEntry[];
  /** Path of the page that suggestions are made for, where it is not the address. */
  readonly page?: string;
}

/** The conversation of the desk: which room is open, what is known, who opened it. `desk.views` draws it. */
export class DeskController implements Part {
  readonly #host: DeskbellDesk;
  readonly #knowledge: DeskKnowledge;
  readonly #panel: DeskPanel;
  readonly #key: string;
  #strings: DeskStrings | undefined;
  #session: DeskSession = firstDesk;
  readonly #entered = new Map<ViewName, DeskView>();
  #cases: DeskCases | undefined;
  #used = false;
  #focus = false;

  constructor(host: DeskbellDesk) {
    definePeers();
    this.#host = host;
    this.#key = host.id || `desk-${[...document.querySelectorAll(host.localName)].indexOf(host)}`;
    this.#knowledge = new DeskKnowledge(host, () => host.requestUpdate());
    this.#panel = new DeskPanel(host, {
      key: this.#key,
      moved: (kept) => this.#moved(kept),
      closed: () => this.close(),
    });
    if (host.isConnected) this.connect();
    void this.#speak();
    void this.#knowledge.read();
    const asked = host.view && viewOf(host.view);
    if (asked) this.#become({ type: 'went', to: asked });
    host.view = this.#session.view.name;
  }

  connect(): void {
    const { connection } = this.#host;
    this.#cases = undefined;
    this.#panel.connect();
    new DeskRequests(this, this.#host).connect();
    followPage(this.#host, connection, () => this.#host.requestUpdate());
    // Who comes back to the page is told who is there now.
    document.addEventListener('visibilitychange', () => this.#host.requestUpdate(), { signal: connection });
    for (const type of ['focusin', 'pointerdown'])
      this.#host.addEventListener(type, () => void this.#lookAhead(), { signal: connection, once: true });
    addEventListener('online', () => void this.#online(), { signal: connection });
    void outboxLeft().then((left) => (left ? this.openCases() : undefined));
    const kept = this.#panel.remembered();
    if (kept) this.#restored(kept);
  }

  hostChanged(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
    if (changed.has('src') || changed.has('content') || changed.has('locale')) void this.#knowledge.read();
    const { view } = this.#host;
    if (changed.has('view') && view && view !== this.#session.view.name)
      this.#become({ type: 'went', to: viewOf(view) });
  }

  hostUpdated(): void {
    this.#panel.arrange();
    if (!this.#focus || (this.#host.launcher && !this.#host.open)) return;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('#heading');
    if (!heading) return;
    this.#focus = false;
    heading.focus();
  }

  view(): TemplateResult | undefined {
    const scene = this.#scene();
    if (!scene) return undefined;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [panelStyles, ...roomsStyles]);
    const desk = html`<div class="desk">${drawDesk(scene)}</div>`;
    return this.#host.launcher ? this.#panel.draw(desk) : desk;
  }

  // What the page asks for.

  async show(name?: string, options: ShowOptions = {}): Promise<void> {
    this.#open(name === undefined ? undefined : viewOf(name, options), options);
    await this.#host.updateComplete;
  }

  hide(): void {
    this.#panel.close();
  }

  setContext(context: DeskContext): void {
    this.#knowledge.know(context);
  }

  /** The address of the page names a view. */
  linked(): void {
    const [, link = ''] = /[#?&]deskbell=([^&#]*)/.exec(location.href) ?? [];
    // What a link of last year names may be gone: home is where to look for it.
    this.#open(viewOfLink(decodeSafely(link)) ?? HOME);
  }

  // What the visitor does.

  /** The button in the corner. */
  pressed(): void {
    if (this.#host.open) return this.close();
    this.#tell('closed', this.#session.view.name);
    this.#open();
  }

  /** A link of the page with `data-deskbell-open`. */
  follow(link: HTMLElement): void {
    const from = this.#host.launcher && !this.#host.open ? 'closed' : this.#session.view.name;
    const { deskbellOpen, deskbellQuery } = link.dataset;
    const option = (name: string): string | undefined => link.dataset[`deskbell${name}`];
    const options: Record<string, string> = {};
    for (const name of ['Article', 'Guide', 'Mode', 'Topic', 'Department']) {
      const value = option(name);
      if (value) options[name.toLowerCase()] = value;
    }
    this.#open(viewOf(deskbellOpen || 'home', options), deskbellQuery ? { query: deskbellQuery } : {});
    this.#tell(from, this.#session.view.name);
  }

  close(): void {
    this.#tell(this.#session.view.name, 'closed');
    this.hide();
  }

  go(to: DeskView): void {
    const from = this.#session.view.name;
    this.#panel.leave(this.#session);
    this.#become({ type: 'went', to });
    this.#panel.enter(this.#session);
    this.#tell(from, this.#session.view.name);
    this.#focus = true;
  }

  back(): void {
    if (this.#panel.stepsBack()) return;
    const from = this.#session.view.name;
    this.#become({ type: 'returned' });
    this.#tell(from, this.#session.view.name);
    this.#focus = true;
  }

  retry(): void {
    void this.#knowledge.read();
  }

  /** The FAQ went to another view: an article may have been opened, or left. */
  acted(): void {
    this.#followFaq();
  }

  async openCases(): Promise<void> {
    if (!this.#host.isConnected) return;
    if (!this.#cases) {
      const { DeskCases } = await import('./desk.cases.js');
      if (!this.#host.isConnected) return; // it was taken away meanwhile
      this.#cases ??= new DeskCases(this.#host);
    }
    await this.#cases.refresh();
  }

  get knowledge(): DeskKnowledge {
    return this.#knowledge;
  }

  get session(): DeskSession {
    return this.#session;
  }

  // Inside.

  #open(view?: DeskView, { query, ...context }: ShowOptions = {}): void {
    this.#knowledge.know(context);
    const before = this.#session;
    const to = view ?? (query === undefined ? undefined : HOME);
    if (to) this.#become({ type: 'went', to });
    // A step of the visitor, by whatever they pressed on the page; a page may open the desk by itself too.
    if (this.#session !== before && navigator.userActivation?.hasBeenActive) {
      this.#panel.leave(before);
      this.#panel.enter(this.#session);
    }
    this.#panel.open();
    this.#focus = true;
    this.#host.requestUpdate();
    if (query !== undefined) void this.#inRoom('deskbell-faq').then((faq) => faq?.search(query));
  }

  /** The network is back: what could not be read is read, and what was read may have changed. */
  async #online(): Promise<void> {
    if (this.#knowledge.state.state === 'failed') await this.#knowledge.read();
    if (!this.#used) return;
    await this.#lookAhead();
    this.#knowledge.renew();
  }

  /** Somebody uses the desk: from now on it shall work without a network. */
  async #lookAhead(): Promise<void> {
    this.#used = true;
    await this.#knowledge.settled;
    const { state } = this.#knowledge;
    if (state.state !== 'ready') return;
    const { locale, connection } = this.#host;
    const part = await import('./desk.ahead.js').catch(() => undefined); // the network is gone already
    await part?.fetchAhead(state.parts, locale, connection);
  }

  /** The element of a room, once it stands. */
  async #inRoom<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
  ): Promise<HTMLElementTagNameMap[Tag] | undefined> {
    await this.#knowledge.settled;
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector(tag) ?? undefined;
  }

  #become(action: DeskAction): void {
    this.#session = reduceDesk(this.#session, action);
    const { view } = this.#session;
    this.#entered.set(view.name, view);
    this.#host.view = view.name;
    if (view.name === 'escalation') void this.#handOver();
    // What was written elsewhere stands in its fields.
    if (view.name === 'returns') void this.#inRoom('deskbell-returns').then((room) => room?.requestUpdate());
    if (view.name === 'status') void this.openCases();
    const article = view.name === 'article' ? view.article : undefined;
    void this.#inRoom('deskbell-faq').then((faq) => {
      if (faq && this.#session.view === view && (article || view.name === 'home')) faq.article = article;
    });
    this.#host.requestUpdate();
  }

  /** The visitor went through the browser's history. */
  #moved(session: DeskSession): void {
    const from = this.#session.view.name;
    this.#restored(session);
    this.#tell(from, session.view.name);
  }

  #restored(session: DeskSession): void {
    this.#become({ type: 'restored', session });
    this.#focus = true;
  }

  /** A person is written to: what is known goes along, and what was asked stands in the form already. */
  async #handOver(): Promise<void> {
    void this.#knowledge.handOver();
    const { message, ...fields } = this.#knowledge.takeFields() ?? {};
    if (message !== undefined) this.#knowledge.ask(String(message));
    const person = await this.#inRoom('deskbell-escalation');
    if (Object.keys(fields).length) person?.prefill(fields);
    // The question goes with what is given: there it is taken up.
    if (message !== undefined) person?.requestUpdate('context');
  }

  /** The FAQ opens and leaves articles by itself; the desk's view tells the truth about it. */
  #followFaq(): void {
    const faq = this.#host.renderRoot.querySelector('deskbell-faq');
    const { view, trail } = this.#session;
    if (!faq || (view.name !== 'home' && view.name !== 'article')) return;
    const { article } = faq;
    if (article === (view.name === 'article' ? view.article : undefined)) return;
    const back: DeskAction = faq.query || !trail.length ? { type: 'went', to: HOME } : { type: 'returned' };
    this.#session = reduceDesk(
      this.#session,
      article ? { type: 'went', to: { name: 'article', article } } : back,
    );
    this.#host.view = this.#session.view.name;
    this.#panel.enter(this.#session, 'here');
    this.#tell(view.name, this.#session.view.name);
    this.#host.requestUpdate();
  }

  #tell(from: DeskFacts['view-changed']['from'], to: DeskFacts['view-changed']['to']): void {
    if (from === to) return;
    this.#host.dispatchEvent(new DeskbellEvent('view-changed', this.#host.locale, { from, to }));
  }

  async #speak(): Promise<void> {
    const { locale } = this.#host;
    const strings = await loadDeskStrings(locale);
    if (locale !== this.#host.locale) return; // the language changed once more meanwhile
    this.#strings = strings;
    this.#host.requestUpdate();
  }

  #scene(): DeskScene | undefined {
    const strings = this.#strings;
    if (!strings) return undefined;
    const { locale } = this.#host;
    return {
      t: (key, values) => format(locale, strings[key], values),
      host: this.#host,
      locale,
      now: Date.now(),
      session: this.#session,
      entered: this.#entered,
      cases: this.#cases?.list ?? [],
      copied: this.#cases?.copied ?? '',
      key: this.#key,
      ...this.#knowledge.scene(),
      on: {
        go: (view) => this.go(view),
        back: () => this.back(),
        close: () => this.close(),
        retry: () => this.retry(),
        acted: () => this.acted(),
        send: (key) => this.#cases?.retry(key),
        copy: (key) => void this.#cases?.copy(key),
        discard: (key) => void this.#cases?.discard(key),
      },
    };
  }
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
