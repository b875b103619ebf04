import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Action, Article } from '../../content/index.js';
import type { View } from '../../search/session.js';
import { doneIcon, nextIcon, outIcon } from '../../ui/icons.js';
import { drawDetail } from './faq.detail.js';
import type { Library, Topic } from './faq.library.js';
import { list, rows } from './faq.rows.js';
import type { Scene } from './faq.scene.js';

/** An open article or topic. */
export function drawPlace(scene: Scene, library: Library, view: View): unknown {
  if (view.name === 'article')
    return keyed(view.article, drawArticle(scene, library, library.byId.get(view.article)));
  const topic = view.name === 'category' && library.topics.find((one) => one.category.id === view.category);
  return topic
    ? drawTopic(scene, topic)
    : missing(
        scene,
        backButton(scene.t('back'), () => scene.on.back()),
      );
}

function drawTopic(scene: Scene, { category, articles }: Topic): TemplateResult {
  const { t, on } = scene;
  return html`<section>
    ${backButton(t('back'), () => on.back())}
    <h2 class="title" id="title" tabindex="-1">${category.title}</h2>
    ${category.description ? html`<p class="muted">${category.description}</p>` : nothing}
    ${rows(scene, articles, 'category')}
  </section>`;
}

const missing = ({ t }: Scene, back: TemplateResult): TemplateResult =>
  html`${back}
    <p class="muted" id="title" tabindex="-1">${t('articleMissing')}</p>`;

/** The icon is mirrored by its style. */
const backButton = (label: string, go: () => void): TemplateResult =>
  html`<button class="back" type="button" @click=${go}>${nextIcon}<span>${label}</span></button>`;

function drawArticle(scene: Scene, library: Library, article: Article | undefined): TemplateResult {
  const { t, on } = scene;
  const back = backButton(backLabel(scene, library), () => on.back());
  if (!article) return missing(scene, back);
  return html`<article class="article" part="article">
      ${back}
      <h2 class="title" id="title" tabindex="-1" dir="auto">${article.question}</h2>
      ${drawDetail(article, library.faq.glossary, t)}
      ${article.actions.length ? html`<div class="actions">${article.actions.map((one) => action(scene, one, article))}</div>` : nothing}
      ${feedback(scene, article)}
    </article>
    ${list(scene, t('related'), relatedTo(library, article), 'related')}`;
}

function backLabel({ t, session }: Scene, library: Library): string {
  const before = session.trail.at(-1);
  if (before?.name === 'results') return t('backToResults');
  if (before?.name !== 'category') return t('back');
  const topic = library.topics.find((one) => one.category.id === before.category)?.category.title;
  return topic ? t('backToTopic', { topic }) : t('back');
}

function relatedTo(library: Library, article: Article): readonly Article[] {
  return article.related.map((id) => library.byId.get(id)).filter((one) => one !== undefined);
}

function action({ on }: Scene, one: Action, article: Article): TemplateResult {
  return one.type === 'link' && one.href
    ? html`<a class="button" part="action" href=${one.href} rel="noopener">${one.label}${outIcon}</a>`
    : html`<button class="button" part="action" type="button" @click=${() => on.requested(one, article.id)}>
        ${one.label}
      </button>`;
}

function feedback({ t, session, on }: Scene, { id }: Article): TemplateResult {
  const { state } = session.feedback;
  const rate = (helpful: boolean, reason?: 'other' | 'unclear' | 'wrong') => () =>
    on.rated(id, helpful, reason);
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button class="button quiet" type="button" @click=${act}>${label}</button>`;
  switch (state) {
    case 'open':
      return html`<div class="feedback" role="group" aria-labelledby="solved">
        <p id="solved">${t('solved')}</p>
        ${button(t('yes'), rate(true))} ${button(t('no'), rate(false))}
      </div>`;
    case 'why':
      return html`<div class="feedback" role="group" aria-labelledby="feedback">
        <p id="feedback" tabindex="-1">${t('whyNot')}</p>
        ${button(t('reasonOther'), rate(false, 'other'))} ${button(t('reasonUnclear'), rate(false, 'unclear'))}
        ${button(t('reasonWrong'), rate(false, 'wrong'))}
      </div>`;
    case 'solved':
      return html`<p class="feedback thanks" id="feedback" tabindex="-1">${doneIcon}${t('thanks')}</p>`;
    case 'noted':
      return html`<p class="feedback" id="feedback" tabindex="-1">${t('sorry')}</p>`;
  }
}
