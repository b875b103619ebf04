import { html, nothing } from 'lit';
import { type Article, loadFaq, visibleArticles } from '../../content/index.js';
import { format, type FaqRemoteStrings, loadFaqRemoteStrings } from '../../i18n/index.js';
import type { Here, Hits, SearchEngine, SearchOptions, Segment } from '../../search/index.js';
import { fitsInPlace } from '../../search/remote/index.js';
import type { FaqController } from './faq.controller.js';
import type { DeskbellFaq } from './faq.js';
import type { Library, LibraryState } from './faq.library.js';
import type { FaqSource } from './faq.source.js';

/** A page on which the content cannot be read, and the engine answers all the same. */
const emptyLibrary = (locale: string): Library => ({
  faq: {
    locale,
    categories: [],
    synonyms: [],
    glossary: [],
    tests: [],
    articles: [],
  },
  articles: [],
  byId: new Map(),
  topics: [],
  popular: [],
  pages: undefined,
});

/**
 * An engine elsewhere, as `deskbell-faq` uses it: it is given what the page has itself, what it says of itself stands
 * beside the answers, and articles that came with its answers can be opened.
 */
export class Elsewhere implements SearchEngine {
  readonly #core: FaqController;
  readonly #host: DeskbellFaq;
  readonly #source: FaqSource;
  /** Articles that came with answers. */
  readonly #brought = new Map<string, Article>();
  #strings: FaqRemoteStrings | undefined;
  #late: Hits | undefined;
  #merged: { readonly of: Library | undefined; readonly size: number; readonly library: Library } | undefined;

  constructor(core: FaqController, host: DeskbellFaq, source: FaqSource) {
    this.#core = core;
    this.#host = host;
    this.#source = source;
  }

  async speak(): Promise<void> {
    const { locale } = this.#host;
    const strings = await loadFaqRemoteStrings(locale);
    if (locale === this.#host.locale) this.#strings = strings;
    this.#host.requestUpdate();
  }

  search(query: string, options: SearchOptions): Promise<Hits> {
    this.#late = undefined;
    const { engine } = this.#host;
    if (!engine) throw new Error('the engine was taken away');
    return engine.search(query, { ...options, here: this.#here(options.signal) });
  }

  highlight(text: string, hits: Hits): readonly Segment[] {
    return this.#host.engine?.highlight(text, hits) ?? [{ text, hit: false }];
  }

  /** The content with the articles that came with answers; without content, only these. */
  state(state: LibraryState): LibraryState {
    const content = state.state === 'ready' ? state.library : undefined;
    if (this.#brought.size === 0 && (content || (state.state === 'loading' && this.#hasContent)))
      return state;
    if (this.#merged?.of !== content || this.#merged?.size !== this.#brought.size) {
      const library = content ?? emptyLibrary(this.#host.locale);
      const byId = new Map([...this.#brought, ...library.byId]);
      this.#merged = { of: content, size: this.#brought.size, library: { ...library, byId } };
    }
    return { state: 'ready', library: this.#merged.library };
  }

  /** What stands beside the count: why the page answers in place of the engine, and what came meanwhile. */
  draw(hits: Hits): unknown {
    const strings = this.#strings;
    if (!hits.instead || !strings) return nothing;
    const say = (key: keyof FaqRemoteStrings): string => format(this.#host.locale, strings[key]);
    const late = this.#late;
    return html`<span class="correction">
      ${say(late ? 'late' : hits.instead)}
      ${
        late
          ? html`<button class="text-button" type="button" @click=${() => this.#taken(late)}>${say('show')}</button>`
          : nothing
      }
    </span>`;
  }

  /** False where the page gives nothing but the engine. */
  get #hasContent(): boolean {
    return !!(this.#host.content ?? this.#host.src);
  }

  #here(signal: AbortSignal): Here {
    return {
      articles: (found) => this.#articles(found),
      engine: async () => (this.#hasContent ? this.#source.engine() : undefined),
      later: (hits) => !signal.aborted && this.#came(hits),
    };
  }

  async #articles(found: Parameters<Here['articles']>[0]): Promise<ReadonlyMap<string, Article>> {
    // Content that is still on its way is waited for only where an answer cannot be shown without it.
    if (this.#hasContent && found.some(({ article }) => !article)) await this.#source.library;
    const { state } = this.#source;
    const known = state.state === 'ready' ? state.library.byId : new Map<string, Article>();
    const whole = found.filter(({ id, article }) => article && !known.has(id)).map(({ article }) => article);
    const { model } = await loadFaq({ version: 1, locale: this.#host.locale, articles: whole });
    if (model)
      for (const article of visibleArticles(model, { now: Date.now() }))
        this.#brought.set(article.id, article);
    return new Map([...this.#brought, ...known]);
  }

  /** A better answer came after the page had to answer itself: nothing may move under the reader. */
  #came(late: Hits): void {
    const { answer, view, active } = this.#core.session;
    if (answer.state !== 'found' || !answer.hits.instead || !late.hits.length) return;
    this.#late = late;
    if (view.name === 'results' && active < 0 && fitsInPlace(answer.hits, late)) this.#show(late);
    else this.#host.requestUpdate();
  }

  /** The button goes, so the focus goes where the visitor came from. */
  #taken(late: Hits): void {
    this.#host.focus();
    this.#show(late);
  }

  #show(hits: Hits): void {
    const { answer } = this.#core.session;
    this.#late = undefined;
    if (answer.state === 'found') this.#core.do({ type: 'answered', call: answer.call, hits });
  }
}
