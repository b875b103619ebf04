// The floor: the barest element with Lit that asks the same questions.
import { LitElement, html } from 'lit';
import { CHOICES } from './questions.js';

class BareWizard extends LitElement {
  static override readonly properties = { step: { state: true } };
  declare step: number;
  readonly #answers = new Map<string, readonly FormDataEntryValue[]>();

  constructor() {
    super();
    this.step = 0;
  }

  protected override render() {
    const question = CHOICES[this.step];
    if (this.step > CHOICES.length) return html`<section>${this.#verdict()}</section>`;
    return html`<section>
      <form @submit=${this.#next}>${question ? this.#choice(question) : this.#day()}<button id="next">Continue</button></form>
    </section>`;
  }

  #choice({ id, title, several, options }: (typeof CHOICES)[number]) {
    const type = several ? 'checkbox' : 'radio';
    return html`<fieldset>
      <legend>${title}</legend>
      ${options.map(
        ({ value, label }) => html`<label><input type=${type} name=${id} .value=${value} />${label}</label>`,
      )}
    </fieldset>`;
  }

  #day() {
    return html`<label>When did it arrive? <input type="date" name="arrived" /></label>`;
  }

  #next(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const id = CHOICES[this.step]?.id ?? 'arrived';
    this.#answers.set(id, data.getAll(id));
    this.step++;
  }

  #verdict() {
    if (this.#answers.get('tags')?.length)
      return html`<h2>No</h2><p>Engraved items are made for you alone.</p>`;
    const faulty = this.#answers.get('matter')?.includes('broken');
    return html`<h2>Yes</h2><p>${faulty ? 'We put it right for two years.' : 'You have 30 days from the day it arrived.'}</p>`;
  }
}

customElements.define('bare-wizard', BareWizard);
