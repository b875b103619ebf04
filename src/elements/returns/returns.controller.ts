import type { PropertyValues, TemplateResult } from 'lit';
import {
  format,
  type FormStrings,
  loadFormStrings,
  loadReturnsStrings,
  type ReturnsAnswerStrings,
  type ReturnsRequestStrings,
  type ReturnsStrings,
} from '../../i18n/index.js';
import { type ReturnsPolicy, versionFor } from '../../returns/index.js';
import { type Item, versionOf } from '../../returns/session.js';
import { adoptStyles } from '../../ui/adopt.js';
import { DeskbellEvent } from '../../ui/event.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { Part } from '../../ui/shell.js';
import type { ArticleShelf } from './returns.articles.js';
import type { NextStepDetail, ReturnsFacts } from './returns.events.js';
import type { DeskbellReturns } from './returns.js';
import { type PartName, partsOf, ReturnsParts } from './returns.parts.js';
import type { Handlers, Scene } from './returns.scene.js';
import type { ReturnsSending } from './returns.sending.js';
import { type PolicyState, readPolicy } from './returns.source.js';
import { type Desk, ReturnsSteps } from './returns.steps.js';
import { Submitting } from './returns.submitting.js';
import { styles } from './returns.styles.js';
import { trailFor } from './returns.trail.js';
import { drawFailure, drawScene } from './returns.views.js';
import type { ReturnsWishes } from './returns.wishes.js';

const NO_PHOTOS = { files: [], working: false, problem: undefined };

export { later } from './returns.submitting.js';

/** The conversation behind `deskbell-returns`: what is asked, answered, shown and remembered. */
export class ReturnsController implements Part, Handlers, Desk {
  readonly host: DeskbellReturns;
  #wishes: ReturnsWishes | undefined;
  readonly #parts: ReturnsParts;
  #strings: ReturnsStrings | undefined;
  #form: FormStrings | undefined;
  #state: PolicyState = { state: 'loading' };
  #reading = new AbortController();
  readonly #steps = new ReturnsSteps(this);
  readonly #submitting = new Submitting(this);
  #shelf: ArticleShelf | undefined;
  #article: string | undefined;
  #noArticles = false;
  #noPerson = false;
  /** Selectors of the places that may take the focus once the next view is drawn, the best first. */
  #focus: readonly string[] = [];

  constructor(host: DeskbellReturns) {
    this.host = host;
    this.#parts = new ReturnsParts(host, (name) => this.#arrived(name));
    if (host.isConnected) this.connect();
    void this.#speak();
    void this.#read();
    void this.#openShelf();
  }

  connect(): void {
    const { connection } = this.host;
    addEventListener('online', () => this.#state.state === 'failed' && this.retry(), { signal: connection });
    this.#steps.connect();
    void this.#sendWhatIsLeft(connection).catch(() => undefined); // the next visit tries again
  }

  hostChanged(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
    if (changed.has('articles')) void this.#openShelf();
    if (changed.has('src') || changed.has('content')) void this.#read();
    else if (changed.has('mode') || changed.has('order') || changed.has('country')) this.#begin();
  }

  hostUpdated(): void {
    for (const place of this.#focus) {
      const target = this.host.renderRoot.querySelector<HTMLElement>(place);
      if (!target) continue;
      this.#focus = [];
      return target.focus();
    }
  }

  view(): TemplateResult | undefined {
    const strings = this.#strings;
    if (!strings || !this.#form || this.#state.state === 'loading') return undefined;
    adoptStyles(this.host.renderRoot as ShadowRoot, styles);
    const t: Scene['t'] = (key, values) =>
      format(this.host.locale, strings[key as keyof ReturnsStrings] ?? '', values);
    if (this.#state.state === 'failed')
      return drawFailure({ t, on: this, noPerson: this.#noPerson }, this.#state.code);
    const scene = this.#scene();
    return scene && drawScene(scene);
  }

  reset(): void {
    this.#forget('all');
  }

  // What the visitor does.

  draft(value: unknown): void {
    this.#steps.draft(value);
    this.#prepare();
    this.host.requestUpdate();
  }

  fill(more: object, otherwise: object): void {
    const { id } = this.#steps.survey.question;
    this.draft({ ...otherwise, ...(this.#steps.draftOf(id) as object | undefined), ...more });
  }

  next(event?: Event): void {
    event?.preventDefault();
    const { question } = this.#steps.survey;
    const value = this.#steps.draftOf(question.id);
    if (question.kind === 'order') void this.#findOrder(value);
    else if (question.kind === 'outcome') this.answer(question.stamp);
    else if (question.kind === 'photos')
      void this.#wishes?.picked(question.id, (names) => {
        if (this.#steps.survey.question.id === question.id) this.answer(names);
      });
    else if (question.kind === 'fact' && question.several) this.answer(value ?? []);
    else this.answer(value);
  }

  answer(value: unknown): void {
    if (!this.#steps.answer(value)) this.focusOn('#summary', '[aria-invalid="true"]', 'fieldset input');
    this.host.requestUpdate();
  }

  back(): void {
    this.#steps.back();
    this.host.requestUpdate();
  }

  goTo(id: string): void {
    this.#steps.do({ type: 'went', to: id });
    this.host.requestUpdate();
  }

  change(id: string): void {
    this.#steps.do({ type: 'changes', id });
    this.host.requestUpdate();
  }

  restart(): void {
    this.#forget('order');
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
    this.host.requestUpdate();
  }

  calendar(item: Item): void {
    const scene = this.#scene();
    if (scene) void this.#parts.load('request').then(() => this.#wishes?.calendar(item, scene));
  }

  startReturn(): void {
    if (this.#ask({ action: { type: 'return', label: this.#parts.words.startReturn ?? '' } })) return;
    this.host.mode = 'return';
    this.focusOn('#title');
  }

  pick(files: readonly File[]): void {
    const scene = this.#scene();
    if (scene) this.#wishes?.pick(scene.survey.question.id, files, scene.t);
  }

  drop(name: string): void {
    this.#wishes?.drop(this.#steps.survey.question.id, name);
    this.focusOn('.picker input');
  }

  send(): void {
    void this.#submitting.submit((sending) => this.#submit(sending));
  }

  // For the other parts.

  get policy(): ReturnsPolicy | undefined {
    return this.#state.state === 'ready' ? this.#state.policy : undefined;
  }

  get strings(): ReturnsStrings | undefined {
    return this.#strings;
  }

  get submitted(): boolean {
    return !!this.#submitting.sending?.slip;
  }

  tell<Name extends keyof ReturnsFacts>(name: Name, detail: ReturnsFacts[Name]): void {
    this.host.dispatchEvent(new DeskbellEvent(name, this.host.locale, detail));
  }

  /** Moves the focus to the first of these places that stands once the next view is drawn. */
  focusOn(...places: string[]): void {
    this.#focus = places;
    this.host.requestUpdate();
  }

  // Inside.

  /** Keeps the focus where a screen comes in another shape. */
  #refocus(): void {
    if (this.host.shadowRoot?.activeElement) this.focusOn('#title');
    else this.host.requestUpdate();
  }

  async #sendWhatIsLeft(connection: AbortSignal): Promise<void> {
    await new Promise((later) => setTimeout(later, 1000)); // nothing on screen waits for it
    if (connection.aborted) return;
    const { outboxLeft } = await import('../../platform/outbox/left.js');
    if ((await outboxLeft()) && !connection.aborted) await (await this.#submitting.load()).open();
  }

  /** The visitor has begun: the answer is there in time, and what this answer leads to. */
  #prepare(): void {
    const coming = this.policy ? partsOf(this.#steps.coming) : [];
    for (const name of ['answer', ...coming] as const) void this.#parts.load(name);
  }

  #arrived(name: PartName): void {
    const { request } = this.#parts;
    if (request) this.#wishes ??= new request.ReturnsWishes(this.host, () => this.#refocus());
    const question = this.policy && this.#steps.survey.question;
    if (question && partsOf(question).includes(name) && this.#parts.has(question)) this.#refocus();
    else this.host.requestUpdate();
  }

  async #speak(): Promise<void> {
    const { locale } = this.host;
    void this.#submitting.sending?.speak();
    const [strings, form, later] = await Promise.all([
      loadReturnsStrings(locale),
      loadFormStrings(locale),
      this.#parts.wordsIn(locale),
    ]);
    if (locale !== this.host.locale) return; // the language changed once more meanwhile
    this.#strings = strings;
    this.#form = form;
    this.#parts.words = later;
    this.#steps.renew();
    this.host.requestUpdate();
  }

  async #read(): Promise<void> {
    const { src, content } = this.host;
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#state = { state: 'loading' };
    this.host.requestUpdate();
    if (!(content ?? src)) return; // nothing to read yet: still waiting
    const state = await readPolicy({ src, content }, signal);
    if (signal.aborted) return;
    this.#state = state;
    if (state.state === 'failed') this.tell('failed', { code: state.code, where: 'returns' });
    if (state.state !== 'ready') return this.host.requestUpdate();
    this.#begin();
    const { policyVersion } = versionFor(state.policy, Date.now()).version;
    this.tell('ready', { policyVersion });
  }

  async #openShelf(): Promise<void> {
    const { articles } = this.host;
    if (articles === undefined) return;
    const { openShelf } = await import('./returns.articles.js');
    const shelf = await openShelf(articles, Date.now());
    if (articles !== this.host.articles) return;
    this.#shelf = shelf;
    this.host.requestUpdate();
  }

  #begin(): void {
    this.host.requestUpdate();
    const begun = this.policy && this.#steps.begin();
    if (!begun) return;
    this.#wishes?.forget();
    // A slip of another mode, or of another order, is no answer to what is asked now.
    this.#submitting.sending?.leave();
    const { slip } = begun;
    if (slip) void this.#submitting.load().then((sending) => sending.open(slip));
  }

  async #findOrder(value: unknown): Promise<void> {
    const [wishes, part] = [this.#wishes, this.#parts.request];
    if (!wishes || !part) return;
    const proof = part.proofOf(value);
    if (!proof.orderNumber.trim() || !proof.proof.trim()) {
      this.#steps.pressed = true;
      return this.focusOn('#summary', '[aria-invalid="true"]');
    }
    if (wishes.order === 'looking') return;
    this.#steps.pressed = false;
    const order = await wishes.findOrder(proof);
    if (!order) return this.focusOn('#reply');
    this.#steps.foundOrder(order);
  }

  async #submit(sending: ReturnsSending): Promise<void> {
    const scene = this.#scene();
    const question = scene?.survey.question;
    if (!scene || question?.kind !== 'review') return;
    const asked = scene.survey.trail.flatMap(({ kind, id }) => (kind === 'photos' ? [id] : []));
    const slip = sending.submit(scene, question, this.#wishes?.files(asked) ?? []);
    this.focusOn('#title');
    this.#steps.keep({ slip: await slip });
    this.tell('step-changed', { flow: this.#steps.mode, step: 'slip', direction: 'forward' });
  }

  #forget(what: 'order' | 'all'): void {
    if (this.#submitting.sending) this.#submitting.sending.slip = undefined;
    this.#article = undefined;
    this.#wishes?.forget();
    this.#steps.forget(what);
    this.focusOn('#title');
  }

  /** Asks the page for a next step; false where nobody took it. */
  #ask(detail: NextStepDetail): boolean {
    const scene = this.#scene();
    const trail = scene ? trailFor(scene) : [];
    const request = new DeskbellRequest('action-requested', this.host.locale, {
      ...detail,
      ...(trail.length && { trail }),
    });
    this.host.dispatchEvent(request);
    return !!request.answer || request.defaultPrevented;
  }

  #scene(): Scene | undefined {
    const [strings, form] = [this.#strings, this.#form];
    if (!strings || !form || !this.policy) return undefined;
    const { locale } = this.host;
    const { setting, session, mode, survey, pressed } = this.#steps;
    const { question } = survey;
    for (const name of partsOf(question)) void this.#parts.load(name);
    const { answer, request } = this.#parts.has(question) ? this.#parts : {};
    // While the answer is read.
    if (question.kind === 'outcome' && answer) void this.#parts.load('request');
    // There may be no network when it is sent.
    if (question.kind === 'review' || question.kind === 'statement')
      this.#submitting.load().catch(() => undefined);
    const words = { ...strings, ...this.#parts.words } as ReturnsStrings &
      ReturnsAnswerStrings &
      ReturnsRequestStrings;
    return {
      t: (key, values) => format(locale, words[key] ?? '', values),
      say: (key, values) => format(locale, form[key], values),
      locale,
      mode,
      setting,
      version: mode === 'check' ? versionFor(setting.policy, setting.asOf).version : versionOf(setting),
      session,
      survey,
      draft: this.#steps.draftOf(question.id),
      pressed,
      answer,
      request,
      order: this.#wishes?.order,
      variants: question.kind === 'variant' ? this.#wishes?.variants(question) : undefined,
      variantTitle: (lineId, value) => this.#wishes?.variantTitle(lineId, value) ?? value,
      photos: this.#wishes?.photos(question.id) ?? NO_PHOTOS,
      articles: this.#shelf,
      article: this.#article,
      noArticles: this.#noArticles,
      noPerson: this.#noPerson,
      sending: this.#submitting.busy,
      unsent: this.#submitting.unsent,
      slip: this.#submitting.sending?.draw(locale),
      on: this,
    };
  }
}
