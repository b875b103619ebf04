import type { PropertyValues, TemplateResult } from 'lit';
import {
  type Departments,
  type Department,
  type Line,
  type Route,
  SHOWN_TOPICS,
  timesOf,
  type TrailEntry,
} from '../../escalation/index.js';
import {
  type Action,
  addressee,
  answersOf,
  carriedOver,
  firstSession,
  linesOf,
  OTHER,
  problemsOf,
  reduce,
  restored,
  type Session,
  shownProblems,
  takesMessages,
  toKeep,
  topicOf,
} from '../../escalation/session.js';
import { own } from '../../content/reading.js';
import { firstWords } from '../../i18n/first.js';
import {
  escalationEnglish,
  type EscalationStrings,
  format,
  type FormStrings,
  loadEscalationStrings,
  loadFormStrings,
} from '../../i18n/index.js';
import { tabDrawer, type TabDrawer } from '../../platform/index.js';
import { stepsIn } from '../../ui/given.js';
import { DeskbellEvent } from '../../ui/event.js';
import { waiting } from '../../ui/shell.js';
import type { DeskbellEscalation } from './escalation.js';
import type { EscalationFacts } from './escalation.events.js';
import { ways } from './escalation.department.js';
import { Files } from './escalation.files.js';
import { Helper } from './escalation.helper.js';
import { categoryOf, type DeskState, readDesk } from './escalation.desk.js';
import type { Handlers, Scene, Words } from './escalation.scene.js';
import { whenTheDoorMoves } from './escalation.times.js';
import { Sending } from './escalation.sending.js';
import { adoptAll } from './escalation.styles.js';
import { drawEarlier, drawFailed, drawScene, lineWords } from './escalation.views.js';

/** What `prefill` takes: `message`, `topic`, `name`, `email`, `phone`, and fields of the topic by their id. */
export type Prefill = Readonly<Record<string, string | boolean>>;

const CONTACT: readonly string[] = ['name', 'email', 'phone'];

export { fetchAhead } from './escalation.ahead.js';

/** The conversation behind `deskbell-escalation`: who it is for, what is written, what was sent. */
export class EscalationController implements Handlers {
  readonly #host: DeskbellEscalation;
  readonly #files: Files;
  readonly #sending: Sending;
  #strings: { readonly own: EscalationStrings; readonly form: FormStrings } | undefined;
  #state: DeskState = { state: 'loading' };
  #reading = new AbortController();
  #session: Session = firstSession;
  #drawer: TabDrawer | undefined;
  #helper: Helper | undefined;
  #focus: string | undefined;
  #suggested = '';
  /** What was asked elsewhere last. */
  #asked: string | undefined;
  #topicMissing = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeskbellEscalation) {
    this.#host = host;
    this.#files = new Files(() => host.requestUpdate());
    this.#sending = new Sending(this, host, this.#files);
    if (host.isConnected) this.connect();
    void this.#speak();
    void this.#read();
  }

  connect(): void {
    const { id, localName, storage, connection } = this.#host;
    connection.addEventListener('abort', () => this.#rest());
    this.#sending.disconnected();
    if (storage === 'none') return void (this.#session.place.name === 'slip' && this.#sending.connected());
    const place = id || [...document.querySelectorAll(localName)].indexOf(this.#host);
    this.#drawer = tabDrawer(`${localName}:${place}`);
    const read = this.#drawer.read();
    const kept = this.#session === firstSession ? restored(read) : undefined;
    this.#session = kept ?? this.#session;
    if (kept) this.#files.lost = own(read, 'files') === true;
    void this.#sending.connected();
  }

  hostChanged(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
    if (changed.has('src') || changed.has('content')) void this.#read();
    if (changed.has('topic') || changed.has('department') || changed.has('context')) this.#obey();
    if (changed.has('articles')) this.#helper = undefined;
  }

  hostUpdated(): void {
    const target = this.#focus && this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  view(): TemplateResult | undefined {
    const strings = this.#strings;
    if (!strings) return undefined;
    const { locale, renderRoot } = this.#host;
    const t = this.#words(strings.own);
    adoptAll(renderRoot as ShadowRoot);
    const { place } = this.#session;
    if (place.name === 'slip') {
      if (this.#sending.unloaded)
        return drawFailed(t, firstWords(locale), () => void this.#sending.connected());
      const desk = this.#state.state === 'ready' ? this.#state.desk : undefined;
      return this.#sending.delivery?.draw(place.ticket, desk, () => this.again()) ?? waiting(t('sending'));
    }
    if (this.#state.state === 'loading') return waiting(t('loading'));
    if (this.#state.state === 'failed') return drawFailed(t, firstWords(locale), () => void this.#read());
    const drawn = drawScene(this.#scene(this.#state.desk, t, strings.form));
    const earlier = this.#sending.delivery?.earlier() ?? [];
    return drawEarlier(t, earlier, (key) => void this.#sending.show(key), drawn);
  }

  get session(): Session {
    return this.#session;
  }

  /** What goes along unless it is unticked. */
  lines(): readonly Line[] {
    const { own: words } = this.#strings ?? { own: escalationEnglish };
    return linesOf(this.#trail(), lineWords(this.#words(words), this.#host.locale));
  }

  /** The other ways to a department, for the slip. */
  waysTo(id: string): unknown {
    if (this.#state.state !== 'ready' || !this.#strings) return undefined;
    const department = this.#state.desk.departments.find((one) => one.id === id);
    return department && ways({ t: this.#words(this.#strings.own), department });
  }

  focusOn(place: string): void {
    this.#focus = place;
    this.#host.requestUpdate();
  }

  // What code asks for.

  prefill(fields: Prefill): void {
    for (const [key, value] of Object.entries(answersOf(fields))) {
      const text = String(value);
      if (CONTACT.includes(key)) this.become({ type: 'gave', contact: { [key]: text } });
      else if (key === 'topic') this.#choose(text);
      else if (key === 'message') this.become({ type: 'wrote', message: text });
      else this.become({ type: 'answered', field: key, value });
    }
  }

  reset(): void {
    this.#drop();
    this.#session = firstSession;
    this.#obey();
    this.#host.requestUpdate();
  }

  // What the visitor does.

  do(action: Action): void {
    this.become(action);
    if (action.type === 'left') return;
    if (action.type === 'wrote' || action.type === 'chose-topic') this.#help();
    if (action.type === 'chose-topic') this.#topicMissing = false;
    this.keep();
    this.#tellSuggestion();
  }

  proceed(): void {
    if (this.#state.state !== 'ready') return;
    const { topic, department } = this.#session.draft;
    this.#topicMissing = !topic && !department && this.#state.desk.topics.length > 0;
    if (this.#topicMissing) this.#focus = '#topic input';
    else if (takesMessages(this.#way(this.#state.desk).department)) this.#go('message');
    this.#host.requestUpdate();
  }

  back(): void {
    this.#go('topic');
  }

  send(): void {
    if (this.#state.state !== 'ready' || this.#sending.busy) return;
    const { desk } = this.#state;
    this.do({ type: 'tried' });
    if (problemsOf(desk, this.#session.draft, this.#way(desk).department).length) {
      this.#focus = '#summary';
      return;
    }
    void this.#sending.send(desk);
  }

  solved(articleId: string, title: string): void {
    this.become({ type: 'solved', title });
    this.#drop();
    this.#focus = '#title';
    this.tell('question-solved', { articleId, where: 'escalation' });
  }

  again(): void {
    this.become({ type: 'began' });
    this.#drop();
    this.#suggested = '';
    this.#focus = '#title';
  }

  /** Tells the page a fact. */
  tell<Name extends keyof EscalationFacts>(name: Name, detail: EscalationFacts[Name]): void {
    this.#host.dispatchEvent(new DeskbellEvent(name, this.#host.locale, detail));
  }

  become(action: Action): void {
    this.#session = reduce(this.#session, action);
    this.#host.requestUpdate();
  }

  keep(): void {
    const files = this.#files.list.length > 0 || this.#files.lost;
    this.#drawer?.write({ ...toKeep(this.#session), files });
  }

  /** Nothing is kept of what was written. */
  #drop(): void {
    this.#files.clear();
    this.#drawer?.clear();
  }

  #go(to: 'topic' | 'message'): void {
    this.do({ type: 'went', to });
    this.#focus = '#title';
    this.#sending.began();
    this.#help();
    this.stepped(to, to === 'topic' ? 'back' : 'forward');
  }

  stepped(step: string, direction: 'forward' | 'back'): void {
    this.tell('step-changed', { flow: 'escalation', step, direction });
  }

  #words(strings: EscalationStrings): Words {
    return (key, values) => format(this.#host.locale, strings[key], values);
  }

  #rest(): void {
    this.#helper?.stop();
    clearTimeout(this.#clock);
  }

  async #speak(): Promise<void> {
    const { locale } = this.#host;
    const [own, form] = await Promise.all([loadEscalationStrings(locale), loadFormStrings(locale)]);
    if (locale !== this.#host.locale) return; // the language changed once more meanwhile
    this.#strings = { own, form };
    void this.#sending.delivery?.speak();
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    const { src, content } = this.#host;
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#helper = undefined;
    this.#state = { state: 'loading' };
    this.#host.requestUpdate();
    if (!(content ?? src)) return; // nothing to read yet
    const state = await readDesk({ src, content }, signal);
    if (signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
    if (state.state === 'failed') this.tell('failed', { code: state.code, where: 'escalation' });
    if (state.state !== 'ready') return;
    this.#obey();
    this.tell('ready', { departments: state.desk.departments.length });
  }

  /** Begins with what the page says, where the visitor has not chosen. */
  #obey(): void {
    const { topic, department, given: { question } = {} } = this.#host;
    if (this.#state.state !== 'ready') return;
    const { desk } = this.#state;
    if (question !== undefined && question !== this.#asked)
      this.become({ type: 'asked', question, before: this.#asked });
    this.#asked = question;
    if (topic && !this.#session.draft.topic) this.#choose(topic);
    this.#carryOver(desk);
    if (desk.departments.some(({ id }) => id === department) && !this.#session.draft.department)
      this.become({ type: 'chose-department', department });
  }

  /** Nothing is asked twice: what is known stands in the fields, what was searched finds the topic. */
  #carryOver(desk: Departments): void {
    const { given: { question: _, ...known } = {} } = this.#host;
    const context = this.#trail();
    const orderNumber = context.findLast((one) => one.kind === 'order')?.orderNumber ?? known.orderNumber;
    const actions = carriedOver(desk, this.#session.draft, { ...known, orderNumber });
    for (const action of actions) this.become(action);
    if (context.some(({ kind }) => kind === 'search')) this.#help();
  }

  /** An unknown topic is something else: articles and the file of departments are edited by different people. */
  #choose(topic: string): void {
    const known = this.#state.state !== 'ready' || this.#state.desk.topics.some(({ id }) => id === topic);
    this.become({ type: 'chose-topic', topic: known ? topic : OTHER });
  }

  #trail(): readonly TrailEntry[] {
    return [...stepsIn(this.#host.context), ...this.#session.read];
  }

  #way(desk: Departments): { readonly department: Department; readonly ruleId: string } {
    const trail = this.#trail();
    const category = categoryOf(trail, this.#host.articles);
    return addressee(desk, this.#session.draft, { trail, locale: this.#host.locale, category });
  }

  routeFor(desk: Departments, now: number): { readonly department: Department; readonly route: Route } {
    const { department, ruleId } = this.#way(desk);
    return { department, route: { department: department.id, ruleId, ...timesOf(department, now) } };
  }

  #tellSuggestion(): void {
    const { topic, department: chosen } = this.#session.draft;
    if (this.#state.state !== 'ready' || !(topic || chosen)) return;
    const { department, route } = this.routeFor(this.#state.desk, Date.now());
    const { ruleId, openNow, answerBy } = route;
    if (this.#suggested === `${department.id} ${ruleId}`) return;
    this.#suggested = `${department.id} ${ruleId}`;
    this.tell('department-suggested', {
      department: department.id,
      ruleId,
      openNow,
      ...(answerBy && { answerBy }),
    });
  }

  #help(): void {
    if (this.#state.state !== 'ready') return;
    const { desk } = this.#state;
    const { articles } = this.#host;
    const load = async () =>
      (await import('./escalation.suggester.js')).suggester(desk, articles, this.#reading.signal);
    this.#helper ??= new Helper(load, () => this.#host.requestUpdate());
    const { draft } = this.#session;
    const searched = this.#trail().findLast(({ kind }) => kind === 'search');
    const text = draft.message.trim() || (searched?.kind === 'search' && searched.query) || '';
    if (text || articles) this.#helper.wrote(text, topicOf(desk, draft));
  }

  #scene(desk: Departments, t: Words, form: FormStrings): Scene {
    const now = Date.now();
    const { locale, storage } = this.#host;
    const { department, route } = this.routeFor(desk, now);
    const problems = problemsOf(desk, this.#session.draft, department);
    // A door that opens or closes while the page is open is seen to.
    clearTimeout(this.#clock);
    if (this.#host.isConnected) this.#clock = whenTheDoorMoves(route, now, () => this.#host.requestUpdate());
    return {
      t,
      say: (key, values) => format(locale, form[key], values),
      locale,
      now,
      desk,
      session: this.#session,
      topics: this.#helper?.topics ?? desk.topics.slice(0, SHOWN_TOPICS),
      department,
      route,
      lines: this.lines(),
      mistakes: shownProblems(this.#session, problems),
      summary: this.#session.tried,
      topicMissing: this.#topicMissing,
      files: this.#files,
      helper: this.#helper,
      storesNothing: storage === 'none',
      sending: this.#sending.busy,
      unloaded: this.#sending.unloaded,
      on: this,
    };
  }
}
