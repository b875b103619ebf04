import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FaqReadingStrings, Values } from '../../i18n/index.js';
import { back } from '../../ui/back.js';
import type { Library, Topic } from './faq.library.js';
import { rows } from './faq.rows.js';
import type { Scene } from './faq.scene.js';
import { drawArticle } from './faq.article.js';

/** What an open article or topic is drawn from: the scene, in the words of reading. */
export interface Reading extends Omit<Scene, 't'> {
  readonly t: (key: keyof FaqReadingStrings, values?: Values) => string;
  readonly library: Library;
  /** First sight, for those whose answer is gone. */
  readonly home: () => unknown;
}

/** An open article or topic, under the way back. */
export function drawPlace(reading: Reading): TemplateResult {
  const { session, library, t, on } = reading;
  const { view } = session;
  const article = view.name === 'article' ? library.byId.get(view.article) : undefined;
  const topic = view.name === 'category' && library.topics.find((one) => one.category.id === view.category);
  return html`${back(backLabel(reading), () => on.visit((visit) => visit.back()))}
    ${
      article
        ? keyed(article.id, drawArticle(reading, article))
        : topic
          ? drawTopic(reading, topic)
          : html`<p class="muted" id="title" tabindex="-1">${t('articleMissing')}</p>${reading.home()}`
    }`;
}

function backLabel({ t, session, library }: Reading): string {
  const before = session.trail.at(-1);
  if (before?.name === 'results') return t('backToResults');
  if (before?.name !== 'category') return t('back');
  const topic = library.topics.find((one) => one.category.id === before.category)?.category.title;
  return topic ? t('backToTopic', { topic }) : t('back');
}

function drawTopic(reading: Reading, { category, articles }: Topic): TemplateResult {
  return html`<section>
    <h2 class="title" id="title" tabindex="-1">${category.title}</h2>
    ${category.description ? html`<p class="muted">${category.description}</p>` : nothing}
    ${rows(reading, articles, 'category')}
  </section>`;
}
