import type { ReturnsStrings } from '../../i18n/index.js';
import { historyDrawer, type HistoryDrawer, type TabDrawer, tabDrawer } from '../../platform/index.js';
import type { Order, ReturnsPolicy } from '../../returns/index.js';
import {
  type Action,
  type Answers,
  firstSession,
  type Mode,
  type Question,
  reduce,
  type Session,
  type Setting,
  type Survey,
  survey,
} from '../../returns/session.js';
import type { ReturnsFacts } from './returns.events.js';
import type { DeskbellReturns } from './returns.js';
import { type Kept, readKept, stampOf } from './returns.store.js';

const MODES: readonly Mode[] = ['check', 'return', 'exchange', 'gift', 'withdrawal'];

/** What stands in the browser's history for one entry. */
interface Entry {
  readonly on: string;
  /** How many entries of ours lie before it. */
  readonly n: number;
}

type Direction = 'forward' | 'back';

/** What the steps want of the controller. */
export interface Desk {
  readonly host: DeskbellReturns;
  /** Undefined until it is read. */
  readonly policy: ReturnsPolicy | undefined;
  readonly strings: ReturnsStrings | undefined;
  /** It was submitted: history leads to no question any more. */
  readonly submitted: boolean;
  tell<Name extends keyof ReturnsFacts>(name: Name, detail: ReturnsFacts[Name]): void;
  focusOn(...places: string[]): void;
}

/** Where the visitor is and how they came there: the session, the history of the browser, the memory of the tab. */
export class ReturnsSteps {
  readonly #desk: Desk;
  #session: Session = firstSession;
  #found: Order | undefined;
  #setting: Setting | undefined;
  #seen: { readonly session: Session; readonly setting: Setting; readonly survey: Survey } | undefined;
  #drafts: Answers = {};
  /** Answers hold for one mode, one policy and one order. */
  #stamp = '';
  #drawer: HistoryDrawer<Entry> | undefined;
  /** What is missing on this screen was asked for. */
  pressed = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  connect(): void {
    const { connection, noHistory } = this.#desk.host;
    if (!noHistory) this.#drawer = historyDrawer(this.#place, connection, (entry) => this.#wentTo(entry));
  }

  get mode(): Mode {
    const { mode } = this.#desk.host;
    return mode && MODES.includes(mode) ? mode : 'check';
  }

  get session(): Session {
    return this.#session;
  }

  get survey(): Survey {
    const { setting } = this;
    const session = this.#session;
    if (this.#seen?.session !== session || this.#seen.setting !== setting)
      this.#seen = { session, setting, survey: survey(setting, session) };
    return this.#seen.survey;
  }

  /** Made anew with each step, so that a page that is open over midnight does not count wrong. */
  get setting(): Setting {
    const { policy, strings, host } = this.#desk;
    if (!policy) throw new Error('no policy yet');
    const { order, country } = host;
    const { mode } = this;
    this.#setting ??= {
      policy,
      mode,
      order: mode === 'check' ? undefined : (order ?? this.#found),
      found: !order && !!this.#found,
      country,
      asOf: Date.now(),
      sentences: strings,
    };
    return this.#setting;
  }

  /** Something that the answers are judged by has changed. */
  renew(): void {
    this.#setting = undefined;
  }

  /** The answer to a question as it is being given. */
  draftOf(id: string): unknown {
    return this.#drafts[id] ?? this.#session.answers[id] ?? this.#known(id);
  }

  /** What the visitor wrote elsewhere, where it is asked for here. */
  #known(id: string): object | undefined {
    const { given } = this.#desk.host;
    if (!given || (id !== 'order' && id !== 'statement')) return undefined;
    const { name, email } = given;
    const orderNumber = this.setting.order?.orderNumber ?? given.orderNumber;
    const known = id === 'order' ? { orderNumber, proof: email } : { name, email, orderNumber };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
  }

  /** The question that the answer as it stands would lead to. */
  get coming(): Question {
    const { id } = this.survey.question;
    const session = reduce(this.#session, { type: 'answered', id, value: this.draftOf(id) });
    return survey(this.setting, session).question;
  }

  draft(value: unknown): void {
    this.#drafts = { ...this.#drafts, [this.survey.question.id]: value };
    this.keep();
  }

  /**
   * First sight in a mode: what the tab keeps of it, or the first question, and the slip that was kept. Undefined where
   * the visitor goes on: the same rules came in another language.
   */
  begin(): Pick<Kept, 'slip'> | undefined {
    this.#setting = undefined;
    const { policy, host } = this.#desk;
    const stamp = stampOf(policy, host.order?.orderNumber, this.mode);
    if (stamp === this.#stamp) return undefined;
    this.#stamp = stamp;
    const { session = firstSession, order, drafts = {}, slip } = readKept(this.#tab.read(), stamp) ?? {};
    this.#session = session;
    this.#found = order;
    this.#drafts = drafts;
    this.pressed = false;
    return { slip };
  }

  do(action: Action): void {
    this.become(reduce(this.#session, action), action.type === 'answered' ? 'forward' : 'back');
    this.keep();
  }

  /** Answers the question on screen; false where it is no answer yet, which is then said there. */
  answer(value: unknown): boolean {
    const { id } = this.survey.question;
    const before = this.#session;
    this.do({ type: 'answered', id, value });
    if (this.survey.question.id !== id) return true;
    this.#session = before;
    this.draft(value);
    this.pressed = true;
    return false;
  }

  back(): void {
    const { trail, at } = this.survey;
    if (this.#drawer?.read()?.n) return history.back();
    const to = trail[at - 1];
    if (this.#session.changing) {
      this.become({ answers: this.#session.answers }, 'back');
      this.keep();
    } else if (to) this.do({ type: 'went', to: to.id });
  }

  /** The visitor had an order opened. */
  foundOrder(order: Order): void {
    const { id } = this.survey.question;
    this.#found = order;
    this.#setting = undefined;
    this.#drafts = {};
    this.#session = firstSession;
    this.#arrived(this.survey.question.id, id, 'forward');
    this.keep();
  }

  keep(more: Pick<Kept, 'slip'> = {}): void {
    if (!this.#desk.host.storage)
      this.#tab.write({
        stamp: this.#stamp,
        session: this.#session,
        order: this.#found,
        drafts: this.#drafts,
        ...more,
      });
  }

  /** Forgets every answer, and the order too unless it is to stay. */
  forget(order: 'order' | 'all'): void {
    this.#tab.clear();
    if (order === 'all') this.#found = undefined;
    this.#setting = undefined;
    this.#drafts = {};
    this.pressed = false;
    if (this.#desk.policy) this.become(firstSession, 'back');
  }

  /** The session is the truth; where it leads to another question, that is told, noted in the history and focused. */
  become(session: Session, direction: Direction, byHistory = false): void {
    const from = this.survey.question.id;
    this.#session = session;
    this.#setting = undefined;
    const { id } = this.survey.question;
    if (id === from) return;
    // What was chosen and not given is dropped where an answer stands, and stays where there is none yet.
    if (session.answers[from] !== undefined) this.#drafts = { ...this.#drafts, [from]: undefined };
    this.pressed = false;
    this.#arrived(id, byHistory ? undefined : from, direction);
  }

  get #place(): string {
    const { host } = this.#desk;
    return `${host.localName}:${host.id || [...document.querySelectorAll(host.localName)].indexOf(host)}`;
  }

  get #tab(): TabDrawer {
    return tabDrawer(`deskbell:returns:${this.#place}:${this.mode}`);
  }

  #arrived(step: string, from: string | undefined, direction: Direction): void {
    const n = this.#drawer?.read()?.n ?? 0;
    if (from !== undefined) {
      if (!n) this.#drawer?.replace({ on: from, n });
      this.#drawer?.push({ on: step, n: n + 1 });
    }
    this.#desk.focusOn('#title');
    this.#desk.tell('step-changed', { flow: this.mode, step, direction });
    const { question } = this.survey;
    if (question.kind === 'outcome' && direction === 'forward')
      this.#desk.tell('verdict-reached', {
        items: question.items.map(({ lineId, verdict }) => ({ lineId, verdict })),
      });
  }

  /** The visitor went back or forward in the browser. */
  #wentTo(entry: Entry | undefined): void {
    if (!entry || !this.#desk.policy || this.#desk.submitted) return;
    const { trail, at } = this.survey;
    const to = trail.findIndex(({ id }) => id === entry.on);
    const session: Session = { answers: this.#session.answers, ...(to >= 0 && { at: { on: entry.on } }) };
    this.become(session, to > at ? 'forward' : 'back', true);
    this.keep();
    this.#desk.host.requestUpdate();
  }
}
