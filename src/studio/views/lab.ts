import { html, nothing, type TemplateResult } from 'lit';
import { hashOfRoute } from '../route.js';
import type { Studio } from '../studio.js';
import { articlesOf, textAt } from '../work/articles.js';
import type { Effect, Lab } from '../work/lab.js';
import type { Answered, Asked, Golden, Understood } from '../work/protocol.js';
import type { WorkFile } from '../work/workspace.js';
import { fileChoice } from './file-choice.js';
import { option } from './plain-fields.js';

interface Scene {
  readonly studio: Studio;
  readonly lab: Lab;
  readonly file: WorkFile;
}

const linkTo = ({ file }: Scene, id: string): string => {
  const article = articlesOf(file.value).findIndex((one) => textAt(one, 'id') === id);
  return hashOfRoute({ view: 'articles', file: file.name, ...(article >= 0 && { article }) });
};

/** The two buttons by which a question is taught to an article. */
function teach({ studio, lab, file }: Scene, id: string): TemplateResult {
  const button = (
    list: 'alternatePhrases' | 'tests',
    key: 'addPhrase' | 'addGolden',
    done: 'isPhrase' | 'isGolden',
  ) =>
    lab.has(file.name, id, list)
      ? html`<span class="done">${studio.say(done)}</span>`
      : html`<button type="button" class="quiet" @click=${() => lab.add(file.name, id, list)}>
          ${studio.say(key)}<span class="hidden"> (${id})</span>
        </button>`;
  return html`<span class="teach">
    ${button('alternatePhrases', 'addPhrase', 'isPhrase')} ${button('tests', 'addGolden', 'isGolden')}
  </span>`;
}

/** One answer: its place, how strong it is, and in which fields something matched. */
function answer(scene: Scene, { id, question, score, fields }: Answered, best: number): TemplateResult {
  const { studio } = scene;
  return html`<li class="hit">
    <a href=${linkTo(scene, id)} dir="auto">${question}</a>
    <span class="why">
      <meter min="0" max=${best || 1} .value=${score} aria-label=${studio.say('score')}></meter>
      <span>${studio.say('scoreOf', { score: Number(score.toFixed(2)) })}</span>
      <code>${id}</code>
      ${fields.length ? html`<span>${studio.say('matchedIn')} ${fields.map((one) => html`<span class="tag">${studio.say(`in_${one as 'question'}`)}</span> `)}</span>` : nothing}
    </span>
    ${teach(scene, id)}
  </li>`;
}

const NAMED = 5;

/** How each word was understood: what the content has for it. */
function understood({ studio }: Scene, words: readonly Understood[]): TemplateResult {
  return html`<table>
    <caption>
      ${studio.say('understood')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${studio.say('typedWord')}</th>
        <th scope="col">${studio.say('meantWords')}</th>
      </tr>
    </thead>
    <tbody>
      ${words.map(
        ({ typed, weak, words: found }) =>
          html`<tr>
            <th scope="row">${typed}${weak ? html` <span class="tag">${studio.say('weak')}</span>` : nothing}</th>
            <td>
              ${
                found.length
                  ? found
                      .slice(0, NAMED)
                      .map(
                        ({ word, how, weight }) =>
                          html`<span class="word">${word} <small>${studio.say(`how_${how as 'exact'}`)} ${weight.toFixed(2)}</small></span> `,
                      )
                  : studio.say('nothingMeant')
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function answers(scene: Scene, asked: Asked): TemplateResult {
  const { studio } = scene;
  const { hits, nearest, corrected, total, words } = asked;
  const shown = hits.length ? hits : nearest;
  return html`${corrected === undefined ? nothing : html`<p>${studio.say('corrected')} <strong>${corrected}</strong></p>`}
    <p class="muted" role="status">${hits.length ? studio.say('answers', { n: total }) : studio.say('nothingFound')}</p>
    <ol class="hits">
      ${shown.map((hit) => answer(scene, hit, shown[0]?.score ?? 1))}
    </ol>
    ${understood(scene, words)}`;
}

/** For a question that does not find the right article at all. */
function another(scene: Scene): TemplateResult {
  const { studio, lab, file } = scene;
  const choose = (event: Event): void => {
    lab.wanted = (event.target as HTMLSelectElement).value;
    studio.changed();
  };
  return html`<div class="another">
    <div class="form-field">
      <label for="wanted">${studio.say('wanted')}</label>
      <select id="wanted" @change=${choose}>
        <option value="">${studio.say('chooseOne')}</option>
        ${articlesOf(file.value).map((one) => option(textAt(one, 'id'), textAt(one, 'question'), lab.wanted))}
      </select>
    </div>
    ${lab.wanted && lab.query.trim() ? teach(scene, lab.wanted) : nothing}
  </div>`;
}

const question = (scene: Scene, { query, expect, rank, found }: Golden): TemplateResult =>
  html`<li>
    <strong dir="auto">${query}</strong>
    <span class="muted"
      >${scene.studio.say('goldenWanted')} ${expect.map((id) => html`<a href=${linkTo(scene, id)}>${id}</a> `)}·
      ${rank ? scene.studio.say('goldenRank', { n: rank }) : scene.studio.say('goldenNot')}
      ${found.length ? html`· ${scene.studio.say('goldenFound')} ${found.slice(0, 3).join(', ')}` : nothing}</span
    >
  </li>`;

const part = (scene: Scene, [title, list, kind]: readonly [string, readonly Golden[], string]): unknown =>
  list.length
    ? html`<section class="effect ${kind}">
        <h3>${title}</h3>
        <ul>
          ${list.map((one) => question(scene, one))}
        </ul>
      </section>`
    : nothing;

function golden(scene: Scene, effect: Effect | undefined): TemplateResult {
  const { studio, lab } = scene;
  if (!effect) return html`<p class="muted">${studio.say('measuring')}</p>`;
  const { all, broken, mended, failing } = effect;
  const passed = all.filter(({ passed: one }) => one).length;
  return html`<p role="status">
      ${studio.say('goldenSum', { found: passed, n: all.length })}
      ${lab.measuring ? html`<span class="muted">${studio.say('measuring')}</span>` : nothing}
    </p>
    ${part(scene, [studio.say('broken', { n: broken.length }), broken, 'error'])}
    ${part(scene, [studio.say('mended', { n: mended.length }), mended, 'good'])}
    ${part(scene, [studio.say('failing', { n: failing.length }), failing, 'other'])}
    ${broken.length || mended.length || failing.length ? nothing : html`<p class="muted">${studio.say('goldenCalm')}</p>`}`;
}

/** A question as visitors type it: what it finds, why, and what teaching it would do. */
export function labView(studio: Studio, lab: Lab): TemplateResult {
  const files = studio.workspace.of('faq').filter(({ value }) => value !== undefined);
  const file = studio.workspace.file(studio.route.file) ?? files[0];
  if (!file)
    return html`<div class="empty"><h2>${studio.say('noFaq')}</h2><p>${studio.say('noFaqHelp')}</p></div>`;
  lab.follow(file.name);
  const scene = { studio, lab, file };
  return html`<div class="two">
    <section class="pane" aria-labelledby="lab-title">
      <h2 id="lab-title">${studio.say('lab')}</h2>
      ${fileChoice(studio, files, { file: file.name, view: 'search' })}
      <div class="form-field">
        <label for="lab-query">${studio.say('labQuery')}</label>
        <input
          id="lab-query"
          type="search"
          class="large"
          dir="auto"
          autocomplete="off"
          .value=${lab.query}
          @input=${(event: Event) => lab.type(file.name, (event.target as HTMLInputElement).value)}
        />
      </div>
      ${lab.asked && lab.query.trim() ? html`${answers(scene, lab.asked)}${another(scene)}` : html`<p class="muted">${studio.say('labHelp')}</p>`}
    </section>
    <section class="pane side" aria-labelledby="golden-title">
      <h2 id="golden-title">${studio.say('golden')}</h2>
      ${golden(scene, lab.effect)}
    </section>
  </div>`;
}
