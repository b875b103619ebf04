import { html, nothing } from 'lit';
import { type Action, loadFaq } from '../../content/index.js';
import { format, loadFaqReadingStrings, type FaqReadingStrings } from '../../i18n/index.js';
import { historyDrawer, type HistoryDrawer, loadJson, remembered } from '../../platform/index.js';
import { scrub } from '../../search/scrub.js';
import type { From, View } from '../../search/session.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { FaqController } from './faq.controller.js';
import type { DeskbellFaq } from './faq.js';
import type { Library } from './faq.library.js';
import { drawPlace, type Reading } from './faq.place.js';
import type { ActionRequestedEvent, RatingReason } from './faq.events.js';
import type { Scene } from './faq.scene.js';
import { home } from './faq.views.js';

/** What stands in the browser's history for one entry. */
interface Remembered {
  readonly query: string;
  readonly view: View;
  readonly trail: readonly View[];
}

const VIEWS: readonly unknown[] = ['home', 'results', 'category', 'article'];

/** Whether the history holds a visit: another script, or another version of this one, may have written there. */
const isRemembered = (kept: Partial<Remembered> | undefined): kept is Remembered =>
  typeof kept?.query === 'string' &&
  Array.isArray(kept.trail) &&
  [kept.view, ...(kept.trail as unknown[])].every((one) => VIEWS.includes(Object(one).name));

/** Who comes back to the page after this time may find that the content has changed. Milliseconds. */
const OLD = 600_000;

/** What a visitor does beyond asking: goes into articles and topics and back, says what helped, wants a next step. */
export class FaqVisit {
  readonly #core: FaqController;
  readonly #host: DeskbellFaq;
  #drawer: HistoryDrawer<Remembered> | undefined;
  #strings: FaqReadingStrings | undefined;
  /** The view in which a request was taken by nobody on the page. */
  #unanswered: View | undefined;
  /** What stands in the file now, until the visitor has left what they read. */
  #fresh: unknown;
  #looked = Date.now();

  constructor(core: FaqController, host: DeskbellFaq) {
    this.#core = core;
    this.#host = host;
    this.connect();
  }

  /** Takes up the language of the page. */
  async speak(): Promise<void> {
    const { locale } = this.#host;
    const strings = await loadFaqReadingStrings(locale);
    if (locale === this.#host.locale) this.#strings = strings;
    this.#host.requestUpdate();
  }

  /** The open article or topic; undefined until its words are here. */
  draw(scene: Scene, library: Library): unknown {
    const strings = this.#strings;
    if (!strings) return undefined;
    const t: Reading['t'] = (key, values) => format(scene.locale, strings[key], values);
    return drawPlace({ ...scene, t, library, home: () => home(scene, library) });
  }

  /** Takes up the history; again after the element was put back into a page. */
  connect(): void {
    const { connection, localName, id, noHistory, isConnected } = this.#host;
    if (!isConnected) return;
    const seen = (): void => {
      if (document.visibilityState === 'visible' && Date.now() - this.#looked > OLD) void this.renew();
    };
    document.addEventListener('visibilitychange', seen, { signal: connection });
    addEventListener('online', () => void this.renew(), { signal: connection });
    this.#host.addEventListener('moved', () => void this.#take(), { signal: connection });
    if (noHistory) return;
    const place = id || [...document.querySelectorAll(localName)].indexOf(this.#host);
    this.#drawer = historyDrawer(`${localName}:${place}`, connection, (kept) => {
      if (isRemembered(kept)) this.#restore(kept);
    });
  }

  /** Looks whether the file has changed; what is new is taken up when nothing is being read. */
  async renew(): Promise<void> {
    const { src, content, connection } = this.#host;
    if (!src || content || this.#core.source.state.state !== 'ready') return;
    this.#looked = Date.now();
    const { href } = new URL(src, document.baseURI);
    const before = remembered.get(href);
    const fresh = await loadJson(href, connection).catch(() => undefined);
    if (connection.aborted || remembered.get(href) === before) return;
    this.#fresh = fresh;
    await this.#take();
  }

  async #take(): Promise<void> {
    const { name } = this.#core.session.view;
    const content = this.#fresh;
    if (content === undefined || name === 'article' || name === 'category') return;
    this.#fresh = undefined;
    // A broken file is no news.
    if (!(await loadFaq(content)).model?.articles.length) return;
    const { src, index, fallback } = this.#host;
    await this.#core.source.read({ src, index, fallback, content }, true);
  }

  /** What is said where nobody took a request, as long as the visitor stays there. */
  drawUnanswered(): unknown {
    if (!this.#strings || this.#core.session.view !== this.#unanswered) return nothing;
    return html`<p class="unanswered" id="unanswered" tabindex="-1">${this.#strings.personMissing}</p>`;
  }

  /** Shows what the history keeps for this entry, after a reload. False where it keeps nothing. */
  restored(): boolean {
    const kept = this.#drawer?.read();
    if (!isRemembered(kept)) return false;
    this.#restore(kept);
    return true;
  }

  /** Notes what stands on screen, where something was noted before: a reload shows it. */
  note(): void {
    if (this.#drawer?.read()) this.#drawer.replace(this.#remember());
  }

  /** Opens a view as a new entry of the history, so that Back leads to where the visitor was. */
  show(view: View): void {
    this.#drawer?.replace(this.#remember());
    this.#core.do({ type: 'opened', view });
    this.#drawer?.push(this.#remember());
  }

  /** The question, without what could name a person. */
  get #question(): string {
    return scrub(this.#core.session.query.trim());
  }

  opened(article: string, from: From, rank?: number): void {
    const query = this.#question;
    this.show({ name: 'article', article, from, ...(rank && { rank }) });
    this.#core.focusOn('#title');
    const detail = { articleId: article, ...(query && { query }), ...(rank && { rank }), from };
    this.#core.tell('article-opened', detail);
  }

  topic(category: string): void {
    this.show({ name: 'category', category });
    this.#core.focusOn('#title');
  }

  back(): void {
    if (this.#drawer?.read()?.trail?.length) history.back();
    else this.#leave(() => this.#core.do({ type: 'returned' }));
  }

  /** Asks the page for a next step, and tells the visitor where nobody took it. */
  requested(action: Action, articleId?: string): void {
    const query = this.#question;
    const request: ActionRequestedEvent = new DeskbellRequest('action-requested', this.#host.locale, {
      action,
      ...(articleId && { articleId }),
      ...(query && { query }),
    });
    this.#host.dispatchEvent(request);
    const taken = !!request.answer || request.defaultPrevented;
    this.#unanswered = taken ? undefined : this.#core.session.view;
    if (!taken) this.#core.focusOn('#unanswered');
  }

  rated(articleId: string, helpful: boolean, reason?: RatingReason): void {
    this.#core.do({ type: 'rated', feedback: { state: helpful ? 'solved' : reason ? 'noted' : 'why' } });
    this.#core.focusOn('#feedback');
    if (helpful || reason)
      this.#core.tell('article-rated', { articleId, helpful, ...(reason && { reason }) });
    if (helpful) this.#core.tell('question-solved', { articleId, where: 'faq' });
  }

  #remember(): Remembered {
    const { query, view, trail } = this.#core.session;
    return { query, view, trail };
  }

  #restore({ query, view, trail }: Remembered): void {
    const { session } = this.#core;
    this.#leave(() => {
      if (query !== session.query || session.answer.state !== 'found') this.#core.typed(query);
      this.#core.do({ type: 'restored', view, trail });
    });
  }

  /** Goes elsewhere and puts the focus back on what led here, if the focus was in the view that goes. */
  #leave(go: () => void): void {
    const from = this.#core.session.view;
    const inside = this.#host.shadowRoot?.activeElement;
    go();
    if (!inside || inside.localName === 'input') return;
    const id = from.name === 'article' ? from.article : from.name === 'category' ? from.category : '';
    // A touch screen would cover the answers with its keyboard, so there the answer itself takes the focus.
    const inField = this.#core.session.view.name === 'results' && !matchMedia('(pointer: coarse)').matches;
    this.#core.focusOn(...(inField ? [] : [`[data-id="${CSS.escape(id)}"]`, '#title']), '#question');
  }
}
