import { html, nothing, type TemplateResult } from 'lit';
import type { Kept, TrailEntry } from '../../escalation/index.js';
import { type LineWords, OTHER, takesMessages } from '../../escalation/session.js';
import type { FirstWords } from '../../i18n/first.js';
import { button, buttons } from '../../ui/form/buttons.js';
import { choices } from '../../ui/form/choices.js';
import { textArea } from '../../ui/form/fields.js';
import { notice } from '../../ui/form/notice.js';
import { drawDepartment } from './escalation.department.js';
import { drawMessage } from './escalation.message.js';
import type { Scene, Words } from './escalation.scene.js';

export function drawScene(scene: Scene): TemplateResult {
  switch (scene.session.place.name) {
    case 'message':
      return drawMessage(scene);
    case 'solved':
      return drawSolved(scene);
    default:
      return drawTopic(scene);
  }
}

/** First who: what it is about, and beside it the people that leads to. */
function drawTopic(scene: Scene): TemplateResult {
  const { t, session, on } = scene;
  const { topic } = session.draft;
  const ready = !!topic || !!session.draft.department || !scene.desk.topics.length;
  return html`<form class="form" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    on.proceed();
  }}>
    <h2 class="title" id="title" tabindex="-1">${t('aboutTitle')}</h2>
    <div class="two">
      <div class="form">${about(scene)}</div>
      ${drawDepartment(scene, ready)}
    </div>
    ${ready && !takesMessages(scene.department) ? nothing : buttons(button({ label: t('continue'), id: 'continue' }))}
  </form>`;
}

function about(scene: Scene): unknown {
  const { t, say, session, topics, topicMissing, on } = scene;
  const { topic, message } = session.draft;
  if (!scene.desk.topics.length) return nothing;
  const list = [
    ...topics.map(({ id, label }) => ({ value: id, label })),
    { value: OTHER, label: t('other') },
  ];
  return [
    textArea({
      say,
      name: 'about',
      label: t('about'),
      help: t('aboutHelp'),
      rows: 2,
      value: message,
      changed: (value) => on.do({ type: 'wrote', message: value }),
    }),
    choices({
      say,
      name: 'topic',
      label: t('topics'),
      type: 'radio',
      error: topicMissing ? t('topic/missing') : undefined,
      choices: list.map((one) => ({ ...one, checked: one.value === topic })),
      changed: (value) => on.do({ type: 'chose-topic', topic: value }),
    }),
  ];
}

function drawSolved({ t, session, on }: Scene): TemplateResult {
  const title = session.place.name === 'solved' ? session.place.title : undefined;
  return html`<div class="form">
    ${notice({
      tone: 'good',
      title: t('solvedTitle'),
      id: 'title',
      body: html`${title ? html`<p><bdi>${title}</bdi></p>` : nothing}<p>${t('solvedBody')}</p>`,
    })}
    ${buttons(button({ label: t('again'), quiet: true, press: () => on.again() }))}
  </div>`;
}

export const drawFailed = (t: Words, { failed, retry }: FirstWords, again: () => void): TemplateResult =>
  html`<div class="form">
    ${notice({ tone: 'warning', title: failed, body: html`<p>${t('failedHelp')}</p>`, announce: true })}
    ${buttons(button({ label: retry, press: again }))}
  </div>`;

/** Above everything else: what an earlier visit left and has not arrived. */
export const drawEarlier = (
  t: Words,
  earlier: readonly Kept[],
  show: (key: string) => void,
  drawn: TemplateResult,
): TemplateResult =>
  html`${
    earlier.length
      ? html`<div class="earlier">
          ${notice({
            tone: 'info',
            title: t('earlier'),
            body: html`<ul>
              ${earlier.map(
                ({ key, title, reference }) =>
                  html`<li>
                    <bdi>${title}</bdi> <span class="small" dir="ltr">${reference}</span>
                    <button class="link" type="button" @click=${() => show(key)}>${t('show')}</button>
                  </li>`,
              )}
            </ul>`,
          })}
        </div>`
      : nothing
  }${drawn}`;

const entryWords = (t: Words, entry: TrailEntry): { label: string; value: string } => {
  switch (entry.kind) {
    case 'search':
      return { label: t('searched'), value: t('searchedFor', { query: entry.query }) };
    case 'article':
      return { label: t('read'), value: entry.title };
    case 'answer':
      return { label: entry.question, value: entry.answer };
    case 'verdict':
      return { label: t('checked', { title: entry.title }), value: entry.text };
    case 'order':
      return { label: t('order'), value: entry.orderNumber };
  }
};

/** What goes along, in the visitor's language. */
export const lineWords = (t: Words, locale: string): LineWords => ({
  entry: (entry) => entryWords(t, entry),
  page: { label: t('page'), value: location.origin + location.pathname },
  locale: {
    label: t('language'),
    value: new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale,
  },
});
