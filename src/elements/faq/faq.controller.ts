import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { firstWords } from '../../i18n/first.js';
import { format, loadFaqStrings, type FaqStrings, type Values } from '../../i18n/index.js';
import type { Hits, SearchEngine } from '../../search/index.js';
import { firstSession, reduce, shownHits, type Session, type Action as Step } from '../../search/session.js';
import { adoptStyles } from '../../ui/adopt.js';
import { DeskbellEvent } from '../../ui/event.js';
import { clearIcon } from '../../ui/icons.js';
import { bodyStyles } from './faq.body.styles.js';
import type { FaqFacts } from './faq.events.js';
import type { DeskbellFaq } from './faq.js';
import type { Elsewhere } from './faq.remote.js';
import type { Combobox, Handlers, Scene } from './faq.scene.js';
import { saying } from './faq.saying.js';
import { Settling } from './faq.settling.js';
import { FaqSource } from './faq.source.js';
import { drawScene, drawStatus } from './faq.views.js';
import type { FaqVisit } from './faq.visit.js';

/** What `search()` gives to code. */
export interface SearchAnswer {
  readonly total: number;
  readonly results: readonly { readonly id: string; readonly score: number }[];
}

/** Whether an element of ours noted something in this entry of the browser's history. */
const remembers = (): unknown => (history.state as { deskbell?: unknown } | null)?.deskbell;

/** As many answers as a person compares; the rest is found by another word. */
const SHOWN = 8;

/** What a visitor may need after the answers. */
export const later = () => import('./faq.reading.js');

/** The conversation behind `deskbell-faq`: what is asked, answered, shown and remembered. `faq.views` draws it. */
export class FaqController implements Handlers {
  readonly #host: DeskbellFaq;
  /** For the visit too. */
  readonly source: FaqSource;
  readonly #settling = new Settling(({ hits, ms }) => this.#tell(hits, ms));
  readonly #say = saying();
  #strings: FaqStrings | undefined;
  #session: Session = firstSession;
  #call = 0;
  #asking = new AbortController();
  #highlight: SearchEngine['highlight'] | undefined;
  /** What draws and does everything beyond first sight and results: loaded with the first article. */
  #reading: typeof import('./faq.reading.js') | undefined;
  #loading: Promise<void> | undefined;
  #visit: FaqVisit | undefined;
  /** Where the page has an engine elsewhere. */
  #elsewhere: Elsewhere | undefined;
  #unreachable = false;
  /** Selectors of the places that may take the focus once the next view is drawn, the best first. */
  #focus: readonly string[] = [];
  #following: AbortSignal | undefined;

  constructor(host: DeskbellFaq) {
    this.#host = host;
    this.source = new FaqSource(() => host.requestUpdate());
    if (host.isConnected) this.connect();
    void this.#speak();
    void this.#read();
  }

  /** Listens to the page; again after the element was put back into one. */
  connect(): void {
    const { connection } = this.#host;
    this.#visit?.connect();
    this.#followPage();
    addEventListener('online', () => this.source.state.state === 'failed' && this.retry(), {
      signal: connection,
    });
    connection.addEventListener('abort', () => this.#settling.drop(), { once: true });
    this.#expect(connection);
  }

  hostChanged(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
    if (changed.has('src') || changed.has('content')) void this.#read();
    else if (changed.has('engine') && this.#session.view.name === 'results')
      void this.#ask(this.#session.query, false);
    else if (changed.has('article') && !this.#host.article && this.#session.view.name === 'article')
      this.do({ type: 'returned' });
    else this.#obey();
  }

  /** Moves the focus to where the new view begins, once it stands. */
  hostUpdated(): void {
    this.#say(this.#host.renderRoot);
    for (const place of this.#focus) {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(place);
      if (!target) continue;
      this.#focus = [];
      return target.focus();
    }
  }

  view(): TemplateResult | undefined {
    const scene = this.#scene();
    if (!scene) return undefined;
    const reading = this.#reading?.readingStyles ?? [];
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...bodyStyles, ...reading]);
    return html`<p class="hidden" role="status"></p>${drawScene(scene)}`;
  }

  status(): unknown {
    const scene = this.#scene();
    return scene && (this.#unreachable ? firstWords(scene.locale).failed : drawStatus(scene));
  }

  combobox(): Combobox {
    const { view, active } = this.#session;
    const expanded = view.name === 'results' && !!shownHits(this.#session)?.hits.length;
    const words = this.#strings;
    return {
      expanded,
      active: expanded && active >= 0 ? `result-${active}` : undefined,
      clear:
        this.#host.query && words
          ? html`<button class="clear" type="button" aria-label=${words.clear} @click=${this.#clear}>${clearIcon}</button>`
          : nothing,
      placeholder: words?.placeholder ?? '',
    };
  }

  // What code asks for.

  async search(query: string): Promise<SearchAnswer> {
    const found: Partial<Hits> = (await this.#ask(query, false)) ?? {};
    await this.#drawn();
    const { total = 0, hits = [] } = found;
    return { total, results: hits.map(({ article, score }) => ({ id: article.id, score })) };
  }

  async open(id: string): Promise<boolean> {
    const library = await this.source.library;
    if (!library?.byId.has(id)) return false;
    await this.visit((visit) => visit.show({ name: 'article', article: id, from: 'api' }));
    await this.#drawn();
    return true;
  }

  reset(): void {
    this.#asking.abort();
    this.#settling.drop();
    this.#call += 1;
    this.#become(firstSession);
  }

  // What the visitor does.

  typed(query: string): void {
    void this.#ask(query, true);
  }

  pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') this.#entered(event);
    else if (event.key === 'Escape') this.#escaped(event);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.combobox().expanded) {
      event.preventDefault();
      this.do({ type: 'moved', to: event.key === 'ArrowDown' ? 'next' : 'previous' });
      this.prepare();
      void this.#drawn().then(() =>
        this.#host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
      );
    }
  }

  prepare(): void {
    void this.#load();
  }

  correct(query: string): void {
    this.#host.focus();
    void this.#ask(query, true);
  }

  retry(): void {
    void this.#read();
  }

  async visit(act: (visit: FaqVisit) => void): Promise<void> {
    await Promise.all([this.#settling.now(), this.#load()]);
    if (this.#visit) act(this.#visit);
    this.#host.requestUpdate();
  }

  // For the visit.

  get session(): Session {
    return this.#session;
  }

  do(step: Step): void {
    this.#become(reduce(this.#session, step));
  }

  /** Tells the page a fact. */
  tell<Name extends keyof FaqFacts>(name: Name, detail: FaqFacts[Name]): void {
    this.#host.dispatchEvent(new DeskbellEvent(name, this.#host.locale, detail));
  }

  /** Moves the focus to the first of these places that stands once the next view is drawn. */
  focusOn(...places: string[]): void {
    this.#focus = places;
    this.#host.requestUpdate();
  }

  // Inside.

  readonly #clear = (): void => {
    this.#host.query = '';
    this.typed('');
    this.#host.focus();
  };

  async #speak(): Promise<void> {
    const { locale } = this.#host;
    void this.#visit?.speak();
    void this.#elsewhere?.speak();
    const strings = await loadFaqStrings(locale);
    if (locale !== this.#host.locale) return; // the language changed once more meanwhile
    this.#strings = strings;
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    this.#highlight = undefined;
    if (this.#host.engine) this.#engine().catch(() => undefined); // said with the first question
    if (!(await this.source.read(this.#host))) return;
    const { state } = this.source;
    if (state.state === 'failed') this.tell('failed', { code: state.code, where: 'faq' });
    if (state.state !== 'ready') return;
    await this.#begin();
    this.tell('ready', { articles: state.library.articles.length });
  }

  /** Draws other suggestions when the page goes elsewhere; once while the element is in a page. */
  #followPage(): void {
    const { state } = this.source;
    const { connection } = this.#host;
    const pages = state.state === 'ready' ? state.library.pages : undefined;
    if (!pages || !this.#host.isConnected || this.#following === connection) return;
    this.#following = connection;
    pages.follow(this.#host, connection, () => this.#host.requestUpdate());
  }

  /** First sight after the content is read: what the history keeps, what the page asks for, what was asked in vain. */
  async #begin(): Promise<void> {
    this.#followPage();
    if (remembers()) await this.#load();
    if (!this.#visit?.restored()) this.#obey();
    const { query, answer } = this.#session;
    if (query && answer.state !== 'searching') void this.#ask(query, true);
  }

  /** Does what the host's properties say where that is not what stands on screen. */
  #obey(): void {
    const { article, category } = this.#host;
    const query = `${this.#host.query ?? ''}`; // null where the attribute was taken away
    if (this.source.state.state !== 'ready') return;
    const view: { readonly name: string; article?: string; category?: string } = this.#session.view;
    // What stands in the field before anything was asked may have been typed there: its last word may go on.
    const typing = this.#call === 0 && !!(this.#host.renderRoot as ShadowRoot).activeElement;
    if (query !== this.#session.query) void this.#ask(query, typing);
    if (article && view.article !== article)
      this.do({ type: 'opened', view: { name: 'article', article, from: 'api' } });
    else if (!article && category && view.category !== category)
      this.do({ type: 'opened', view: { name: 'category', category } });
  }

  /** The session is the truth; the host's properties show it. */
  #become(session: Session): void {
    const moved = session.view !== this.#session.view;
    this.#session = session;
    const { view } = session;
    if (view.name === 'article' || view.name === 'category') this.prepare();
    this.#host.query = session.query;
    this.#host.article = view.name === 'article' ? view.article : undefined;
    this.#host.category = view.name === 'category' ? view.category : undefined;
    this.#host.requestUpdate();
    // For the desk around it alone: it goes no further than the element.
    if (moved) this.#host.dispatchEvent(new Event('moved'));
  }

  /** Loads what is needed beyond the answers: reading, going back, next steps. Once; a failed try can be repeated. */
  #load(): Promise<void> {
    return (this.#loading ??= later().then(
      (part) => {
        this.#unreachable = false;
        this.#reading = part;
        this.#visit = new part.FaqVisit(this, this.#host);
        return this.#visit.speak();
      },
      () => {
        this.#loading = undefined;
        this.#unreachable = true;
        this.#host.requestUpdate();
      },
    ));
  }

  #entered(event: KeyboardEvent): void {
    event.preventDefault();
    const { active } = this.#session;
    const hit = this.combobox().expanded ? shownHits(this.#session)?.hits[active] : undefined;
    if (hit) return void this.visit((visit) => visit.opened(hit.article.id, 'search', active + 1));
    void this.#settling.now();
    // On a touch screen the keyboard goes, so that the answers can be seen.
    if (matchMedia('(pointer: coarse)').matches) (event.target as HTMLElement).blur();
  }

  /** Each press takes back one thing; with nothing to take back the key belongs to the page. */
  #escaped(event: KeyboardEvent): void {
    const { active, query } = this.#session;
    if (active < 0 && !query) return;
    event.preventDefault();
    event.stopPropagation();
    if (active >= 0) this.do({ type: 'moved', to: 'none' });
    else void this.#ask('', true);
  }

  async #ask(query: string, typing: boolean): Promise<Hits | undefined> {
    const call = ++this.#call;
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    this.#settling.drop();
    this.do({ type: 'typed', query, call });
    if (!query.trim()) return undefined;
    const began = performance.now();
    try {
      const engine = await this.#engine();
      if (!engine) throw new Error('nothing to search in');
      this.#highlight = engine.highlight.bind(engine);
      const hits = await engine.search(query, { typing, limit: SHOWN, signal });
      this.do({ type: 'answered', call, hits });
      // Only what the visitor asks is told; what code asks is its own affair.
      if (typing && call === this.#call) this.#settling.answered(hits, Math.round(performance.now() - began));
      return hits;
    } catch {
      this.do({ type: 'failed', call });
      return undefined;
    }
  }

  /** Where somebody comes to the field, a question is near: the engine is fetched and made before the first key. */
  #expect(signal: AbortSignal): void {
    const root = this.#host.renderRoot;
    const look = (): void => {
      if (!this.#host.engine && root.querySelector('.field:is(:hover, :focus-within)'))
        this.source.expect(this.#host.locale);
    };
    for (const type of ['focusin', 'pointerover']) root.addEventListener(type, look, { signal });
    look();
  }

  /** The engine in the page, or what stands for another. */
  async #engine(): Promise<SearchEngine | undefined> {
    if (!this.#host.engine) return this.source.engine();
    if (!this.#elsewhere) {
      const { Elsewhere } = await import('./faq.remote.js');
      this.#elsewhere ??= new Elsewhere(this, this.#host, this.source);
      void this.#elsewhere.speak();
    }
    return this.#elsewhere;
  }

  async #tell(hits: Hits, ms: number): Promise<void> {
    this.#visit?.note();
    const { tellOf } = await import('./faq.telling.js');
    this.tell('search-settled', tellOf(hits, ms));
  }

  async #drawn(): Promise<void> {
    if (this.#host.isConnected) await this.#host.updateComplete;
  }

  #scene(): Scene | undefined {
    const strings = this.#strings;
    if (!strings) return undefined;
    const { locale, noSuggestions, page } = this.#host;
    return {
      t: (key: keyof FaqStrings, values?: Values) => format(locale, strings[key], values),
      locale,
      source: (this.#host.engine && this.#elsewhere?.state(this.source.state)) ?? this.source.state,
      session: this.#session,
      path: page ?? location.pathname,
      noSuggestions,
      highlight: (text, hits) => this.#highlight?.(text, hits) ?? [{ text, hit: false }],
      visit: this.#visit,
      elsewhere: this.#elsewhere,
      on: this,
    };
  }
}
