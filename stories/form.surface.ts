import { html, LitElement, type TemplateResult } from 'lit';
import { format, formEnglish } from '../src/i18n/index.js';
import { adoptStyles } from '../src/ui/adopt.js';
import { answers, answerStyles } from '../src/ui/form/answers.js';
import { formStyles } from '../src/ui/form/base.js';
import { button, buttons, buttonsStyles, pair } from '../src/ui/form/buttons.js';
import { choices, choiceStyles } from '../src/ui/form/choices.js';
import { errorSummary, errorSummaryStyles } from '../src/ui/form/error-summary.js';
import { fieldStyles, select, textArea, textField } from '../src/ui/form/fields.js';
import { card, notice, noticeStyles } from '../src/ui/form/notice.js';
import { progress, progressStyles } from '../src/ui/form/progress.js';
import type { Say } from '../src/ui/form/words.js';
import { shellStyles } from '../src/ui/shell.styles.js';
import { tokens } from '../src/ui/tokens.js';

const say: Say = (key, values) => format('en', formEnglish[key], values);

/** Not an element of Deskbell: a surface on which the furniture of forms stands, for its stories and tests. */
export class FormSurface extends LitElement {
  static override readonly styles = [tokens, shellStyles];
  static override readonly properties = { mistaken: { type: Boolean } };

  declare mistaken: boolean;
  /** What was chosen, typed, pressed. */
  readonly heard: string[] = [];
  #reason = '';
  #items = new Set<string>();
  #text = '';

  protected override firstUpdated(): void {
    adoptStyles(this.renderRoot as ShadowRoot, [
      formStyles,
      ...buttonsStyles,
      choiceStyles,
      fieldStyles,
      errorSummaryStyles,
      progressStyles,
      noticeStyles,
      answerStyles,
    ]);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="base">
      <div class="page"><form class="form" novalidate @submit=${this.#sent}>${this.#furniture()}</form></div>
    </div>`;
  }

  #furniture(): unknown[] {
    const missing = this.mistaken ? 'Choose what is wrong, so that we know what to do' : undefined;
    const nobody = this.mistaken ? 'Write an address like name@example.org' : undefined;
    return [
      progress(say, ['Items', 'Reason', 'What happens', 'Check'], 1),
      this.mistaken
        ? errorSummary(say, [
            { name: 'reason', text: missing ?? '' },
            { name: 'email', text: nobody ?? '' },
          ])
        : '',
      choices({
        say,
        name: 'reason',
        label: 'What is wrong with it?',
        help: 'The nearest answer is enough.',
        error: missing,
        required: true,
        titled: true,
        type: 'radio',
        choices: [
          { value: 'small', label: 'It is too small', help: 'We can offer the next size.', checked: false },
          { value: 'mind', label: 'I changed my mind', checked: false },
          { value: 'broken', label: 'It is broken', checked: false, more: 'A photo will be asked next.' },
        ].map((one) => ({ ...one, checked: one.value === this.#reason })),
        changed: (value) => this.#hear(`chosen ${value}`, () => (this.#reason = value)),
      }),
      choices({
        say,
        name: 'items',
        label: 'Which items?',
        type: 'checkbox',
        choices: [
          { value: 'lamp', label: 'Reading lamp, oak', checked: this.#items.has('lamp') },
          {
            value: 'long',
            label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
            checked: this.#items.has('long'),
          },
        ],
        changed: (value, checked) =>
          this.#hear(`${checked ? 'ticked' : 'unticked'} ${value}`, () =>
            checked ? this.#items.add(value) : this.#items.delete(value),
          ),
      }),
      textField({
        say,
        name: 'email',
        label: 'Your mail address',
        help: 'We answer there.',
        error: nobody,
        required: true,
        type: 'email',
        autocomplete: 'email',
        code: true,
        value: this.#text,
        changed: (value) => this.#hear(`typed ${value}`, () => (this.#text = value)),
      }),
      textArea({ say, name: 'words', label: 'In your words', value: '', changed: () => undefined }),
      select({
        say,
        name: 'country',
        label: 'Country',
        value: 'AT',
        options: [
          { value: 'DE', label: 'Germany' },
          { value: 'AT', label: 'Austria' },
        ],
        changed: (value) => this.#hear(`selected ${value}`),
      }),
      notice({ tone: 'good', title: 'You can return it', body: html`<p>Until 3 March 2027.</p>` }),
      notice({ tone: 'bad', title: 'This item stays with you' }),
      notice({ tone: 'warning', title: 'A person will look at it' }),
      notice({ tone: 'info', title: 'Nothing was sent yet' }),
      card(
        html`<h3 class="subtitle">Reading lamp, oak</h3>`,
        html`<p>One piece, 59 €</p>`,
        'Part of order 1001',
      ),
      answers(say, [
        { what: 'Items', said: 'Reading lamp, oak', change: () => this.#hear('change items') },
        { what: 'Reason', said: 'It is too small', change: () => this.#hear('change reason') },
      ]),
      pair(
        button({ label: 'Exchange it', press: () => this.#hear('exchange') }),
        button({ label: 'Refund', quiet: true, press: () => this.#hear('refund') }),
      ),
      buttons(
        button({ label: 'Continue' }),
        button({ label: 'Back', quiet: true, press: () => this.#hear('back') }),
      ),
    ];
  }

  #sent(event: Event): void {
    event.preventDefault();
    this.#hear('sent');
  }

  #hear(what: string, change: () => unknown = () => undefined): void {
    this.heard.push(what);
    change();
    this.requestUpdate();
  }
}

if (!customElements.get('form-surface')) customElements.define('form-surface', FormSurface);
