import { html, type PropertyValues, type TemplateResult } from 'lit';
import { firstWords, SPACE } from '../../i18n/first.js';
import { begin } from '../../platform/begun.js';
import { whenNear } from '../../ui/near.js';
import { ShellElement } from '../../ui/shell.js';
import { shellStyles } from '../../ui/shell.styles.js';
import { tokens } from '../../ui/tokens.js';
import type { DeskContext, DeskController, ShowOptions } from './desk.controller.js';
import type { ViewName } from './desk.session.js';
import type { DeskContent } from './desk.source.js';
import { deskStyles } from './desk.styles.js';

/**
 * The whole help desk in one place: answers, guidance, returns, people, and how one's messages stand.
 *
 * This class is the shell that is on the page at once, and with `launcher` the button that opens the rest. What is in
 * it is `DeskController`, loaded when somebody is about to use it.
 *
 * @summary A help desk: search, guidance, returns and the way to a person, as one conversation.
 * @tag deskbell-desk
 * @attr {string} lang - Language of the words on screen; the page's own where it is not set.
 * @attr {'light' | 'dark'} theme - Light or dark, where the page's `color-scheme` should not decide.
 * @slot - Shown until the element is defined: a link to the help page, a telephone number.
 * @slot contact - Ways to reach a person besides the departments of the desk.
 * @fires {ViewChangedEvent} deskbell-view-changed - The visitor went to another view, opened or closed the desk.
 * @fires {AnyReadyEvent} deskbell-ready - A part of the desk is read and can be used.
 * @fires {DeskFailedEvent} deskbell-failed - The desk's own file, or a part's, could not be read; `code` says why.
 * @fires {SearchSettledEvent} deskbell-search-settled - The visitor paused after a question or acted on its results.
 * @fires {ArticleOpenedEvent} deskbell-article-opened - The visitor opened an article.
 * @fires {ArticleRatedEvent} deskbell-article-rated - The visitor said whether the article helped.
 * @fires {AnySolvedEvent} deskbell-question-solved - The visitor said that the question is solved.
 * @fires {StepChangedEvent} deskbell-step-changed - The visitor went to another question or step.
 * @fires {VerdictReachedEvent} deskbell-verdict-reached - The visitor saw what holds for the items of an order.
 * @fires {DepartmentSuggestedEvent} deskbell-department-suggested - The visitor saw who their message goes to.
 * @fires {TicketEvent} deskbell-ticket-saved - A message or a return is kept until it is delivered.
 * @fires {TicketEvent} deskbell-ticket-sent - A try to deliver it has begun.
 * @fires {TicketEvent} deskbell-ticket-accepted - The backend proved that it has it.
 * @fires {TicketEvent} deskbell-ticket-delayed - A try failed, and there will be another.
 * @fires {TicketEvent} deskbell-ticket-rejected - It cannot be delivered as it is; the visitor was told.
 * @fires {AnyActionEvent} deskbell-action-requested - The visitor wants a next step; the desk takes it where the page does not.
 * @fires {EscalationRequestedEvent} deskbell-escalation-requested - A message is to be delivered: answer with `respondWith`.
 * @fires {ReturnRequestedEvent} deskbell-return-requested - The visitor submits a return, an exchange or a gift.
 * @fires {ReturnRequestedEvent} deskbell-withdrawal-requested - The visitor declares a withdrawal from contract.
 * @fires {OrderRequestedEvent} deskbell-order-requested - The visitor wants their order opened; answer with it, or with null.
 * @fires {VariantsRequestedEvent} deskbell-variants-requested - What can be had instead of an item? Answer with a list.
 * @fires {UploadRequestedEvent} deskbell-upload-requested - A photo is to be stored; answer with what names it.
 * @csspart base - The whole surface.
 * @csspart launcher - The button that opens the desk.
 * @csspart panel - The panel, or the sheet on a phone.
 * @csspart action - A button for a next step.
 * @cssprop --deskbell-font - Font family; the page's own where it is not set.
 * @cssprop --deskbell-radius - Corner radius of the surface.
 * @cssprop --deskbell-color-accent - Links, buttons, focus, the selected row.
 * @cssprop --deskbell-color-on-accent - Text on the accent colour.
 * @cssprop --deskbell-color-surface - Background.
 * @cssprop --deskbell-color-text - Text.
 * @cssprop --deskbell-color-muted - Text that stands back.
 * @cssprop --deskbell-color-line - Lines between things.
 * @cssprop --deskbell-color-border - The border of the surface.
 * @cssprop --deskbell-color-field-line - The borders of fields.
 * @cssprop --deskbell-color-focus - The focus ring.
 * @cssprop --deskbell-color-success - Text of a success.
 * @cssprop --deskbell-color-warning - What is not confirmed yet, or what a person has to look at.
 * @cssprop --deskbell-color-danger - What is missing, and what was not sent.
 */
export class DeskbellDesk extends ShellElement<DeskController> {
  static override readonly styles = [tokens, shellStyles, deskStyles];

  static override readonly properties = {
    src: {},
    endpoint: {},
    launcher: { type: Boolean },
    open: { type: Boolean, reflect: true },
    view: {},
    country: {},
    storage: {},
    deepLinks: { type: Boolean, attribute: 'deep-links' },
    content: { attribute: false },
  };

  /** Address of desk.json, relative to the page. */
  declare src: string | undefined;
  /** Address that takes messages and returns which no listener takes. */
  declare endpoint: string | undefined;
  /** A button in the corner that opens the desk, instead of the desk in its place on the page. */
  declare launcher: boolean;
  /** With `launcher`: the desk is open. */
  declare open: boolean;
  /** What stands on screen: `home`, `article`, `guide`, `returns`, `escalation` or `status`. */
  declare view: ViewName | undefined;
  /** Two letters (ISO 3166-1) of the visitor's country, where the page knows it. */
  declare country: string | undefined;
  /** `none`: nothing is written on the visitor's device. */
  declare storage: 'none' | undefined;
  /** `#deskbell=article:return-window` or `?deskbell=…` in the page's address opens the desk there. */
  declare deepLinks: boolean;
  /** The parsed JSON of the desk's files, `{faq, guides, departments, returns}`, instead of `src`. */
  declare content: DeskContent | undefined;

  constructor() {
    super();
    this.launcher = this.open = this.deepLinks = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // whoever is moved in the page has left the top layer
    const { connection: signal } = this;
    for (const type of ['click', 'pointerover', 'focusin'])
      document.addEventListener(type, this.#linked, { signal });
    addEventListener('hashchange', this.#deepLink, { signal });
    this.#deepLink();
    for (const link of document.querySelectorAll('[data-deskbell-open]'))
      void whenNear(link, signal).then(() => (globalThis.requestIdleCallback ?? setTimeout)(this.wake));
  }

  /** Opens the desk, at a view where one is named; with `launcher` as a panel. Resolves when it is on screen. */
  async show(view?: string, options?: ShowOptions): Promise<void> {
    await (await this.load()).show(view, options);
  }

  /** Closes the panel, and gives the focus back to what opened it. */
  hide(): void {
    this.controller?.hide();
  }

  /** What the page knows: an order, answers to fields of the form, what the visitor did before. Kept in memory only. */
  setContext(context: DeskContext): void {
    void this.load().then((part) => part.setContext(context));
  }

  /** Fills in fields of the form to a person. */
  prefill(fields: Readonly<Record<string, string | boolean>>): void {
    this.setContext({ fields });
  }

  protected override cameNear(): void {
    if (!this.launcher) this.wake();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.open) this.wake();
  }

  protected override updated(): void {
    super.updated();
    if (this.isConnected) this.renderRoot.querySelector<HTMLElement>('.dock')?.showPopover?.();
  }

  protected async loadPart(): Promise<DeskController> {
    begin(this);
    return new (await import('./desk.controller.js')).DeskController(this);
  }

  readonly #deepLink = (): void => {
    if (this.deepLinks && /[#?&]deskbell=/.test(location.href))
      void this.load().then((part) => part.linked());
  };

  /** Whoever comes to a link with `data-deskbell-open` will want the desk; whoever presses it gets it. */
  readonly #linked = (event: Event): void => {
    const target = event.target as Element;
    // Where the button lies over what has the focus, the part moves it. Browsers scroll after they told of it.
    if (event.type === 'focusin')
      requestAnimationFrame(() => {
        const { x, y, width, height } = target.getBoundingClientRect();
        if (document.elementFromPoint(x + width / 2, y + height / 2) === this) this.wake();
      });
    const link = target.closest?.<HTMLElement>('[data-deskbell-open]');
    if (!link || event.defaultPrevented) return;
    if (event.type !== 'click') return this.wake();
    event.preventDefault();
    void this.load().then((part) => part.follow(link));
  };

  protected override render(): TemplateResult {
    if (!this.launcher) return this.surface();
    const { help } = firstWords(this.locale);
    return html`<div class="root dock" popover="manual">
      <button
        class="launcher"
        part="launcher"
        ?hidden=${help === SPACE}
        type="button"
        aria-expanded=${!!this.open}
        @pointerenter=${this.wake}
        @focus=${this.wake}
        @click=${() => void this.load().then((part) => part.pressed())}
      >
        ${help}
      </button>
      ${this.controller?.view()}
    </div>`;
  }
}
