import { LitElement, type TemplateResult } from 'lit';
import { loadStudioStrings, type StudioStrings, studioEnglish } from '../i18n/index.js';
import { tokens } from '../ui/tokens.js';
import { canOpenFolders, chooseFolder } from './store/folder-store.js';
import { openServer } from './store/server-store.js';
import type { Store } from './store/store.js';
import { Studio } from './studio.js';
import { frameStyles } from './styles/frame.styles.js';
import { formStyles } from './styles/form.styles.js';
import { listStyles } from './styles/list.styles.js';
import { benchStyles } from './styles/bench.styles.js';
import { changesStyles } from './styles/changes.styles.js';
import { Articles, articlesView } from './views/articles.js';
import { changesView } from './views/changes.js';
import { filesView } from './views/files.js';
import { frame } from './views/frame.js';
import { labView } from './views/lab.js';
import { policyView } from './views/policy.js';
import { routingView } from './views/routing.js';
import { type Start, startView } from './views/start.js';
import { startHelpers } from './work/helper.js';
import { Lab } from './work/lab.js';
import { PolicyBench } from './work/policy-bench.js';
import { RoutingBench } from './work/routing-bench.js';

interface Opened {
  readonly studio: Studio;
  readonly articles: Articles;
  readonly lab: Lab;
  readonly policy: PolicyBench;
  readonly routing: RoutingBench;
}

/** The studio as an element of its page. It is no part of what visitors load. */
export class StudioApp extends LitElement {
  static override readonly styles = [tokens, frameStyles, listStyles, formStyles, benchStyles, changesStyles];

  #strings: StudioStrings = studioEnglish;
  #state: Start['state'] = 'waiting';
  #opened: Opened | undefined;
  #connection = new AbortController();
  #place = '';

  get #locale(): string {
    return document.documentElement.lang || 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#connection.signal.aborted) this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener(
      'beforeunload',
      (event) => this.#opened?.studio.unsaved.length && event.preventDefault(),
      {
        signal,
      },
    );
    addEventListener('keydown', (event) => this.#pressed(event), { signal });
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  async #begin(): Promise<void> {
    this.#strings = await loadStudioStrings(this.#locale);
    if (document.documentElement.dataset['store'] === 'server') return this.#open(openServer);
    this.#state = canOpenFolders() ? 'choose' : 'cannot';
    this.requestUpdate();
  }

  async #open(open: () => Promise<Store>): Promise<void> {
    try {
      const store = await open();
      const studio = new Studio(store, {
        helpers: startHelpers(new URL('worker.js', document.baseURI).href),
        strings: this.#strings,
        locale: this.#locale,
        draw: () => this.requestUpdate(),
      });
      await studio.start(this.#connection.signal);
      this.#opened = {
        studio,
        articles: new Articles(),
        lab: new Lab(studio),
        policy: new PolicyBench(studio),
        routing: new RoutingBench(studio),
      };
      document.title = `${store.label} · ${studio.say('studio')}`;
    } catch (error) {
      // Who closes the window in which a folder is chosen, chose none.
      if ((error as Error).name !== 'AbortError') this.#state = 'failed';
    }
    this.requestUpdate();
  }

  /** Ctrl-S leads to what is not saved yet: there it is looked at first. */
  #pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's' || !this.#opened) return;
    event.preventDefault();
    location.hash = '#/changes';
  }

  protected override updated(): void {
    const { hash } = location;
    if (hash === this.#place) return;
    const { studio } = this.#opened ?? {};
    const stays = this.#place === '' || hash === studio?.followed;
    this.#place = hash;
    if (stays) return;
    // Where one went, there the focus begins.
    const target = studio?.route.article === undefined ? 'main' : '#article-title';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    if (matchMedia('(max-width: 760px)').matches || target === 'main') scrollTo(0, 0);
  }

  protected override render(): TemplateResult {
    const opened = this.#opened;
    if (!opened)
      return startView({
        strings: this.#strings,
        locale: this.#locale,
        state: this.#state,
        choose: () => void this.#open(chooseFolder),
      });
    return frame(opened.studio, this.#inside(opened));
  }

  #inside({ studio, articles, lab, policy, routing }: Opened): TemplateResult {
    const views: Readonly<Record<Studio['route']['view'], () => TemplateResult>> = {
      articles: () => articlesView(studio, articles),
      search: () => labView(studio, lab),
      policy: () => policyView(studio, policy),
      routing: () => routingView(studio, routing),
      files: () => filesView(studio),
      changes: () => changesView(studio),
    };
    return views[studio.route.view]();
  }
}
