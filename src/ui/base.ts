import { LitElement } from 'lit';
import { nearestLocale } from './locale.js';

/**
 * What every Deskbell element shares: one connection that ends everything it began, and the language of its place.
 */
export abstract class DeskbellElement extends LitElement {
  #connection = new AbortController();

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * Aborted when the element leaves the page: listeners, requests and timers hang on it.
   * @internal
   */
  get connection(): AbortSignal {
    return this.#connection.signal;
  }

  /**
   * BCP 47 tag: the element's own `lang`, or the nearest one above it.
   * @internal
   */
  get locale(): string {
    return nearestLocale(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#connection.signal.aborted) this.#connection = new AbortController();
    const pageLanguage = new MutationObserver(() => this.requestUpdate('locale'));
    pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.connection.addEventListener('abort', () => pageLanguage.disconnect());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate('locale');
  }
}
