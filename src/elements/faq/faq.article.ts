import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Article } from '../../content/index.js';
import { doneIcon, outIcon } from '../../ui/reading-icons.js';
import { drawDetail } from './faq.detail.js';
import type { Library } from './faq.library.js';
import type { Reading } from './faq.place.js';
import { list } from './faq.rows.js';

/** The answer in full, what to do next, whether it helped, and what is near. */
export function drawArticle(reading: Reading, article: Article): TemplateResult {
  const { t, library, locale: own } = reading;
  const { locale } = article;
  const language = locale && (new Intl.DisplayNames(own, { type: 'language' }).of(locale) ?? locale);
  return html`<article class="article" part="article">
      <h2 class="title" id="title" tabindex="-1" dir="auto" lang=${locale ?? nothing}>${article.question}</h2>
      ${language ? html`<p class="language">${t('inLanguage', { language })}</p>` : nothing}
      <div lang=${locale ?? nothing}>${drawDetail(article, library.faq.glossary, t)}</div>
      ${actions(reading, article)} ${feedback(reading, article)}
    </article>
    ${list(reading, t('related'), relatedTo(library, article), 'related')}`;
}

function actions(reading: Reading, article: Article): unknown {
  if (!article.actions.length) return nothing;
  return html`<div class="actions" lang=${article.locale ?? nothing}>${article.actions.map((one) => action(reading, one, article))}</div>`;
}

function relatedTo(library: Library, article: Article): readonly Article[] {
  return article.related.map((id) => library.byId.get(id)).filter((one) => one !== undefined);
}

function action({ on }: Reading, one: Action, article: Article): TemplateResult {
  return one.type === 'link' && one.href
    ? html`<a class="button" part="action" href=${one.href} rel="noopener">${one.label}${outIcon}</a>`
    : html`<button class="button" part="action" type="button" @click=${() => on.visit((visit) => visit.requested(one, article.id))}>
        ${one.label}
      </button>`;
}

function feedback({ t, session, on }: Reading, { id }: Article): TemplateResult {
  const { state } = session.feedback;
  const rate = (helpful: boolean, reason?: 'other' | 'unclear' | 'wrong') => () =>
    on.visit((visit) => visit.rated(id, helpful, reason));
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
