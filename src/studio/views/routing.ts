import { html, nothing, type TemplateResult } from 'lit';
import type { Departments, Topic } from '../../escalation/index.js';
import type { Studio } from '../studio.js';
import { deskIn, type Routed, type RoutingBench } from '../work/routing-bench.js';
import { fileChoice } from './file-choice.js';
import { momentField, option, textField } from './plain-fields.js';

interface Scene {
  readonly studio: Studio;
  readonly bench: RoutingBench;
  readonly desk: Departments;
}

/** A moment as its department reads it. */
const whenWords = ({ locale }: Studio, at: string | undefined, zone: string): string =>
  at === undefined
    ? ''
    : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
        new Date(at),
      );

function topicField(scene: Scene, topic: Topic): TemplateResult {
  const { studio, bench } = scene;
  return html`${topic.fields.map(({ id, label, options }) => {
    const typed = (event: Event): void => bench.field(id, (event.target as HTMLInputElement).value);
    return html`<div class="form-field">
      <label for="topic-${id}" dir="auto">${label}</label>
      ${
        options.length
          ? html`<select id="topic-${id}" @change=${typed}>
              ${option('', studio.say('notSaid'), bench.fields.get(id) ?? '')}
              ${options.map((one) => option(one.value, one.label, bench.fields.get(id) ?? ''))}
            </select>`
          : html`<input id="topic-${id}" type="text" .value=${bench.fields.get(id) ?? ''} @input=${typed} />`
      }
    </div>`;
  })}`;
}

function suggestions({ studio, bench }: Scene, { suggested }: Routed): unknown {
  if (!suggested.length) return nothing;
  return html`<p class="teach">
    ${studio.say('suggests')}
    ${suggested.map(
      ({ id, label }) =>
        html`<button type="button" class="quiet" @click=${() => bench.set('topic', id)}>${label}</button>`,
    )}
  </p>`;
}

function draft(scene: Scene, routed: Routed): TemplateResult {
  const { studio, bench, desk } = scene;
  const topic = desk.topics.find(({ id }) => id === bench.draft.topic);
  return html`<div class="form-field">
      <label for="message">${studio.say('message')}</label>
      <textarea
        id="message"
        rows="4"
        dir="auto"
        .value=${bench.draft.message}
        @input=${(event: Event) => bench.set('message', (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${suggestions(scene, routed)}
    <div class="form-field">
      <label for="topic">${studio.say('topic')}</label>
      <select id="topic" @change=${(event: Event) => bench.set('topic', (event.target as HTMLSelectElement).value)}>
        ${option('', studio.say('noTopic'), bench.draft.topic)}
        ${desk.topics.map(({ id, label }) => option(id, label, bench.draft.topic))}
      </select>
    </div>
    ${topic ? topicField(scene, topic) : nothing}
    ${momentField(studio, ['when', 'sentAt', bench.asOf], (at) => bench.at(at))}
    <div class="pair">
      ${textField(studio, ['r-country', 'country', bench.draft.country], (value) => bench.set('country', value.toUpperCase()))}
      ${textField(studio, ['r-locale', 'language', bench.draft.locale], (value) => bench.set('locale', value))}
    </div>
    <div class="pair">
      ${textField(studio, ['r-category', 'category', bench.draft.category], (value) => bench.set('category', value))}
      ${textField(studio, ['r-verdict', 'verdictWord', bench.draft.verdict], (value) => bench.set('verdict', value))}
    </div>`;
}

/** Who gets it, whether they are there, and by when they answer. */
function outcome({ studio }: Scene, { route, department, instead, passedOver }: Routed): TemplateResult {
  const { openNow, opensAt, closesAt, answerBy, ruleId } = route;
  const zone = department.hours?.timezone ?? 'UTC';
  const rows: readonly (readonly [string, unknown])[] = [
    [studio.say('rule'), html`<code>${ruleId}</code>`],
    [
      studio.say('standing'),
      openNow
        ? studio.say('openUntil', { time: whenWords(studio, closesAt, zone) || '–' })
        : studio.say('closedUntil', { time: whenWords(studio, opensAt, zone) || '–' }),
    ],
    [studio.say('answerBy'), whenWords(studio, answerBy, zone) || studio.say('noPromise')],
    [studio.say('timezone'), zone],
    [studio.say('openInstead'), instead?.name ?? ''],
    [studio.say('passedOver'), passedOver.map((id) => html`<code>${id}</code> `)],
  ];
  return html`<div class="card" role="status">
    <h3 dir="auto">${department.name}</h3>
    <ul class="plain">
      ${department.handles.map((one) => html`<li dir="auto">${one}</li>`)}
    </ul>
    <dl>
      ${rows.map(([name, value]) =>
        value === '' || (Array.isArray(value) && !value.length)
          ? nothing
          : html`<dt>${name}</dt><dd>${value}</dd>`,
      )}
    </dl>
  </div>`;
}

/** Any message at any time: who gets it and by when it is answered. */
export function routingView(studio: Studio, bench: RoutingBench): TemplateResult {
  const files = studio.workspace.of('departments');
  const file = studio.workspace.file(studio.route.file) ?? files[0];
  const desk = deskIn(file);
  if (!file || !desk)
    return html`<div class="empty"><h2>${studio.say('noDesk')}</h2><p>${studio.say('noDeskHelp')}</p></div>`;
  const scene = { studio, bench, desk };
  const routed = bench.try(desk, file);
  return html`<div class="two even">
    <section class="pane" aria-labelledby="routing-title">
      <h2 id="routing-title">${studio.say('routingBench')}</h2>
      ${fileChoice(studio, files, { file: file.name, view: 'routing' })} ${draft(scene, routed)}
    </section>
    <section class="pane" aria-labelledby="goes-title">
      <h2 id="goes-title">${studio.say('goesTo')}</h2>
      ${outcome(scene, routed)}
    </section>
  </div>`;
}
