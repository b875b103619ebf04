import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../content/index.js';
import type { From } from '../../search/session.js';
import { nextIcon } from '../../ui/icons.js';
import type { Handlers } from './faq.scene.js';

interface Scene {
  readonly on: Handlers;
}

/** A titled list of questions; nothing where there are none. */
export function list(scene: Scene, title: string, articles: readonly Article[], from: From): unknown {
  if (articles.length === 0) return nothing;
  return html`<section>
    <h2 class="heading">${title}</h2>
    ${rows(scene, articles, from)}
  </section>`;
}

/** One question a row. */
export function rows(scene: Scene, articles: readonly Article[], from: From): TemplateResult {
  return html`<ul class="rows">
    ${articles.map(
      (article) =>
        html`<li>
          <button
            class="row"
            type="button"
            data-id=${article.id}
            @click=${() => scene.on.visit((visit) => visit.opened(article.id, from))}
          >
            <span dir="auto" lang=${article.locale ?? nothing}>${article.question}</span>${nextIcon}
          </button>
        </li>`,
    )}
  </ul>`;
}
