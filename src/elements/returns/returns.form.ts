import { html, nothing, type TemplateResult } from 'lit';
import { button, buttons } from '../../ui/form/buttons.js';
import { errorSummary, type Mistake } from '../../ui/form/error-summary.js';
import type { Scene } from './returns.scene.js';

export interface Frame {
  /** What stands above the heading, such as the item it is about. */
  readonly about?: unknown;
  readonly body: unknown;
  /** What is missing, once it was asked for. */
  readonly mistakes?: readonly Mistake[];
  /** What the button says; `false` where the body has buttons of its own. */
  readonly go?: string | false;
  /** A second way, beside the first. */
  readonly other?: unknown;
}

/** A question as a form: Enter goes on, what is missing stands above it. */
export const frame = (scene: Scene, { about, body, mistakes = [], go, other }: Frame): TemplateResult =>
  html`<form class="form" novalidate @submit=${(event: Event) => scene.on.next(event)}>
    ${mistakes.length > 1 ? errorSummary(scene.say, mistakes) : nothing}
    ${about ? html`<p class="about" id="about"><bdi>${about}</bdi></p>` : nothing} ${body}
    ${go === false ? nothing : buttons(button({ label: go ?? scene.t('next'), id: 'next' }), other ?? nothing)}
  </form>`;

/** The heading of a screen, which takes the focus when it comes; read with it what has the id `by`. */
export const heading = (words: unknown, help?: unknown, by?: string): TemplateResult =>
  html`<div class="heading">
    <h2 class="title" id="title" tabindex="-1" aria-describedby=${by ?? nothing}>${words}</h2>
    ${help ? html`<p class="help">${help}</p>` : nothing}
  </div>`;
