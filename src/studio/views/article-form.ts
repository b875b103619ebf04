import { html, nothing, type TemplateResult } from 'lit';
import { hashOfRoute } from '../route.js';
import { listAt, textAt } from '../work/articles.js';
import { actionRows } from './action-rows.js';
import { COMMAS, field, LINES, NEEDED, NUMBER, PARAGRAPHS, plain, type Place, problemsAt } from './fields.js';
import { badge, problemText } from './problems.js';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  main: ['question', 'answer', 'steps', 'category'],
  asked: ['alternatePhrases', 'tags', 'tests'],
  shown: ['status', 'publishAt', 'unpublishAt', 'audience', 'pages', 'featured'],
  next: ['actions', 'related', 'policyRefs'],
  care: ['owner', 'lastReviewedOn', 'reviewIn', 'revision', 'sourceRevision'],
};

/** Categories of the file, as choices. */
const categories = (file: unknown, { studio, value }: Place): (readonly [string, string])[] => {
  const known = listAt(file, 'categories').map((one) => [textAt(one, 'id'), textAt(one, 'title')] as const);
  const now = textAt(value, 'category');
  const lost = now && !known.some(([id]) => id === now) ? [[now, now] as const] : [];
  return [['', studio.say('noCategory')], ...known, ...lost];
};

function main(place: Place, file: unknown): TemplateResult {
  return html`${field(place, ['question'], { label: 'question', help: 'questionHelp', ...NEEDED })}
  ${field(place, ['answer'], { label: 'answer', help: 'answerHelp', rows: 7, ...NEEDED })}
  ${field(place, ['steps'], { label: 'steps', help: 'stepsHelp', rows: 3, ...PARAGRAPHS })}
  ${field(place, ['category'], { label: 'category', options: categories(file, place) })}`;
}

const asked = (place: Place): TemplateResult =>
  html`${field(place, ['alternatePhrases'], { label: 'phrases', help: 'phrasesHelp', rows: 4, ...LINES })}
  ${field(place, ['tags'], { label: 'tags', help: 'tagsHelp', ...COMMAS })}
  ${field(place, ['tests'], { label: 'tests', help: 'testsHelp', rows: 3, ...LINES })}`;

function shown(place: Place): TemplateResult {
  const { studio } = place;
  const status = [
    ['', studio.say('published')],
    ['draft', studio.say('draft')],
    ['archived', studio.say('archived')],
  ] as const;
  const at = '2026-11-24T09:00:00+01:00';
  return html`${field(place, ['status'], {
    label: 'status',
    options: status,
    write: (value) => (value === 'published' ? '' : plain(value)),
  })}
    <div class="pair">
      ${field(place, ['publishAt'], { label: 'publishAt', placeholder: at })}
      ${field(place, ['unpublishAt'], { label: 'unpublishAt', placeholder: at })}
    </div>
    <div class="pair">
      ${field(place, ['audience', 'countries'], { label: 'countries', placeholder: 'DE, AT', ...COMMAS })}
      ${field(place, ['audience', 'tiers'], { label: 'tiers', ...COMMAS })}
    </div>
    ${field(place, ['pages'], { label: 'pages', help: 'pagesHelp', rows: 2, ...LINES })}
    ${field(place, ['featured'], { label: 'featured', help: 'featuredHelp', type: 'number', ...NUMBER })}`;
}

const next = (place: Place): TemplateResult =>
  html`${actionRows(place)} ${field(place, ['related'], { label: 'related', help: 'relatedHelp', rows: 2, ...LINES })}
  ${field(place, ['policyRefs'], { label: 'policyRefs', ...COMMAS })}`;

const care = (place: Place): TemplateResult =>
  html`${field(place, ['owner'], { label: 'owner' })}
    <div class="pair">
      ${field(place, ['lastReviewedOn'], { label: 'reviewed', type: 'date' })}
      ${field(place, ['reviewIn'], { label: 'reviewIn', help: 'reviewInHelp' })}
    </div>
    <div class="pair">
      ${field(place, ['revision'], { label: 'revision', type: 'number', ...NUMBER })}
      ${field(place, ['sourceRevision'], { label: 'sourceRevision', type: 'number', ...NUMBER })}
    </div>`;

function group(
  place: Place,
  [name, label, open]: readonly [string, string, boolean],
  inside: TemplateResult,
) {
  const problems = (KEYS[name] ?? []).flatMap((key) => problemsAt(place, [key]));
  return html`<details class="group" ?open=${open}>
    <summary><span>${label}</span>${badge(place.studio, problems)}</summary>
    <div class="inside">${inside}</div>
  </details>`;
}

/** Goes to the field that a problem is about, also into a closed group. */
function goTo(event: Event, key: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const target = root.querySelector<HTMLElement>(`[id^="f-${CSS.escape(key)}"]`);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}

/** Where the preview does not stand beside the form, it is far below. */
function toPreview(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const target = root.querySelector<HTMLElement>('#preview-title');
  target?.focus();
  target?.scrollIntoView();
}

/** What is wrong with the article, at its top; problems of a field lead to it. */
function problems({ studio, path, findings, isNew }: Place): TemplateResult {
  if (studio.checking && !findings.length)
    return html`<p class="all-well muted">${studio.say('checking')}</p>`;
  if (!findings.length) return html`<p class="all-well">${studio.say('articleFine')}</p>`;
  return html`<ul class="problems top" aria-label=${studio.say('problemsHere')}>
    ${findings.map((finding) => {
      const key = finding.path[path.length];
      return html`<li>
        ${problemText(studio, finding)}
        ${
          typeof key === 'string' && (key !== 'id' || isNew)
            ? html`<button type="button" class="quiet" @click=${(event: Event) => goTo(event, key)}>
                ${studio.say('goToField')}
              </button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** Everything that a person may say of an article. */
export function articleForm(place: Place, file: unknown): TemplateResult {
  const { studio, value } = place;
  return html`<section class="form" aria-labelledby="article-title">
    <a class="back" href=${hashOfRoute({ view: 'articles', file: place.file })}>${studio.say('allArticles')}</a>
    <h2 id="article-title" tabindex="-1" dir="auto">${textAt(value, 'question') || studio.say('untitled')}</h2>
    <button type="button" class="quiet jump" @click=${toPreview}>${studio.say('preview')}</button>
    ${
      place.isNew
        ? nothing
        : html`<p class="muted id"><span>${studio.say('idLabel')}</span> <code>${textAt(value, 'id') || '–'}</code></p>`
    }
    ${problems(place)} ${place.isNew ? field(place, ['id'], { label: 'newId', help: 'newIdHelp', ...NEEDED }) : nothing} ${main(place, file)} ${group(place, ['asked', studio.say('groupAsked'), true], asked(place))}
    ${group(place, ['shown', studio.say('groupShown'), false], shown(place))}
    ${group(place, ['next', studio.say('groupNext'), false], next(place))}
    ${group(place, ['care', studio.say('groupCare'), false], care(place))}
  </section>`;
}
