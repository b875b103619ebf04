import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { firstWords, loadFirstWords } from '../i18n/first.js';
import { DeskbellElement } from './base.js';
import { whenNear } from './near.js';

/** What an element does and shows once it is needed: loaded by its shell, which is its host. */
export interface Part {
  /** The element is in a page (again): listen to it until `host.connection` is aborted. */
  connect(): void;
  /** Properties of the host changed, before it draws. */
  hostChanged(changed: PropertyValues): void;
  /** The host has drawn. */
  hostUpdated(): void;
  /** What stands on the surface; undefined while there is nothing to show yet. */
  view(): TemplateResult | undefined;
}

/** Held space in the shape of what comes; `label` says so to those who do not see it. */
export const waiting = (label = ''): TemplateResult =>
  html`<div class="wait"><span class="hidden">${label}</span><i></i><i></i><i></i><i></i><i></i><i></i></div>`;

/**
 * An element as it stands on the page at once: properties, methods and held space, nothing that has to be loaded.
 * What it does is its part, loaded when the element comes near the screen or is used by code. Its styles are
 * `[tokens, shellStyles]` and what the part adopts later.
 */
export abstract class ShellElement<P extends Part> extends DeskbellElement {
  /** The part, once it is there. */
  protected controller: P | undefined;
  #loading: Promise<P> | undefined;
  #unreachable = false;

  /** Imports the part and makes it. */
  protected abstract loadPart(): Promise<P>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.controller?.connect();
    void whenNear(this, this.connection).then(() => this.cameNear());
  }

  /** The element came near the screen: now is the time to load what it does. */
  protected cameNear(): void {
    this.wake();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('locale')) {
      const { locale } = this;
      const drawn = firstWords(locale);
      void loadFirstWords(locale).then(() => {
        if (firstWords(locale) !== drawn) this.requestUpdate();
      });
    }
    this.controller?.hostChanged(changed);
  }

  protected override updated(): void {
    this.controller?.hostUpdated();
  }

  /** The part, loaded once; a failed try can be repeated. */
  protected load(): Promise<P> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<P> {
    try {
      return (this.controller = await this.loadPart());
    } catch (error) {
      this.#loading = undefined;
      throw error;
    } finally {
      this.#unreachable = !this.controller;
      this.requestUpdate();
    }
  }

  /** Loads the part; where it cannot be had, that is said on screen. */
  protected readonly wake = (): void => {
    this.load().catch(() => undefined);
  };

  /** The surface: `head` stands on it from the first moment, the part's view below it as soon as there is one. */
  protected surface(head: unknown = nothing): TemplateResult {
    return html`<div class="root" part="base">
      <div class="page">
        ${head} ${this.controller?.view() ?? (this.#unreachable ? this.#failed() : waiting())}
      </div>
    </div>`;
  }

  protected override render(): TemplateResult {
    return this.surface();
  }

  #failed(): TemplateResult {
    const { failed, retry } = firstWords(this.locale);
    return html`<p class="notice" role="alert">
      ${failed} <button type="button" @click=${this.wake}>${retry}</button>
    </p>`;
  }
}
