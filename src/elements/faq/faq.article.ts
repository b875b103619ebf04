import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Article } from '../../content/index.js';
import { doneIcon, outIcon } from '../../ui/icons.js';
import type { Library } from './faq.library.js';
import { backButton, list } from './faq.rows.js';
import type { Scene } from './faq.scene.js';

type DetailPart = typeof import('./faq.detail.js');

/** The part that reads Markdown: loaded with the first article, or a little before. */
let part: DetailPart | undefined;
let loading: Promise<unknown> | undefined;

/** Loads the part that draws articles in full. Where that fails, articles stand as plain text and the next one tries again. */
export function prepareDetail(): Promise<unknown> {
  loading ??= import('./faq.detail.js').then(
    (module) => (part = module),
    () => (loading = undefined),
  );
  return loading;
}

export function drawArticle(scene: Scene, library: Library, article: Article | undefined): TemplateResult {
  const { t, on } = scene;
  const back = backButton(backLabel(scene, library), () => on.back());
  if (!article)
    return html`${back}
      <p class="muted" id="title" tabindex="-1">${t('articleMissing')}</p>`;
  if (!part) void prepareDetail().then(scene.redraw);
  return html`<article class="article" part="article">
      ${back}
      <h2 class="title" id="title" tabindex="-1" dir="auto">${article.question}</h2>
      ${
        part
          ? part.drawDetail(article, library.faq.glossary, t)
          : html`<p class="lead" dir="auto">${article.short}</p>`
      }
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
