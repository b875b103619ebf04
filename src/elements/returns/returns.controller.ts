import type { PropertyValues, TemplateResult } from 'lit';
import {
  format,
  type FormStrings,
  loadFormStrings,
  loadReturnsStrings,
  type ReturnsStrings,
} from '../../i18n/index.js';
import { historyDrawer, type HistoryDrawer } from '../../platform/index.js';
import { outboxLeft } from '../../platform/outbox/index.js';
import { type Order, versionFor } from '../../returns/index.js';
import {
  type Action,
  firstSession,
  type Item,
  type Mode,
  reduce,
  type Session,
  type Setting,
  type Survey,
  survey,
  versionOf,
} from '../../returns/session.js';
import { adoptStyles } from '../../ui/adopt.js';
import { DeskbellEvent } from '../../ui/event.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { Part } from '../../ui/shell.js';
import type { ArticleShelf } from './returns.articles.js';
import type { NextStepDetail, ReturnsFacts } from './returns.events.js';
import type { DeskbellReturns } from './returns.js';
import { proofOf } from './returns.order.js';
import type { Handlers, Scene } from './returns.scene.js';
import type { ReturnsSending } from './returns.sending.js';
import { type PolicyState, readPolicy } from './returns.source.js';
import { type Kept, stampOf, tabDrawer } from './returns.store.js';
import { styles } from './returns.styles.js';
import { trailFor } from './returns.trail.js';
import { drawFailure, drawScene } from './returns.views.js';
import { ReturnsWishes } from './returns.wishes.js';

const MODES: readonly Mode[] = ['check', 'return', 'exchange', 'gift', 'withdrawal'];

/** What stands in the browser's history for one entry. */
interface Entry {
  readonly on: string;
  /** How many entries of ours lie before it. */
  readonly n: number;
}

/** The conversation behind `deskbell-returns`: what is asked, answered, shown and remembered. */
export class ReturnsController implements Part, Handlers {
  readonly #host: DeskbellReturns;
  readonly #wishes: ReturnsWishes;
  #strings: ReturnsStrings | undefined;
  #form: FormStrings | undefined;
  #state: PolicyState = { state: 'loading' };
  #reading = new AbortController();
  #session: Session = firstSession;
  #found: Order | undefined;
  #setting: Setting | undefined;
  #seen: { readonly session: Session; readonly setting: Setting; readonly survey: Survey } | undefined;
  #draft: { readonly id: string; readonly value: unknown } | undefined;
  #pressed = false;
  #sending: ReturnsSending | undefined;
  #busy = false;
  #shelf: ArticleShelf | undefined;
  #article: string | undefined;
  #noArticles = false;
  #noPerson = false;
  #drawer: HistoryDrawer<Entry> | undefined;
  /** Selectors of the places that may take the focus once the next view is drawn, the best first. */
  #focus: readonly string[] = [];

  constructor(host: DeskbellReturns) {
    this.#host = host;
    this.#wishes = new ReturnsWishes(host, () => this.#refocus());
    if (host.isConnected) this.connect();
    void this.#speak();
    void this.#read();
    void this.#openShelf();
  }

  connect(): void {
    const { connection, noHistory } = this.#host;
    addEventListener('online', () => this.#state.state === 'failed' && this.retry(), { signal: connection });
    if (!noHistory) this.#drawer = historyDrawer(this.#place, connection, (entry) => this.#wentTo(entry));
    void outboxLeft().then(
      async (left) => {
        if (left && !connection.aborted) await (await this.#load()).open();
      },
      () => undefined,
    );
  }

  hostChanged(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
    if (changed.has('articles')) void this.#openShelf();
    if (changed.has('src') || changed.has('content')) void this.#read();
    else if (changed.has('mode') || changed.has('order') || changed.has('country')) this.#begin();
  }

  hostUpdated(): void {
    for (const place of this.#focus) {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(place);
      if (!target) continue;
      this.#focus = [];
      return target.focus();
    }
  }

  view(): TemplateResult | undefined {
    const strings = this.#strings;
    if (!strings || !this.#form || this.#state.state === 'loading') return undefined;
    adoptStyles(this.#host.renderRoot as ShadowRoot, styles);
    const t: Scene['t'] = (key, values) => format(this.#host.locale, strings[key] ?? '', values);
    if (this.#state.state === 'failed')
      return drawFailure({ t, on: this, noPerson: this.#noPerson }, this.#state.code);
    const scene = this.#scene();
    return scene && drawScene(scene);
  }

  reset(): void {
    this.#forget();
    this.#become(firstSession, 'back');
  }

  // What the visitor does.

  draft(value: unknown): void {
    this.#draft = { id: this.#survey.question.id, value };
    this.#host.requestUpdate();
  }

  next(event?: Event): void {
    event?.preventDefault();
    const { question } = this.#survey;
    const value = this.#draftOf(question.id);
    if (question.kind === 'order') void this.#findOrder(value);
    else if (question.kind === 'outcome') this.answer(question.stamp);
    else if (question.kind === 'photos')
      this.answer(this.#wishes.photos(question.id).files.map(({ name }) => name));
    else if (question.kind === 'fact' && question.several) this.answer(value ?? []);
    else this.answer(value);
  }

  answer(value: unknown): void {
    const { id } = this.#survey.question;
    const before = this.#session;
    this.#do({ type: 'answered', id, value });
    if (this.#survey.question.id !== id) return;
    // It is no answer yet: say what is missing, where it is missing.
    this.#session = before;
    this.#draft = { id, value };
    this.#pressed = true;
    this.focusOn('#summary', '[aria-invalid="true"]', 'fieldset input');
  }

  back(): void {
    const { trail, at } = this.#survey;
    if (this.#drawer?.read()?.n) return history.back();
    const to = trail[at - 1];
    if (this.#session.changing) this.#become({ answers: this.#session.answers }, 'back');
    else if (to) this.#do({ type: 'went', to: to.id });
  }

  goTo(id: string): void {
    this.#do({ type: 'went', to: id });
  }

  change(id: string): void {
    this.#do({ type: 'changes', id });
  }

  restart(): void {
    const found = this.#found;
    this.#forget();
    this.#found = found;
    this.#become(firstSession, 'back');
  }

  retry(): void {
    void this.#read();
  }

  person(): void {
    this.#noPerson = !this.#ask({ action: { type: 'escalate', label: this.#strings?.person ?? '' } });
    if (this.#noPerson) this.focusOn('#unanswered');
  }

  article(id: string | undefined, label: string): void {
    this.#article = id;
    if (id !== undefined && this.#shelf?.titleOf(id) === undefined) {
      const taken = this.#ask({ action: { type: 'article', label }, articleId: id });
      this.#noArticles = !taken;
      if (taken) this.#article = undefined;
      else this.focusOn('#no-article');
    }
    this.#host.requestUpdate();
  }

  calendar(item: Item): void {
    const scene = this.#scene();
    if (scene) this.#wishes.calendar(item, scene);
  }

  startReturn(): void {
    if (this.#ask({ action: { type: 'return', label: this.#strings?.startReturn ?? '' } })) return;
    this.#host.mode = 'return';
    this.focusOn('#title');
  }

  pick(files: readonly File[]): void {
    const scene = this.#scene();
    if (scene) void this.#wishes.pick(scene.survey.question.id, files, scene.t);
  }

  drop(name: string): void {
    this.#wishes.drop(this.#survey.question.id, name);
    this.focusOn('.picker input');
  }

  send(): void {
    if (!this.#busy) void this.#submit();
  }

  // For the other parts.

  tell<Name extends keyof ReturnsFacts>(name: Name, detail: ReturnsFacts[Name]): void {
    this.#host.dispatchEvent(new DeskbellEvent(name, this.#host.locale, detail));
  }

  /** Moves the focus to the first of these places that stands once the next view is drawn. */
  focusOn(...places: string[]): void {
    this.#focus = places;
    this.#host.requestUpdate();
  }

  // Inside.

  /** Keeps the focus where a screen comes in another shape. */
  #refocus(): void {
    if (this.#host.shadowRoot?.activeElement) this.focusOn('#title');
    else this.#host.requestUpdate();
  }

  get #mode(): Mode {
    const { mode } = this.#host;
    return mode && MODES.includes(mode) ? mode : 'check';
  }

  get #place(): string {
    const { localName, id } = this.#host;
    return `${localName}:${id || [...document.querySelectorAll(localName)].indexOf(this.#host)}`;
  }

  get #survey(): Survey {
    const setting = this.#settingNow();
    const session = this.#session;
    if (this.#seen?.session !== session || this.#seen.setting !== setting)
      this.#seen = { session, setting, survey: survey(setting, session) };
    return this.#seen.survey;
  }

  /** Made anew with each step, so that a page that is open over midnight does not count wrong. */
  #settingNow(): Setting {
    if (this.#state.state !== 'ready') throw new Error('no policy yet');
    const { order, country } = this.#host;
    this.#setting ??= {
      policy: this.#state.policy,
      mode: this.#mode,
      order: this.#mode === 'check' ? undefined : (order ?? this.#found),
      found: !order && !!this.#found,
      country,
      asOf: Date.now(),
      sentences: this.#strings,
    };
    return this.#setting;
  }

  async #speak(): Promise<void> {
    const { locale } = this.#host;
    void this.#sending?.speak();
    const [strings, form] = await Promise.all([loadReturnsStrings(locale), loadFormStrings(locale)]);
    if (locale !== this.#host.locale) return; // the language changed once more meanwhile
    this.#strings = strings;
    this.#form = form;
    this.#setting = undefined;
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    const { src, content } = this.#host;
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#state = { state: 'loading' };
    this.#host.requestUpdate();
    if (content === undefined && !src) return; // nothing to read yet: still waiting
    const state = await readPolicy({ src, content }, signal);
    if (signal.aborted) return;
    this.#state = state;
    if (state.state === 'failed') this.tell('failed', { code: state.code, where: 'returns' });
    if (state.state !== 'ready') return this.#host.requestUpdate();
    this.#begin();
    const { policyVersion } = versionFor(state.policy, Date.now()).version;
    this.tell('ready', { policyVersion });
  }

  async #openShelf(): Promise<void> {
    const { articles } = this.#host;
    if (articles === undefined) return;
    const { openShelf } = await import('./returns.articles.js');
    const shelf = await openShelf(articles, Date.now());
    if (articles !== this.#host.articles) return;
    this.#shelf = shelf;
    this.#host.requestUpdate();
  }

  /** First sight in a mode: what the tab keeps of it, or the first question. */
  #begin(): void {
    if (this.#state.state !== 'ready') return;
    this.#session = firstSession;
    this.#found = this.#setting = this.#draft = undefined;
    this.#pressed = false;
    this.#wishes.forget();
    const kept = this.#tab.read(this.#stamp);
    if (kept) {
      this.#session = kept.session;
      this.#found = kept.order;
      if (kept.slip) void this.#load().then((sending) => sending.open(kept.slip));
    }
    this.#host.requestUpdate();
  }

  get #tab(): ReturnType<typeof tabDrawer> {
    return tabDrawer(this.#place, this.#mode);
  }

  /** Answers hold for one policy and one order. */
  get #stamp(): string {
    const policy = this.#state.state === 'ready' ? this.#state.policy : undefined;
    return stampOf(policy, this.#host.order?.orderNumber);
  }

  #keep(more: Pick<Kept, 'slip'> = {}): void {
    this.#tab.write(this.#stamp, { session: this.#session, order: this.#found, ...more });
  }

  #do(action: Action): void {
    this.#become(reduce(this.#session, action), action.type === 'answered' ? 'forward' : 'back');
    this.#keep();
  }

  /** The session is the truth; where it leads to another question, that is told, noted in the history and focused. */
  #become(session: Session, direction: 'forward' | 'back', byHistory = false): void {
    if (this.#state.state !== 'ready') return;
    const from = this.#survey.question.id;
    this.#session = session;
    this.#setting = undefined;
    const { question } = this.#survey;
    if (question.id !== from) {
      this.#draft = undefined;
      this.#pressed = false;
      this.#arrived(question.id, from, { direction, byHistory });
    }
    this.#host.requestUpdate();
  }

  #arrived(
    step: string,
    from: string,
    { direction, byHistory }: { readonly direction: 'forward' | 'back'; readonly byHistory: boolean },
  ): void {
    const n = this.#drawer?.read()?.n ?? 0;
    if (!byHistory) {
      if (!n) this.#drawer?.replace({ on: from, n });
      this.#drawer?.push({ on: step, n: n + 1 });
    }
    this.focusOn('#title');
    this.tell('step-changed', { flow: this.#mode, step, direction });
    const { question } = this.#survey;
    if (question.kind === 'outcome' && direction === 'forward')
      this.tell('verdict-reached', {
        items: question.items.map(({ lineId, verdict }) => ({ lineId, verdict })),
      });
  }

  /** The visitor went back or forward in the browser. */
  #wentTo(entry: Entry | undefined): void {
    if (!entry || this.#state.state !== 'ready' || this.#sending?.slip) return;
    const { trail, at } = this.#survey;
    const to = trail.findIndex(({ id }) => id === entry.on);
    const session: Session = { answers: this.#session.answers, ...(to >= 0 && { at: { on: entry.on } }) };
    this.#become(session, to > at ? 'forward' : 'back', true);
  }

  async #findOrder(value: unknown): Promise<void> {
    const proof = proofOf(value);
    if (!proof.orderNumber.trim() || !proof.proof.trim()) {
      this.#pressed = true;
      return this.focusOn('#summary', '[aria-invalid="true"]');
    }
    if (this.#wishes.order === 'looking') return;
    this.#pressed = false;
    const order = await this.#wishes.findOrder(proof);
    if (!order) return this.focusOn('#reply');
    const { id } = this.#survey.question;
    this.#found = order;
    this.#setting = undefined;
    this.#session = { answers: {} };
    this.#draft = undefined;
    this.#arrived(this.#survey.question.id, id, { direction: 'forward', byHistory: false });
    this.#keep();
  }

  #load(): Promise<ReturnsSending> {
    return import('./returns.sending.js').then(async ({ ReturnsSending, slipStyles }) => {
      this.#sending ??= new ReturnsSending(
        this.#host,
        (name, detail) => this.tell(name, detail),
        () => this.reset(),
      );
      adoptStyles(this.#host.renderRoot as ShadowRoot, [slipStyles]);
      await this.#sending.speak();
      return this.#sending;
    });
  }

  async #submit(): Promise<void> {
    const scene = this.#scene();
    const question = scene?.survey.question;
    if (!scene || question?.kind !== 'review') return;
    this.#busy = true;
    this.#host.requestUpdate();
    try {
      const sending = await this.#load();
      const photos = this.#wishes.files(
        scene.survey.trail.flatMap(({ kind, id }) => (kind === 'photos' ? [id] : [])),
      );
      const slip = sending.submit(scene, question, photos);
      this.focusOn('#title');
      this.#keep({ slip: await slip });
      this.tell('step-changed', { flow: this.#mode, step: 'slip', direction: 'forward' });
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #forget(): void {
    this.#tab.clear();
    this.#found = this.#setting = this.#draft = this.#article = undefined;
    this.#pressed = false;
    this.#wishes.forget();
    if (this.#sending) this.#sending.slip = undefined;
  }

  /** Asks the page for a next step; false where nobody took it. */
  #ask(detail: NextStepDetail): boolean {
    const scene = this.#scene();
    const trail = scene ? trailFor(scene) : [];
    const request = new DeskbellRequest('action-requested', this.#host.locale, {
      ...detail,
      ...(trail.length && { trail }),
    });
    this.#host.dispatchEvent(request);
    return !!request.answer || request.defaultPrevented;
  }

  #draftOf(id: string): unknown {
    return this.#draft?.id === id ? this.#draft.value : this.#session.answers[id];
  }

  #scene(): Scene | undefined {
    const [strings, form] = [this.#strings, this.#form];
    if (!strings || !form || this.#state.state !== 'ready') return undefined;
    const { locale } = this.#host;
    const setting = this.#settingNow();
    const now = this.#survey;
    const { question } = now;
    return {
      t: (key, values) => format(locale, strings[key] ?? '', values),
      say: (key, values) => format(locale, form[key], values),
      locale,
      mode: this.#mode,
      setting,
      version: this.#mode === 'check' ? versionFor(setting.policy, setting.asOf).version : versionOf(setting),
      session: this.#session,
      survey: now,
      draft: this.#draftOf(question.id),
      pressed: this.#pressed,
      order: this.#wishes.order,
      variants: question.kind === 'variant' ? this.#wishes.variants(question) : undefined,
      variantTitle: (lineId, value) => this.#wishes.variantTitle(lineId, value),
      photos: this.#wishes.photos(question.id),
      articles: this.#shelf,
      article: this.#article,
      noArticles: this.#noArticles,
      noPerson: this.#noPerson,
      sending: this.#busy,
      slip: this.#sending?.draw(locale),
      on: this,
    };
  }
}
