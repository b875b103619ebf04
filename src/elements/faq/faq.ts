import { html, nothing, type TemplateResult } from 'lit';
import { firstWords } from '../../i18n/first.js';
import { begin } from '../../platform/begun.js';
import type { SearchEngine } from '../../search/index.js';
import { searchIcon } from '../../ui/icon.js';
import { ShellElement } from '../../ui/shell.js';
import { shellStyles } from '../../ui/shell.styles.js';
import { tokens } from '../../ui/tokens.js';
import type { FaqController, SearchAnswer } from './faq.controller.js';
import { faqStyles } from './faq.styles.js';

/**
 * Search over the company's articles: suggestions before typing, answers while typing, the short answer first.
 *
 * This class is the shell that is on the page at once: the field, which can be typed into before anything else is
 * loaded. What answers is `FaqController`, loaded when the element comes near the screen or is used by code.
 *
 * @summary Finds the answer to a visitor's question in a FAQ file.
 * @tag deskbell-faq
 * @attr {string} lang - Language of the words on screen; the page's own where it is not set.
 * @attr {'light' | 'dark'} theme - Light or dark, where the page's `color-scheme` should not decide.
 * @slot - Shown until the element is defined: a plain list of questions, a link to the contact page.
 * @slot contact - Ways to reach a person, shown beside the button that asks for one.
 * @fires {ReadyEvent} deskbell-ready - The content is read; answers can be found.
 * @fires {FailedEvent} deskbell-failed - The content could not be read; `code` says why.
 * @fires {SearchSettledEvent} deskbell-search-settled - The visitor paused after a question or acted on its results.
 * @fires {ArticleOpenedEvent} deskbell-article-opened - The visitor opened an article.
 * @fires {ArticleRatedEvent} deskbell-article-rated - The visitor said whether the article helped.
 * @fires {QuestionSolvedEvent} deskbell-question-solved - The visitor said that the question is solved.
 * @fires {ActionRequestedEvent} deskbell-action-requested - The visitor wants a next step: a person, a return, a guide.
 * @csspart base - The whole surface.
 * @csspart label - The label above the field.
 * @csspart field - The frame around the search field.
 * @csspart input - The search field.
 * @csspart status - The line that counts the answers.
 * @csspart results - The list of answers.
 * @csspart result - One answer in the list.
 * @csspart article - The open article.
 * @csspart action - A button for a next step.
 * @csspart person - The way to a person.
 * @cssprop --deskbell-font - Font family; the page's own where it is not set.
 * @cssprop --deskbell-radius - Corner radius of the surface.
 * @cssprop --deskbell-color-accent - Links, buttons, focus, the selected row.
 * @cssprop --deskbell-color-on-accent - Text on the accent colour.
 * @cssprop --deskbell-color-surface - Background.
 * @cssprop --deskbell-color-text - Text.
 * @cssprop --deskbell-color-muted - Text that stands back.
 * @cssprop --deskbell-color-line - Lines between things.
 * @cssprop --deskbell-color-border - The border of the surface.
 * @cssprop --deskbell-color-field-line - The border of the field.
 * @cssprop --deskbell-color-focus - The focus ring.
 * @cssprop --deskbell-color-success - Text of a success.
 */
export class DeskbellFaq extends ShellElement<FaqController> {
  static override readonly styles = [tokens, shellStyles, faqStyles];

  static override readonly properties = {
    src: {},
    index: {},
    query: {},
    article: {},
    category: {},
    page: {},
    noSuggestions: { type: Boolean, attribute: 'no-suggestions' },
    noHistory: { type: Boolean, attribute: 'no-history' },
    content: { attribute: false },
    engine: { attribute: false },
  };

  /** Address of the FAQ file, relative to the page. */
  declare src: string | undefined;
  /** Address of an index that `deskbell index` built from the same file: large content answers sooner. */
  declare index: string | undefined;
  /** The question in the field. */
  declare query: string | undefined;
  /** Id of the open article: a deep link. */
  declare article: string | undefined;
  /** Id of the open category. */
  declare category: string | undefined;
  /** Path that suggestions are made for, where it is not the page's own. */
  declare page: string | undefined;
  /** No suggestions for the page and no popular questions before typing. */
  declare noSuggestions: boolean;
  /** Opening an article makes no entry in the browser's history. */
  declare noHistory: boolean;
  /** The parsed JSON of a FAQ file, instead of `src`. */
  declare content: unknown;
  /** Another search engine, instead of the one in the page. */
  declare engine: SearchEngine | undefined;
  /**
   * Addresses of the file in other languages, from which missing articles are taken: the desk sets it with `src`.
   * @internal
   */
  declare fallback: readonly string[] | undefined;

  constructor() {
    super();
    // The page may have set properties before the class was defined; Lit keeps those.
    this.noSuggestions = false;
    this.noHistory = false;
  }

  /**
   * Asks a question as if it were typed.
   * @returns the number of answers and the ids of the best ones, when they are on screen
   */
  async search(query: string): Promise<SearchAnswer> {
    return (await this.load()).search(query);
  }

  /** Opens an article by id; resolves when it is on screen, with false where there is no such article. */
  async open(id: string): Promise<boolean> {
    return (await this.load()).open(id);
  }

  /** Puts the focus into the search field. */
  override focus(options?: FocusOptions): void {
    const input = this.renderRoot?.querySelector('input');
    if (input) input.focus(options);
    else void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus(options));
  }

  /** Back to first sight: no question, no open article. */
  reset(): void {
    this.query = this.article = this.category = undefined;
    this.controller?.reset();
  }

  protected async loadPart(): Promise<FaqController> {
    begin(this);
    const { FaqController } = await import('./faq.controller.js');
    return new FaqController(this);
  }

  #typed(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.controller?.typed(this.query);
  }

  protected override render(): TemplateResult {
    return this.surface(
      html`${this.#field(firstWords(this.locale).ask)}
        <p class="status" part="status" dir="auto">${this.controller?.status() ?? nothing}</p>`,
    );
  }

  #field(label: string): TemplateResult {
    const box = this.controller?.combobox();
    return html`<div role="search">
      <label class="label" part="label" for="question" dir="auto">${label}</label>
      <div class="field" part="field" @click=${() => this.focus()}>
        ${searchIcon}
        <input
          id="question"
          part="input"
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${!!box?.expanded}
          aria-controls=${box?.expanded ? 'results' : nothing}
          aria-activedescendant=${box?.active ?? nothing}
          placeholder=${box?.placeholder ?? nothing}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          dir=${this.query ? 'auto' : nothing}
          .value=${this.query ?? ''}
          @focus=${this.wake}
          @input=${this.#typed}
          @keydown=${(event: KeyboardEvent) => this.controller?.pressed(event)}
        />
        ${box?.clear}
      </div>
    </div>`;
  }
}
