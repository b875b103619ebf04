import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hashOfRoute } from '../route.js';
import type { Studio } from '../studio.js';
import {
  articleOf,
  articlesOf,
  articlesPath,
  matching,
  type Row,
  rowsOf,
  type Show,
} from '../work/articles.js';
import { newArticle } from '../work/new-article.js';
import { baseValue, isChanged, type WorkFile } from '../work/workspace.js';
import { articleForm } from './article-form.js';
import type { Place } from './fields.js';
import { fileChoice } from './file-choice.js';
import { plusMark } from './marks.js';
import { preview, type Stage } from './preview.js';
import { countWords, levelMark, problemText } from './problems.js';

/** What the view of the articles remembers. */
export class Articles {
  words = '';
  show: Show = 'all';
  readonly stage: Stage = { width: 'wide', dark: false, rtl: undefined };
  readonly typed = new Map<string, string>();
  /** The article that `typed` belongs to. */
  open = '';
}

/** More rows than this are found by their words. */
const MOST_ROWS = 300;

const SHOWS: readonly Show[] = ['all', 'problems', 'drafts', 'changed'];

/** The rows that are to be shown, of all of them. */
function chosen(rows: readonly Row[], file: WorkFile, { show, words }: Articles): readonly Row[] {
  const before = show === 'changed' ? articlesOf(baseValue(file)) : [];
  const now = articlesOf(file.value);
  const fits: Record<Show, (row: Row) => boolean> = {
    all: () => true,
    problems: ({ errors, others }) => errors + others > 0,
    drafts: ({ status }) => status !== 'published',
    changed: ({ index }) => JSON.stringify(now[index]) !== JSON.stringify(before[index]),
  };
  return matching(rows.filter(fits[show]), file.value, words);
}

const rowLink = (studio: Studio, { row, file, open }: { row: Row; file: string; open: number | undefined }) =>
  html`<li>
    <a
      href=${hashOfRoute({ view: 'articles', file, article: row.index })}
      aria-current=${row.index === open ? 'true' : nothing}
    >
      <span class="row-title" dir="auto">${row.question || studio.say('untitled')}</span>
      <span class="row-more">
        ${row.status === 'published' ? nothing : html`<span class="tag">${studio.say(row.status === 'draft' ? 'draft' : 'archived')}</span>`}
        <code>${row.id}</code>
        ${row.errors ? html`<span class="count error">${levelMark(studio, 'error')}${row.errors}</span>` : nothing}
        ${row.others ? html`<span class="count">${levelMark(studio, 'advice')}${row.others}</span>` : nothing}
      </span>
    </a>
  </li>`;

function list(studio: Studio, file: WorkFile, state: Articles): TemplateResult {
  const problems = studio.problemsOf(file.name);
  const all = rowsOf(file.value, problems);
  const rows = chosen(all, file, state);
  const typed = (event: Event): void => {
    state.words = (event.target as HTMLInputElement).value;
    studio.changed();
  };
  return html`<aside class="list" aria-label=${studio.say('articles')}>
    ${fileChoice(studio, studio.workspace.of('faq'), { file: file.name, view: 'articles' })}
    <div class="form-field">
      <label for="filter">${studio.say('filter')}</label>
      <input id="filter" type="search" autocomplete="off" .value=${state.words} @input=${typed} />
    </div>
    <div class="switches" role="group" aria-label=${studio.say('show')}>
      ${SHOWS.map(
        (show) =>
          html`<button
            type="button"
            class="switch"
            aria-pressed=${state.show === show}
            @click=${() => {
              state.show = show;
              studio.changed();
            }}
          >
            ${studio.say(`show_${show}`)}
          </button>`,
      )}
    </div>
    <p class="muted" role="status">
      ${studio.say('articleCount', { n: rows.length })} · ${studio.checking ? studio.say('checking') : countWords(studio, problems)}
    </p>
    <button type="button" class="wide-button" @click=${() => add(studio, file)}>${plusMark} ${studio.say('newArticle')}</button>
    <ul class="articles">
      ${repeat(
        rows.slice(0, MOST_ROWS),
        ({ index }) => index,
        (row) => rowLink(studio, { row, file: file.name, open: studio.route.article }),
      )}
    </ul>
    ${rows.length > MOST_ROWS ? html`<p class="muted">${studio.say('moreRows', { n: rows.length - MOST_ROWS })}</p>` : nothing}
  </aside>`;
}

function add(studio: Studio, file: WorkFile): void {
  const index = articlesOf(file.value).length;
  studio.set(
    file.name,
    [...articlesPath(file.value), index],
    newArticle(file.value, studio.say('newQuestion')),
  );
  location.hash = hashOfRoute({ view: 'articles', file: file.name, article: index });
}

/** Problems that no article has: of categories, of golden questions of the file. */
function ofTheFile(studio: Studio, file: WorkFile): TemplateResult | typeof nothing {
  const rest = studio.problemsOf(file.name).filter((finding) => articleOf(file.value, finding) < 0);
  if (!rest.length) return nothing;
  return html`<section class="card">
    <h2>${studio.say('ofTheFile')}</h2>
    <ul class="problems">
      ${rest.map((one) => html`<li>${problemText(studio, one)}</li>`)}
    </ul>
  </section>`;
}

function opened(studio: Studio, file: WorkFile, state: Articles): TemplateResult {
  const index = studio.route.article ?? -1;
  const value = articlesOf(file.value)[index];
  if (value === undefined)
    return html`<div class="form empty">
      <h2>${studio.say('chooseArticle')}</h2>
      <p class="muted">${studio.say('chooseArticleHelp')}</p>
      ${ofTheFile(studio, file)}
    </div>`;
  const here = `${file.name}/${index}`;
  if (state.open !== here) state.typed.clear();
  state.open = here;
  const findings = studio.problemsOf(file.name).filter((finding) => articleOf(file.value, finding) === index);
  const path = [...articlesPath(file.value), index];
  const isNew = index >= articlesOf(baseValue(file)).length;
  const place: Place = { studio, file: file.name, path, value, findings, typed: state.typed, isNew };
  return html`${articleForm(place, file.value)} ${preview(studio, file, { stage: state.stage, index })}`;
}

/** The list of articles, the form, and what visitors see. */
export function articlesView(studio: Studio, state: Articles): TemplateResult {
  const files = studio.workspace.of('faq');
  const file = studio.workspace.file(studio.route.file) ?? files[0];
  if (!file)
    return html`<div class="empty"><h2>${studio.say('noFaq')}</h2><p>${studio.say('noFaqHelp')}</p></div>`;
  if (file.value === undefined)
    return html`<div class="empty">
      <h2>${studio.say('notJson', { name: file.name })}</h2>
      <p><a href=${hashOfRoute({ view: 'files', file: file.name })}>${studio.say('mendAsText')}</a></p>
    </div>`;
  const open = studio.route.article === undefined ? 'closed' : 'open';
  return html`<div class="articles-view ${open} ${state.stage.width}" data-changed=${isChanged(file)}>
    ${list(studio, file, state)} ${opened(studio, file, state)}
  </div>`;
}
