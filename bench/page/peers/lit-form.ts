// The floor of the ratios: the barest element with Lit that takes and sends a message.
import { LitElement, html } from 'lit';
import { TOPICS } from './topics.js';

class BareForm extends LitElement {
  static override readonly properties = { said: { state: true } };
  declare said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override render() {
    if (this.said) return html`<section><p role="status">${this.said}</p></section>`;
    return html`<section><form @submit=${this.#send}>
      <fieldset>
        <legend>What is it about?</legend>
        ${TOPICS.map((topic) => html`<label><input type="radio" name="topic" .value=${topic} required />${topic}</label>`)}
      </fieldset>
      <p><label>Your message <textarea name="message" required></textarea></label></p>
      <p><label>Your name <input name="name" /></label></p>
      <p><label>Email <input type="email" name="email" required /></label></p>
      <button id="send">Send</button>
    </form></section>`;
  }

  async #send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    const response = await fetch('/tickets', { method: 'POST', body: JSON.stringify(data) });
    this.said = response.ok ? 'We have your message.' : 'That did not work. Please try again.';
  }
}

customElements.define('bare-form', BareForm);
