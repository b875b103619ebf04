// The floor of the ratios: the barest element with Lit and Fuse.js, in one file.
import Fuse from 'fuse.js';
import { LitElement, html } from 'lit';
import { type Entry, FUSE, LIMIT, entries } from './content.js';

class BareFaq extends LitElement {
  static override readonly properties = { found: { state: true } };
  declare found: readonly Entry[];
  readonly #index = entries().then((articles) => new Fuse(articles, FUSE));

  constructor() {
    super();
    this.found = [];
  }

  protected override render() {
    return html`<label>Ask a question <input @input=${this.#ask} /></label>
      <ul>${this.found.map(
        ({ question, answer }) => html`<li><strong>${question}</strong> ${answer.slice(0, 160)}</li>`,
      )}</ul>`;
  }

  async #ask({ target }: Event): Promise<void> {
    const fuse = await this.#index;
    const { value } = target as HTMLInputElement;
    this.found = fuse.search(value, { limit: LIMIT }).map(({ item }) => item);
  }
}

customElements.define('bare-faq', BareFaq);
